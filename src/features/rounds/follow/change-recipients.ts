import { z } from 'zod';
import { setContactEmail, type Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { isMailAddress } from '#shared/mail-address.ts';
import { parseInput } from '#shared/parse-input.ts';
import { currentLinkKey } from '../links/link-keys.ts';
import { aboutRound, writeRoundMails } from '../mail/write-round-mails.ts';
import type { Round } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';
import { lockRound } from '../store/find-round.ts';
import { roundTables } from '../tables.ts';

const recipientInput = z.object({ round: z.int(), recipient: z.int() });

/**
 * Says where somebody who is asked gets e-mail, also among the contacts, and writes to them there: once a day to the same
 * address. Throws forbidden, round_not_found, round_is_closed, round_recipient_not_found, invalid_input.
 */
export async function correctAddress(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ mails: number }>> {
  const input = parseInput(recipientInput.extend({ email: z.string().trim().max(254).refine(isMailAddress) }), raw);
  const key = await keyFor(deps, actor);
  return inTransaction(deps.db, async (tx) => {
    const round = await lockOpenRound(tx, input.round);
    const who = await findRecipient(tx, round, input.recipient);
    await roundTables(tx).updateTable('round_recipients').set({ email: input.email }).where('id', '=', who.id).execute();
    if (who.contactId !== null) await setContactEmail(tx, who.contactId, input.email);
    const what = `again/${osloToday()}/${input.email.toLowerCase()}`;
    const mails = round.state === 'open' ? await writeRoundMails(tx, deps, { round, kind: 'ask', what, key, only: [who.id] }) : 0;
    await record(tx, actor, round, 'round.address-corrected', { recipient: who.id, mails });
    return { mails };
  });
}

/** Takes somebody out of a round: their links are dead. Throws as correctAddress does. */
export async function withdrawRecipient(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(recipientInput, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  await inTransaction(deps.db, async (tx) => {
    const round = await lockOpenRound(tx, input.round);
    const who = await findRecipient(tx, round, input.recipient);
    await roundTables(tx).updateTable('round_recipients').set({ withdrawn_at: new Date() }).where('id', '=', who.id).execute();
    await record(tx, actor, round, 'round.recipient-withdrawn', { recipient: who.id });
  });
}

const newRecipient = z.object({
  round: z.int(),
  item: z.int(),
  name: z.string().trim().min(1).max(200),
  email: z.string().trim().max(254).refine(isMailAddress),
});

/** Asks somebody else about an item too, and writes to them. Throws as correctAddress does, and round_not_asked where it is none of the round's items. */
export async function addRecipient(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ recipient: number }>> {
  const input = parseInput(newRecipient, raw);
  const key = await keyFor(deps, actor);
  const name = cleanText(input.name);
  return inTransaction(deps.db, async (tx) => {
    const round = await lockOpenRound(tx, input.round);
    const tables = roundTables(tx);
    const item = await tables
      .selectFrom('round_items')
      .select('item_id')
      .where('round_id', '=', round.id)
      .where('item_id', '=', input.item)
      .executeTakeFirst();
    if (!item) throw new AppError('round_not_asked');
    const recipient = await findOrInsert(tx, round, name, input.email);
    await tables
      .insertInto('round_requests')
      .values({ recipient_id: recipient, item_id: input.item, round_id: round.id, partnership_id: round.partnershipId })
      .onConflict((conflict) => conflict.columns(['recipient_id', 'item_id']).doUpdateSet({ withdrawn_at: null }))
      .execute();
    const what = `added/${input.item}`;
    if (round.state === 'open') await writeRoundMails(tx, deps, { round, kind: 'ask', what, key, only: [recipient] });
    await record(tx, actor, round, 'round.recipient-added', { recipient });
    return { recipient };
  });
}

async function findOrInsert(tx: Db, round: Round, name: string, email: string): Promise<number> {
  const tables = roundTables(tx);
  const known = await tables
    .selectFrom('round_recipients')
    .select('id')
    .where('round_id', '=', round.id)
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .orderBy('id')
    .executeTakeFirst();
  if (known) {
    await tables.updateTable('round_recipients').set({ withdrawn_at: null }).where('id', '=', known.id).execute();
    return known.id;
  }
  const added = await tables
    .insertInto('round_recipients')
    .values({ partnership_id: round.partnershipId, round_id: round.id, name, email })
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}

/**
 * Reminds those who have not answered everything, or one of them, at once; each once a day. Gives how many mails were
 * written. Throws forbidden, round_not_found, round_is_closed, round_is_due.
 */
export async function remindNow(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ mails: number }>> {
  const input = parseInput(z.object({ round: z.int(), recipient: z.int().optional() }), raw);
  const key = await keyFor(deps, actor);
  return inTransaction(deps.db, async (tx) => {
    const round = await lockOpenRound(tx, input.round);
    if (round.state === 'due') throw new AppError('round_is_due');
    const only = input.recipient === undefined ? {} : { only: [input.recipient] };
    const mails = await writeRoundMails(tx, deps, {
      round,
      kind: 'remind',
      what: `remind-now/${osloToday()}`,
      key,
      unanswered: true,
      ...only,
    });
    await record(tx, actor, round, 'round.reminded', { mails });
    return { mails };
  });
}

function keyFor(deps: Deps, actor: Actor): ReturnType<typeof currentLinkKey> {
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  return currentLinkKey(deps.db);
}

async function lockOpenRound(tx: Db, id: number): Promise<Round> {
  const round = await lockRound(tx, id);
  if (round.state === 'closed') throw new AppError('round_is_closed');
  return round;
}

async function findRecipient(tx: Db, round: Round, id: number): Promise<Readonly<{ id: number; contactId: number | null }>> {
  const who = await roundTables(tx)
    .selectFrom('round_recipients')
    .select(['id', 'contact_id as contactId'])
    .where('round_id', '=', round.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!who) throw new AppError('round_recipient_not_found');
  return who;
}

function record(tx: Db, actor: Actor, round: Round, deed: string, detail: Readonly<Record<string, number>>): Promise<void> {
  return recordAudit(tx, { partnershipId: round.partnershipId, actor, deed, subject: aboutRound(round.id), detail });
}
