import { contentVersionOf } from '#platform/content-version.ts';
import { actorAs, type Actor, type Post } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';

export const secretariat: Actor = actorAs('secretariat', { name: 'Sekretariatet' });
/** Sits in every forum that a test makes, where it is not said in which. */
export const member: Actor = actorAs('member', {
  name: 'Medlem',
  posts: Array.from({ length: 300 }, (_, at) => ({ forumId: at + 1, as: 'member' as const })),
});

/** What somebody is in one forum, and nothing more. */
export function seated(forumId: number, as: Post['as'] = 'member', contactId: number | null = null): Actor {
  return actorAs('member', { name: 'Eksempelperson', posts: [{ forumId, as }], contactId });
}

export const citizen: Actor = actorAs('public');

export function contact(contactId: number): Actor {
  return actorAs('contact', { name: `Kontakt ${contactId}`, contactId });
}

export function depsOf(db: Db): Deps {
  return { db, contentVersion: contentVersionOf(db) };
}
