import type { FastifyInstance, FastifyRequest } from 'fastify';
import { partnershipOf, publicViewer, type Asked, type Viewer } from '#features/people/index.ts';
import { actorOfSession, findSessionOf, type Credentials, type Session } from '#features/sign-in/index.ts';
import { inScope, type Scope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { scopeRequests } from '#platform/http/request-scope.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { cookieNames, readCookies } from './cookies.ts';
import { demoViewer } from './demo-viewer.ts';
import { readWord } from './session-cookies.ts';
import { readVisitor } from './visitor.ts';

/** The session of who is signed in, with the word that holds it. */
export type VisitSession = Readonly<{ id: number; kind: Session['kind']; word: string }>;

/** Who asks, and which partnership their request is answered in. */
export type Visit = Readonly<{
  viewer: Viewer;
  session: VisitSession | null;
  scope: Scope;
  /** whether the person chose it, or has to; null where there is nothing to choose */
  choice: 'made' | 'missing' | null;
}>;

/** What is the same for everybody, and asked for most. */
const needsNobody = /^\/(assets\/|favicon\.svg|healthz|readyz)/;

const visits = new WeakMap<FastifyRequest, Visit>();

/** Finds out who asks before anything else is done for them: once a request, for pages, API and files alike. */
export function identifyVisits(app: FastifyInstance, deps: Deps): void {
  scopeRequests(app, async (request) => {
    const visit = await visitOf(deps, request);
    visits.set(request, visit);
    return visit.scope;
  });
}

export function sessionOfRequest(request: FastifyRequest): VisitSession | null {
  return visits.get(request)?.session ?? null;
}

/** The partnership that a request is answered in; null where there is none, or all of a demonstration. */
export function partnershipIdOfRequest(request: FastifyRequest): number | null {
  const scope = visits.get(request)?.scope;
  return typeof scope === 'number' ? scope : null;
}

/** Whether the request is answered in the partnership that the person chose. */
export function partnershipIsChosen(request: FastifyRequest): boolean {
  return visits.get(request)?.choice === 'made';
}

/** Whether there are several partnerships and nothing says in which the request is to be answered. */
export function partnershipIsMissing(request: FastifyRequest): boolean {
  return visits.get(request)?.choice === 'missing';
}

export function viewerOfRequest(request: FastifyRequest): Viewer {
  return visits.get(request)?.viewer ?? publicViewer;
}

async function visitOf(deps: Deps, request: FastifyRequest): Promise<Visit> {
  if (needsNobody.test(request.url)) return { viewer: publicViewer, session: null, scope: 'nothing', choice: null };
  if (deps.signIn) return signedInVisit(deps, request);
  const { role } = readVisitor(request.headers);
  const scope = await demoScope(deps, request);
  return {
    viewer: role === 'public' ? publicViewer : await inScope(scope, () => demoViewer(deps, role)),
    session: null,
    scope,
    choice: null,
  };
}

/** A demonstration shows all that there is, and one partnership at its own host or where somebody chose it. */
async function demoScope(deps: Deps, request: FastifyRequest): Promise<Scope> {
  const found = await partnershipOf(deps, { host: request.headers.host, chosen: chosenEarlier(request) });
  return typeof found === 'string' || found.by === 'only' ? 'all' : found.partnership.id;
}

/** Nobody is asked who they are without a cookie or a program's word: the public costs no query. */
async function signedInVisit(deps: Deps, request: FastifyRequest): Promise<Visit> {
  const credentials = credentialsOf(deps, request);
  const found = await findSessionOf(deps, credentials);
  // A program is told; a person whose sign-in has ended reads on as the public.
  if (!found && credentials.bearer !== null && request.url.startsWith('/api/')) throw new AppError('not_signed_in');
  const { partnershipId, choice } = await partnershipIn(deps, request, found);
  const scope = partnershipId ?? 'nothing';
  if (!found) return { viewer: publicViewer, session: null, scope, choice };
  const viewer = await actorOfSession(deps, found, partnershipId);
  return { viewer, session: { id: found.id, kind: found.kind, word: credentials.bearer ?? credentials.cookie ?? '' }, scope, choice };
}

function credentialsOf(deps: Deps, { headers }: FastifyRequest): Credentials {
  const bearer = /^Bearer +([^ ]+)$/i.exec(headers.authorization ?? '')?.[1];
  // Who shows a program's word is that program, whatever cookie comes with it.
  if (bearer !== undefined) return { bearer, cookie: null };
  return { bearer: null, cookie: readWord(deps, 'session', readCookies(headers.cookie)) };
}

type Settled = Readonly<{ partnershipId: number | null; choice: Visit['choice'] }>;

/** The partnership of the request; where nothing says which, the only one that this person has come to. */
async function partnershipIn(deps: Deps, request: FastifyRequest, session: Session | null): Promise<Settled> {
  const found = await partnershipOf(deps, askedPartnership(request));
  if (found === 'none') return { partnershipId: null, choice: null };
  if (found !== 'choose') return { partnershipId: found.partnership.id, choice: found.by === 'choice' ? 'made' : null };
  const [only, ...others] = session?.access ?? [];
  if (only && others.length === 0) return { partnershipId: only.partnershipId, choice: 'made' };
  return { partnershipId: null, choice: 'missing' };
}

/** What a request says of the partnership that it asks in: its host, and a choice in its address or of earlier. */
export function askedPartnership(request: FastifyRequest): Asked {
  const inAddress = new URLSearchParams(request.url.split('?')[1]).get('helsefellesskap');
  return { host: request.headers.host, chosen: inAddress || chosenEarlier(request) };
}

function chosenEarlier(request: FastifyRequest): string | null {
  return readCookies(request.headers.cookie).get(cookieNames.partnership) ?? null;
}
