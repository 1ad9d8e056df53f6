import { contentVersionOf } from '#platform/content-version.ts';
import { actorAs, type Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';

export const secretariat: Actor = actorAs('secretariat', { name: 'Sekretariatet' });
export const member: Actor = actorAs('member', { name: 'Medlem' });
export const citizen: Actor = actorAs('public');

export function contact(contactId: number): Actor {
  return actorAs('contact', { name: `Kontakt ${contactId}`, contactId });
}

export function depsOf(db: Db): Deps {
  return { db, contentVersion: contentVersionOf(db) };
}
