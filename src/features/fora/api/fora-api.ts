import type { FastifyPluginAsync } from 'fastify';
import { answerETags } from '#platform/http/etag.ts';
import type { ApiContext } from './context.ts';
import { forumChangeRoutes } from './forum-change-routes.ts';
import { forumRoutes } from './forum-routes.ts';
import { organisationRoutes } from './organisation-routes.ts';
import { seatRoutes } from './seat-routes.ts';

const parts = [forumRoutes, forumChangeRoutes, seatRoutes, organisationRoutes];

/** The fora's part of /api/v1: what the web shows this viewer and lets them do, through the same use cases. */
export function foraApi(deps: ApiContext['deps'], viewerOf: ApiContext['viewerOf']): FastifyPluginAsync {
  const context: ApiContext = { deps, viewerOf };
  return async (app) => {
    answerETags(app);
    for (const routes of parts) await app.register(routes(context));
  };
}
