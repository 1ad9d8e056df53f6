import { sql } from 'kysely';
import { checkRhythm, type CountedMeeting, type ForumSummary, type RhythmRule } from '#features/fora/index.ts';
import type { Deps } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import type { WheelGap } from '../model/gap.ts';
import type { WheelEntry } from '../model/wheel-entry.ts';
import { forumOf } from './forum-of.ts';

type Rule = RhythmRule & Readonly<{ forumId: number; words: string | null }>;

/**
 * The duties of rhythm that too few meetings of a year answer to. `meetings` are those that the viewer may know of, from
 * the beginning of the longest span; a forum that is not there in the year has no duty.
 */
export async function rhythmGaps(
  { db }: Deps,
  fora: readonly ForumSummary[],
  meetings: readonly WheelEntry[],
  { year, today }: Readonly<{ year: number; today: string }>,
): Promise<readonly WheelGap[]> {
  const { rows } = await sql<Rule>`
    select forum_id as "forumId", at_least as "atLeast", every_months as "everyMonths", words
    from forum_rhythms where forum_id = any(${fora.map(({ id }) => id)}) order by id`.execute(db);
  // A draft whose day has passed was never called.
  const held = groupBy(
    meetings.filter(({ state, date }) => state !== 'cancelled' && (state !== 'draft' || date >= today)),
    ({ forum }) => forum?.id,
  );
  return rows.flatMap((rule): readonly WheelGap[] => {
    const forum = forumOf(fora, rule.forumId);
    if (!forum || !isThere(fora, rule.forumId, year)) return [];
    const counted = (held.get(rule.forumId) ?? []).map(({ date }): CountedMeeting => ({ date, as: date < today ? 'held' : 'planned' }));
    return checkRhythm(rule, counted, year).spans.flatMap((span) =>
      span.missing === 0 || span.endsOn < today
        ? []
        : [
            {
              what: 'meetings',
              forum,
              atLeast: rule.atLeast,
              everyMonths: rule.everyMonths,
              words: rule.words,
              startsOn: span.startsOn,
              endsOn: span.endsOn,
              known: span.held + span.planned,
              missing: span.missing,
            },
          ],
    );
  });
}

function isThere(fora: readonly ForumSummary[], forumId: number, year: number): boolean {
  const forum = fora.find(({ id }) => id === forumId);
  if (!forum) return false;
  return (forum.startsOn ?? '') <= `${year}-12-31` && (forum.endsOn === null || forum.endsOn >= `${year}-01-01`);
}
