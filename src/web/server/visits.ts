import type { FastifyInstance, FastifyRequest } from 'fastify';
import { publicViewer, type Viewer } from '#features/people/index.ts';
import type { Scope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { scopeRequests } from '#platform/http/request-scope.ts';
import { readVisitor, viewerOf } from './visitor.ts';

/** Who asks, and which partnership their request is answered in. */
export type Visit = Readonly<{ viewer: Viewer; scope: Scope }>;

const visits = new WeakMap<FastifyRequest, Visit>();

/** Finds out who asks before anything else is done for them: once a request, for pages, API and files alike. */
export function identifyVisits(app: FastifyInstance, deps: Deps): void {
  scopeRequests(app, async (request) => {
    const visit = await visitOf(deps, request);
    visits.set(request, visit);
    return visit.scope;
  });
}

export function viewerOfRequest(request: FastifyRequest): Viewer {
  return visits.get(request)?.viewer ?? publicViewer;
}

async function visitOf(deps: Deps, request: FastifyRequest): Promise<Visit> {
  const { role } = readVisitor(request.headers);
  return { viewer: role === 'public' ? publicViewer : await viewerOf(deps, role), scope: 'all' };
}
