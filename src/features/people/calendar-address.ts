import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Language } from '#shared/language.ts';
import { parseInput } from '#shared/parse-input.ts';
import { keepsPlans, type Actor } from './model/actor.ts';
import { peopleTables } from './tables.ts';

const calendarAddressInput = z.object({ contact: z.int() });

/** A word that nobody can guess: 32 random bytes. */
function newWord(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The word of the address at which a person's calendar is read without signing in; made when it is first asked for.
 * Throws forbidden, contact_not_found.
 */
export async function makeCalendarAddress(deps: Deps, actor: Actor, raw: unknown): Promise<string> {
  const { contact } = parseInput(calendarAddressInput, raw);
  if (!keepsPlans(actor)) throw new AppError('forbidden');
  const row = await peopleTables(deps.db)
    .updateTable('contacts')
    .set((eb) => ({ calendar_token: eb.fn.coalesce('calendar_token', eb.val(newWord())) }))
    .where('id', '=', contact)
    .where('kind', '=', 'person')
    .returning('calendar_token')
    .executeTakeFirst();
  if (!row?.calendar_token) throw new AppError('contact_not_found');
  return row.calendar_token;
}

/** Gives a person a new calendar address in place of one that came astray; the old one is no more. Throws forbidden, contact_not_found. */
export async function renewCalendarAddress(deps: Deps, actor: Actor, raw: unknown): Promise<string> {
  return setWord(deps, actor, raw, newWord());
}

/** Takes a person's calendar address away. Throws forbidden, contact_not_found. */
export async function removeCalendarAddress(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  await setWord(deps, actor, raw, null);
}

async function setWord<T extends string | null>(deps: Deps, actor: Actor, raw: unknown, word: T): Promise<T> {
  const { contact } = parseInput(calendarAddressInput, raw);
  if (!keepsPlans(actor)) throw new AppError('forbidden');
  const { numUpdatedRows } = await peopleTables(deps.db)
    .updateTable('contacts')
    .set({ calendar_token: word })
    .where('id', '=', contact)
    .where('kind', '=', 'person')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('contact_not_found');
  return word;
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
