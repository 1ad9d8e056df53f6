import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { findForum } from '../queries/find-forum.ts';
import { changeForum } from '../store/change-forum.ts';
import { day, longText, needed, orNull, reason, slug, words } from '../store/fields.ts';
import { sourceField } from '../structure/forum-fields.ts';
import { foraTables } from '../tables.ts';

const giveMandateInput = z.object({
  forum: slug,
  /** the slug of the forum that gave it; `givenBy` where it was something else */
  givenByForum: slug.nullable().optional(),
  givenBy: words.nullable().optional(),
  validFrom: day.nullable().optional(),
  text: longText.default(''),
  duties: z.array(z.string().max(4000)).max(100).default([]),
  quorumCount: z.int().min(1).max(1000).nullable().optional(),
  quorumPercent: z.int().min(1).max(100).nullable().optional(),
  source: sourceField.nullable().optional(),
  why: reason,
});

/**
 * Gives a forum a new mandate with numbered duties; those before it stay as they were. Throws forbidden, forum_not_found,
 * mandate_empty, mandate_before_last, identity_number.
 */
export async function giveMandate(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number; number: number }>> {
  const input = parseInput(giveMandateInput, raw);
  const text = cleanText(input.text);
  const duties = input.duties.map(cleanText).filter((duty) => duty !== '');
  return changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    if (text === '' && duties.length === 0) throw new AppError('mandate_empty');
    const tables = foraTables(tx);
    const last = await tables
      .selectFrom('mandates')
      .select(['number', 'valid_from'])
      .where('forum_id', '=', forum.id)
      .orderBy('number', 'desc')
      .executeTakeFirst();
    const validFrom = input.validFrom ?? null;
    if (last?.valid_from && validFrom !== null && validFrom < last.valid_from) {
      throw new AppError('mandate_before_last', { date: last.valid_from });
    }
    const giver = input.givenByForum ? await findForum(tx, input.givenByForum) : null;
    if (giver && giver.partnershipId !== forum.partnershipId) throw new AppError('forum_not_found', { forum: giver.slug });
    const givenBy = orNull(input.givenBy);
    const source = input.source ? { document: needed(input.source.document, 'source'), date: input.source.date } : null;
    const number = (last?.number ?? 0) + 1;
    const { id } = await tables
      .insertInto('mandates')
      .values({
        forum_id: forum.id,
        number,
        given_by_forum_id: giver?.id ?? null,
        given_by: givenBy,
        valid_from: validFrom,
        text,
        quorum_count: input.quorumCount ?? null,
        quorum_percent: input.quorumPercent ?? null,
        source: source && JSON.stringify(source),
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (duties.length > 0) {
      await tables
        .insertInto('mandate_duties')
        .values(duties.map((duty, at) => ({ mandate_id: id, number: at + 1, text: duty })))
        .execute();
    }
    tell('mandate.given', undefined, { number, validFrom, givenBy: giver?.name ?? givenBy, text, duties: duties.length });
    return { id, number };
  });
}
