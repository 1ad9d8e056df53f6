import { sql } from 'kysely';
import { demand, type Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';

export type OwnContact = Readonly<{ id: number; partnershipId: number; name: string; email: string | null }>;

/** Who the actor is among the contacts. Throws notice_needs_contact where nobody has said, forbidden. */
export async function ownContact(db: Db, actor: Actor): Promise<OwnContact> {
  if (actor.contactId === null) throw new AppError('notice_needs_contact');
  demand(actor, 'notice.follow');
  const { rows } = await sql<OwnContact>`
    select id, partnership_id as "partnershipId", name, email from contacts where id = ${actor.contactId}`.execute(db);
  return rows[0] ?? Promise.reject(new AppError('notice_needs_contact'));
}
