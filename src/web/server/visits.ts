import type { FastifyInstance, FastifyRequest } from 'fastify';
import { partnershipOf, publicViewer, type Asked, type Viewer } from '#features/people/index.ts';
import type { Scope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { scopeRequests } from '#platform/http/request-scope.ts';
import { cookieNames, readCookies } from './cookies.ts';
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
  return { viewer: role === 'public' ? publicViewer : await viewerOf(deps, role), scope: await demoScope(deps, request) };
}

/** A demonstration shows all that there is, and one partnership at its own host or where somebody chose it. */
async function demoScope(deps: Deps, request: FastifyRequest): Promise<Scope> {
  const found = await partnershipOf(deps, { host: request.headers.host, chosen: chosenEarlier(request) });
  return typeof found === 'string' || found.by === 'only' ? 'all' : found.partnership.id;
}

/** What a request says of the partnership that it asks in: its host, and a choice in its address or of earlier. */
export function askedPartnership(request: FastifyRequest): Asked {
  const inAddress = new URLSearchParams(request.url.split('?')[1]).get('helsefellesskap');
  return { host: request.headers.host, chosen: inAddress || chosenEarlier(request) };
}

function chosenEarlier(request: FastifyRequest): string | null {
  return readCookies(request.headers.cookie).get(cookieNames.partnership) ?? null;
}
