import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Actor, demand, lockCalendarHolder, setCalendarWord } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeSteering } from '../store/change-steering.ts';
import { rowId } from '../store/fields.ts';

const addressInput = z.object({ contact: rowId });

/**
 * The word of the address at which a person's calendar is read without signing in; made when it is first asked for.
 * Throws forbidden, contact_not_found.
 */
export async function makeCalendarAddress(deps: Deps, actor: Actor, raw: unknown): Promise<string> {
  return changeAddress(deps, actor, raw, (had, tell) => {
    if (had !== null) return had;
    tell('person.calendar-made');
    return newWord();
  });
}

/** Gives a person a new calendar address in place of one that came astray; the old one is no more. Throws forbidden, contact_not_found. */
export async function renewCalendarAddress(deps: Deps, actor: Actor, raw: unknown): Promise<string> {
  return changeAddress(deps, actor, raw, (_had, tell) => {
    tell('person.calendar-renewed');
    return newWord();
  });
}

/** Takes a person's calendar address away. Throws forbidden, contact_not_found. */
export async function removeCalendarAddress(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  await changeAddress(deps, actor, raw, (had, tell) => {
    if (had !== null) tell('person.calendar-removed');
    return null;
  });
}

type Choose<W> = (had: string | null, tell: (kind: string) => void) => W;

/** History keeps that it was done, never the word. */
async function changeAddress<W extends string | null>(deps: Deps, actor: Actor, raw: unknown, choose: Choose<W>): Promise<W> {
  const { contact } = parseInput(addressInput, raw);
  demand(actor, 'contact.keep');
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const holder = await lockCalendarHolder(tx, contact);
    if (holder === null) throw new AppError('contact_not_found');
    const { partnershipId, organisationId, word: had } = holder;
    const subjectId = organisationId ?? partnershipId;
    const word = choose(had, (kind) => record({ partnershipId, subject: 'organisation', subjectId, kind, after: { contact } }));
    if (word !== had) await setCalendarWord(tx, contact, word);
    return word;
  });
}

/** A word that nobody can guess: 32 random bytes. */
function newWord(): string {
  return randomBytes(32).toString('base64url');
}
