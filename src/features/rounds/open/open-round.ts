import { sql } from 'kysely';
import type { Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { currentLinkKey } from '../links/link-keys.ts';
import { aboutRound, writeRoundMails } from '../mail/write-round-mails.ts';
import { keepsRounds } from '../policy.ts';
import { findRound } from '../store/find-round.ts';
import { roundTables } from '../tables.ts';
import { chosenItems } from './choose-items.ts';
import { readRoundInput, type RoundToOpen } from './round-input.ts';

export type OpenedRound = Readonly<{ id: number; items: number; recipients: number; mails: number }>;

/**
 * Opens a round and writes one mail to each contact of its items, in one transaction. Throws forbidden, plan_not_found,
 * round_period_refused, round_deadline_refused, round_asks_nothing, round_needs_address, identity_number.
 */
export async function openRound(deps: Deps, actor: Actor, raw: unknown): Promise<OpenedRound> {
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  const input = await readRoundInput(deps.db, raw);
  const key = await currentLinkKey(deps.db);
  return inTransaction(deps.db, async (tx) => {
    const id = await insertRound(tx, actor, input);
    const items = await insertItems(tx, id, input);
    if (items === 0) throw new AppError('round_asks_nothing');
    const recipients = await insertRecipients(tx, id, input.plan.partnershipId);
    const mails = await writeRoundMails(tx, deps, { round: await findRound(tx, id), kind: 'ask', what: 'ask', key });
    await recordAudit(tx, {
      partnershipId: input.plan.partnershipId,
      actor,
      deed: 'round.opened',
      subject: aboutRound(id),
      detail: { items, recipients, mails },
    });
    return { id, items, recipients, mails };
  });
}

async function insertRound(tx: Db, actor: Actor, input: RoundToOpen): Promise<number> {
  const { id } = await roundTables(tx)
    .insertInto('rounds')
    .values({
      partnership_id: input.plan.partnershipId,
      plan_id: input.plan.id,
      title: input.title,
      greeting: input.greeting,
      asks: [...input.asks],
      period_key: input.period,
      focus_period_key: input.focusPeriod,
      deadline: input.deadline,
      reminder_days: [...input.reminderDays],
      pattern_id: input.pattern,
      actor_role: actor.role,
      actor_name: actor.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertItems(tx: Db, id: number, input: RoundToOpen): Promise<number> {
  const { numAffectedRows } = await sql`insert into round_items (round_id, item_id)
    select ${id}, chosen.id from ${chosenItems(input)} chosen`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Everybody whom the items name, each once. Gives how many. */
async function insertRecipients(tx: Db, id: number, partnershipId: number): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into round_recipients (partnership_id, round_id, contact_id, name, email)
    select ${partnershipId}, ${id}, contacts.id, contacts.name, nullif(contacts.email, '') from contacts
    where contacts.id in (
      select contact_id from item_contacts join round_items using (item_id) where round_items.round_id = ${id})
    order by contacts.id`.execute(tx);
  await sql`
    insert into round_requests (recipient_id, item_id, round_id, partnership_id)
    select who.id, named.item_id, ${id}, ${partnershipId}
    from round_recipients who
    join item_contacts named on named.contact_id = who.contact_id
    join round_items on round_items.round_id = who.round_id and round_items.item_id = named.item_id
    where who.round_id = ${id}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
