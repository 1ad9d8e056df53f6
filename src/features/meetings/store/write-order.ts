import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { placeFor, type Placed } from '../model/order-agenda.ts';
import { meetingTables } from '../tables.ts';
import { placedEntries, type EntryRow } from './change-entry.ts';

/** Writes places 1, 2, 3 … and headings, only of what differs. Who has an entry open would write its old heading over a new one. */
export async function writeOrder(tx: Db, was: readonly (Placed & Readonly<{ position: number }>)[], is: readonly Placed[]): Promise<void> {
  const before = new Map(was.map((entry) => [entry.id, entry]));
  for (const [at, { id, section }] of is.entries()) {
    const old = before.get(id);
    const isNewHeading = old?.section !== section;
    if (old?.position === at + 1 && !isNewHeading) continue;
    await meetingTables(tx)
      .updateTable('agenda_items')
      .set({ position: at + 1, section, ...(isNewHeading && { version: sql`version + 1` }) })
      .where('id', '=', id)
      .execute();
  }
}

/** Entries of one agenda or backlog: ten times what a long meeting has. */
const mostEntries = 300;

/** Makes room for an entry at the end of its heading, and gives the place it gets. Throws agenda_full. */
export async function makeRoom(tx: Db, place: Pick<EntryRow, 'meetingId' | 'forumId'>, section: string | null): Promise<number> {
  const entries = await placedEntries(tx, place);
  if (entries.length >= mostEntries) throw new AppError('agenda_full', { limit: mostEntries });
  const at = placeFor(entries, section);
  const later = entries.slice(at);
  for (const [after, { id }] of later.entries()) {
    await meetingTables(tx)
      .updateTable('agenda_items')
      .set({ position: at + after + 2 })
      .where('id', '=', id)
      .execute();
  }
  const before = entries[at - 1];
  return before === undefined ? 1 : Math.max(before.position + 1, at + 1);
}
