import type { Db } from '#platform/db/db.ts';
import type { Language } from '#shared/language.ts';
import { peopleTables } from './tables.ts';

/** A person as the secretariat gives them a calendar address; `word` is what opens it, null where they have none. */
export type CalendarHolder = Readonly<{ partnershipId: number; organisationId: number | null; word: string | null }>;

/** The person, held until the transaction ends; null where the contact is none. */
export async function lockCalendarHolder(tx: Db, contactId: number): Promise<CalendarHolder | null> {
  const row = await peopleTables(tx)
    .selectFrom('contacts')
    .select(['partnership_id as partnershipId', 'organisation_id as organisationId', 'calendar_token as word'])
    .where('id', '=', contactId)
    .where('kind', '=', 'person')
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Says which word opens a person's calendar; null where none does any more. */
export async function setCalendarWord(tx: Db, contactId: number, word: string | null): Promise<void> {
  await peopleTables(tx).updateTable('contacts').set({ calendar_token: word }).where('id', '=', contactId).execute();
}

type CalendarOwner = Readonly<{ id: number; partnershipName: string; language: Language }>;

/** Whose calendar a word opens; null where it is nobody's. */
export async function findCalendarOwner(db: Db, word: string): Promise<CalendarOwner | null> {
  if (!/^[A-Za-z0-9_-]{32,100}$/.test(word)) return null;
  const row = await peopleTables(db)
    .selectFrom('contacts')
    .innerJoin('partnerships', 'partnerships.id', 'contacts.partnership_id')
    .select(['contacts.id', 'partnerships.name as partnershipName', 'partnerships.language'])
    .where('calendar_token', '=', word)
    .executeTakeFirst();
  return row ?? null;
}
