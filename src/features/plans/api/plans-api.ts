import type { FastifyPluginAsync } from 'fastify';
import { answerETags } from '#platform/http/etag.ts';
import { cellRoutes } from './cell-routes.ts';
import type { ApiContext } from './context.ts';
import { historyRoutes } from './history-routes.ts';
import { itemChangeRoutes } from './item-change-routes.ts';
import { itemRoutes } from './item-routes.ts';
import { planRoutes } from './plan-routes.ts';

/** The plans' part of /api/v1: what the web shows this viewer and lets them do, through the same use cases. */
export function plansApi(deps: ApiContext['deps'], viewerOf: ApiContext['viewerOf']): FastifyPluginAsync {
  const context: ApiContext = { deps, viewerOf };
  return async (app) => {
    answerETags(app);
    for (const routes of [planRoutes, itemRoutes, itemChangeRoutes, cellRoutes, historyRoutes]) await app.register(routes(context));
  };
}
