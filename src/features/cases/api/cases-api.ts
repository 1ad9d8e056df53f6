import type { FastifyPluginAsync } from 'fastify';
import { assignmentRoutes } from './assignment-routes.ts';
import { caseRoutes } from './case-routes.ts';
import type { ApiContext } from './context.ts';
import { decisionRoutes } from './decision-routes.ts';

const parts = [caseRoutes, decisionRoutes, assignmentRoutes];

/** The part of /api/v1 about cases, decisions and assignments: what the web shows this viewer and lets them do, through the same use cases. */
export function casesApi(deps: ApiContext['deps'], viewerOf: ApiContext['viewerOf']): FastifyPluginAsync {
  const context: ApiContext = { deps, viewerOf };
  return async (app) => {
    for (const routes of parts) await app.register(routes(context));
  };
}
