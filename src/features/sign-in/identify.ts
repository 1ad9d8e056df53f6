import type { Actor, Post } from '#features/people/index.ts';
import { actorAs } from '#features/people/index.ts';
import { postsOfContact } from '#features/fora/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { actorOf } from './model/access.ts';
import { findSession } from './sessions/find-session.ts';
import type { Session } from './sessions/session.ts';

/** What a request brings to say who asks: the word of a cookie, or a program's in its Authorization header. */
export type Credentials = Readonly<{ cookie: string | null; bearer: string | null }>;

/** The session that the credentials open, null where they open none: the public. At most one query. */
export async function findSessionOf(deps: Deps, { cookie, bearer }: Credentials): Promise<Session | null> {
  if (bearer !== null) return findSession(deps, bearer, ['program']);
  return cookie === null ? null : findSession(deps, cookie, ['browser', 'setup']);
}

/** Who a session is in a partnership (null: in none): at most one query. */
export async function actorOfSession(deps: Deps, session: Session, partnershipId: number | null): Promise<Actor> {
  if (session.account === null) return setupActor(deps);
  const access = session.access.find((entry) => entry.partnershipId === partnershipId);
  const contactId = access?.contact?.id;
  const posts: readonly Post[] = contactId === undefined ? [] : await inScope('all', () => postsOfContact(deps.db, contactId));
  return actorOf(session.account, access, posts);
}

/** Where nobody can sign in yet, who sets up may look around as the secretariat; else they sign in first. */
function setupActor({ signIn }: Deps): Actor {
  return actorAs(signIn && signIn.providers.length === 0 ? 'secretariat' : 'public', { name: null });
}
