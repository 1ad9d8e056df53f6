import { sql } from 'kysely';
import { z } from 'zod';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { checkOpen } from '../answer/answer-round.ts';
import type { Asked } from '../links/hold-link.ts';
import { currentLinkKey } from '../links/link-keys.ts';
import { aboutRound, writeRoundMails } from '../mail/write-round-mails.ts';
import { holdRound } from '../store/find-round.ts';
import { standingOfRequest } from '../store/own-request.ts';
import { roundTables } from '../tables.ts';
import { delegateInput, readColleague } from './delegate-input.ts';

/** How often one recipient may send something on in a round, and how often the same item. */
const actsAtMost = 20;
const timesAtMost = 3;

/**
 * Sends items on to a colleague, who gets a mail of their own and is asked in one's place. Only who was asked by the
 * secretariat can, so that nothing goes on for ever. Throws round_not_asked, round_item_sent_on, round_colleague_refused,
 * round_colleague_asked, round_delegation_limit, round_is_due, round_is_closed, round_needs_address.
 */
export async function delegate(deps: Deps, asked: Asked, raw: unknown): Promise<Readonly<{ colleague: string }>> {
  const input = parseInput(delegateInput, raw);
  const colleague = readColleague(input);
  const items = [...new Set(input.items)];
  const key = await currentLinkKey(deps.db);
  return inTransaction(deps.db, async (tx) => {
    const round = await holdRound(tx, asked.roundId);
    checkOpen(round);
    const acts = await countAct(tx, asked, colleague.email);
    for (const item of items) await countItem(tx, asked.recipientId, item);
    const recipientId = await ensureColleague(tx, asked, colleague);
    const sent = await sql`
      insert into round_requests (recipient_id, item_id, round_id, partnership_id, from_recipient_id)
      select ${recipientId}, id, ${asked.roundId}, ${asked.partnershipId}, ${asked.recipientId} from unnest(${items}::bigint[]) id
      on conflict (recipient_id, item_id) do update
        set withdrawn_at = null, from_recipient_id = excluded.from_recipient_id, at = now()
        where round_requests.withdrawn_at is not null`.execute(tx);
    if (Number(sent.numAffectedRows) < items.length) throw new AppError('round_colleague_asked');
    const what = `sent-on-${asked.recipientId}-${acts}`;
    await writeRoundMails(tx, deps, { round, kind: 'ask', what, key, only: [recipientId], items });
    await recordAudit(tx, {
      partnershipId: round.partnershipId,
      actor: asked.actor,
      deed: 'round.sent-on',
      subject: aboutRound(round.id),
      detail: { items: items.length },
    });
    return { colleague: colleague.name };
  });
}

const takeBackInput = z.object({ item: z.int().positive() });

/** Takes an item back from a colleague, whose links are then good for nothing. What they have answered stands. */
export async function takeBack(deps: Deps, asked: Asked, raw: unknown): Promise<void> {
  const { item } = parseInput(takeBackInput, raw);
  await inTransaction(deps.db, async (tx) => {
    checkOpen(await holdRound(tx, asked.roundId));
    await roundTables(tx)
      .updateTable('round_requests')
      .set({ withdrawn_at: new Date() })
      .where('from_recipient_id', '=', asked.recipientId)
      .where('item_id', '=', item)
      .where('withdrawn_at', 'is', null)
      .execute();
  });
}

/** Gives which act it is of this recipient. */
async function countAct(tx: Db, { recipientId }: Asked, email: string): Promise<number> {
  const row = await roundTables(tx)
    .updateTable('round_recipients')
    .set((eb) => ({ delegations: eb('delegations', '+', 1) }))
    .where('id', '=', recipientId)
    .where('withdrawn_at', 'is', null)
    .returning(['delegations', 'contact_id', 'email'])
    .executeTakeFirst();
  if (!row || row.contact_id === null) throw new AppError('round_not_asked');
  if (row.email?.toLowerCase() === email.toLowerCase()) throw new AppError('round_colleague_refused');
  if (row.delegations > actsAtMost) throw new AppError('round_delegation_limit');
  return row.delegations;
}

async function countItem(tx: Db, recipientId: number, item: number): Promise<void> {
  const standing = await standingOfRequest(tx, recipientId, item);
  if (standing === 'sent-on') throw new AppError('round_item_sent_on');
  if (standing === 'none') throw new AppError('round_not_asked');
  const { delegations } = await roundTables(tx)
    .updateTable('round_requests')
    .set((eb) => ({ delegations: eb('delegations', '+', 1) }))
    .where('recipient_id', '=', recipientId)
    .where('item_id', '=', item)
    .returning('delegations')
    .executeTakeFirstOrThrow();
  if (delegations > timesAtMost) throw new AppError('round_delegation_limit');
}

/** One row for a colleague of a round, whoever has named them: the name they were given first. */
async function ensureColleague(tx: Db, { roundId, partnershipId }: Asked, { name, email }: Readonly<{ name: string; email: string }>) {
  const { rows } = await sql<{ id: number; withdrawn: boolean }>`
    insert into round_recipients (partnership_id, round_id, name, email) values (${partnershipId}, ${roundId}, ${name}, ${email})
    on conflict (round_id, lower(email)) where contact_id is null do update set email = round_recipients.email
    returning id, withdrawn_at is not null as withdrawn`.execute(tx);
  const [row] = rows;
  if (!row || row.withdrawn) throw new AppError('round_colleague_refused');
  return row.id;
}
