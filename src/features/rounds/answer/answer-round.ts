import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { withLink, type Asked } from '../links/hold-link.ts';
import type { Round } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';
import { holdRound } from '../store/find-round.ts';
import { standingOfRequest } from '../store/own-request.ts';
import { roundTables } from '../tables.ts';
import { answerInput, type AnswerInput } from './answer-input.ts';
import { findAsked } from './find-asked.ts';
import { writeAnswer } from './write-answer.ts';

export type GivenAnswer = Readonly<{ id: number }>;

/**
 * Answers by a link from a mail, about what the link is for and nothing else. Throws round_link_dead, round_item_sent_on, and
 * what writeAnswer throws.
 */
export async function answerByLink(deps: Deps, token: string, raw: unknown): Promise<GivenAnswer> {
  const input = parseInput(answerInput, raw);
  return withLink(deps, token, async (link) => {
    const isFor =
      link.purpose === 'all' || (link.itemId === input.item && link.purpose === (input.kind === 'unchanged' ? 'unchanged' : 'update'));
    if (!isFor) throw new AppError('round_link_dead');
    return answer(deps, link, 'link', input);
  });
}

const inRound = answerInput.extend({ round: z.int().positive() });

/** Answers as the contact one is signed in as. Throws forbidden, round_not_asked, round_is_due, round_is_closed, as answerByLink does. */
export async function answerAsContact(deps: Deps, actor: Actor, raw: unknown): Promise<GivenAnswer> {
  const { round, ...input } = parseInput(inRound, raw);
  return answer(deps, await findAsked(deps.db, actor, round), 'signed-in', input);
}

const forSomebody = inRound.extend({ recipient: z.int().positive().nullable().default(null) });

/**
 * Writes down what somebody has said on the telephone; also after the deadline, until the round is closed. Throws forbidden,
 * round_not_found, round_not_asked, round_is_closed, and what writeAnswer throws.
 */
export async function answerFor(deps: Deps, actor: Actor, raw: unknown): Promise<GivenAnswer> {
  const { round: id, recipient, ...input } = parseInput(forSomebody, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  return inTransaction(deps.db, async (tx) => {
    const round = await holdRound(tx, id);
    if (round.state === 'closed') throw new AppError('round_is_closed');
    if (recipient !== null) await checkRecipient(tx, round, recipient);
    return { id: await writeAnswer(tx, round, { recipientId: recipient, actor, by: 'secretariat' }, input) };
  });
}

function answer(deps: Deps, asked: Asked, by: 'link' | 'signed-in', input: AnswerInput): Promise<GivenAnswer> {
  return inTransaction(deps.db, async (tx) => {
    const round = await holdRound(tx, asked.roundId);
    checkOpen(round);
    const standing = await standingOfRequest(tx, asked.recipientId, input.item);
    if (standing === 'sent-on') throw new AppError('round_item_sent_on');
    if (standing === 'none') throw new AppError(by === 'link' ? 'round_link_dead' : 'round_not_asked');
    return { id: await writeAnswer(tx, round, { recipientId: asked.recipientId, actor: asked.actor, by }, input) };
  });
}

/** Throws round_is_closed or round_is_due where a round takes no answers any more. */
export function checkOpen({ state }: Pick<Round, 'state'>): void {
  if (state === 'closed') throw new AppError('round_is_closed');
  if (state === 'due') throw new AppError('round_is_due');
}

async function checkRecipient(tx: Db, { id }: Round, recipient: number): Promise<void> {
  const found = await roundTables(tx)
    .selectFrom('round_recipients')
    .select('id')
    .where('id', '=', recipient)
    .where('round_id', '=', id)
    .executeTakeFirst();
  if (!found) throw new AppError('round_not_asked');
}
