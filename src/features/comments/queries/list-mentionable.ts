import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { Mentionable } from '../model/mentioned.ts';

/** The persons of a partnership whom a comment can mention, by name. For those who may write one. */
export async function listMentionable(db: Db, partnershipId: number): Promise<readonly Mentionable[]> {
  const { rows } = await sql<Mentionable>`
    select id, name from contacts where partnership_id = ${partnershipId} and kind = 'person' order by name, id`.execute(db);
  return rows;
}
