import type { FastifyPluginAsync } from 'fastify';
import { answerETags } from '#platform/http/etag.ts';
import { bulkRoutes } from './bulk-routes.ts';
import { cellRoutes } from './cell-routes.ts';
import { compareRoutes } from './compare-routes.ts';
import type { ApiContext } from './context.ts';
import { editionRoutes } from './edition-routes.ts';
import { freshnessRoutes } from './freshness-routes.ts';
import { historyRoutes } from './history-routes.ts';
import { itemChangeRoutes } from './item-change-routes.ts';
import { itemRoutes } from './item-routes.ts';
import { planRoutes } from './plan-routes.ts';

const parts = [
  planRoutes,
  freshnessRoutes,
  itemRoutes,
  itemChangeRoutes,
  cellRoutes,
  bulkRoutes,
  editionRoutes,
  compareRoutes,
  historyRoutes,
];

/** The plans' part of /api/v1: what the web shows this viewer and lets them do, through the same use cases. */
export function plansApi(deps: ApiContext['deps'], viewerOf: ApiContext['viewerOf']): FastifyPluginAsync {
  const context: ApiContext = { deps, viewerOf };
  return async (app) => {
    answerETags(app);
    for (const routes of parts) await app.register(routes(context));
  };
}
