import type { FastifyInstance, FastifyRequest } from 'fastify';
import { listPartnerships, type Viewer } from '#features/people/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import { currentScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';

/** Who is signed in and asks for what they may not have stands in the record: once for the same address and day. */
export function recordRefusals(app: FastifyInstance, deps: Deps, viewerOf: (request: FastifyRequest) => Viewer): void {
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode !== 403) return;
    const actor = viewerOf(request);
    if (actor.role === 'public') return;
    const partnershipId = await partnershipOf(deps);
    if (partnershipId === null) return;
    noteOnce(deps.db, { partnershipId, actor, deed: 'access.refused', subject: addressOf(request.url) });
  });
}

/** In a demonstration nobody has said which partnership: then the first. */
async function partnershipOf(deps: Deps): Promise<number | null> {
  const scope = currentScope();
  if (typeof scope === 'number') return scope;
  const [first] = await listPartnerships(deps.db);
  return first?.id ?? null;
}

// What stands after the question mark may be what somebody typed.
function addressOf(url: string): string {
  return (url.split('?')[0] ?? '').slice(0, 200);
}
