import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsync } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { followRoutes } from './follow-routes.ts';
import { settleRoutes } from './settle-routes.ts';

export type ApiContext = Readonly<{ deps: Deps; viewerOf: (request: FastifyRequest) => Promise<Viewer> }>;

/** The rounds' part of /api/v1, by the same use cases as the pages; for the secretariat. */
export function roundsApi(deps: Deps, viewerOf: ApiContext['viewerOf']): FastifyPluginAsync {
  const context: ApiContext = { deps, viewerOf };
  return async (app) => {
    await app.register(followRoutes(context));
    await app.register(settleRoutes(context));
  };
}
