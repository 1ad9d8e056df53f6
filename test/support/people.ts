import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';

export const secretariat: Actor = { role: 'secretariat', name: 'Sekretariatet', contactId: null };
export const member: Actor = { role: 'member', name: 'Medlem', contactId: null };
export const citizen: Actor = { role: 'public', name: null, contactId: null };

export function contact(contactId: number): Actor {
  return { role: 'contact', name: `Kontakt ${contactId}`, contactId };
}

export function depsOf(db: Db): Deps {
  return { db, contentVersion: { value: 0 } };
}
