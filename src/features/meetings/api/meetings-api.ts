import type { FastifyPluginAsync } from 'fastify';
import { agendaRoutes } from './agenda-routes.ts';
import type { ApiContext } from './context.ts';
import { meetingRoutes } from './meeting-routes.ts';
import { stepRoutes } from './step-routes.ts';

const parts = [meetingRoutes, agendaRoutes, stepRoutes];

/** The part of /api/v1 about meetings: what the web shows this viewer and lets them do, through the same use cases. */
export function meetingsApi(deps: ApiContext['deps'], viewerOf: ApiContext['viewerOf']): FastifyPluginAsync {
  const context: ApiContext = { deps, viewerOf };
  return async (app) => {
    for (const routes of parts) await app.register(routes(context));
  };
}
