import type { FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';

/** What every route needs: the use cases' dependencies, and who asks. */
export type ApiContext = Readonly<{ deps: Deps; viewerOf: (request: FastifyRequest) => Promise<Viewer> }>;
