import { z } from 'zod';
import { changeSteering, findForum } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { layOutSeries, type SeriesDay } from './model/series.ts';
import { needed, slug, words } from './store/fields.ts';
import { meetingColumns, meetingFields, timeColumns } from './store/meeting-fields.ts';
import { meetingTables } from './tables.ts';

const meetingsAtMost = 120;
const day = z.iso.date().refine((date) => date >= '2000-01-01' && date <= '2100-12-31');

const ruleFields = {
  every: z.enum(['week', 'month']),
  interval: z.int().min(1).max(24),
  weekday: z.int().min(1).max(7),
  nth: z.union([z.literal(-1), z.int().min(1).max(5)]).default(1),
  from: day,
  to: day,
  skipJuly: z.boolean().default(true),
};

const ruleInput = z.object(ruleFields);

const planSeriesInput = meetingFields.omit({ date: true, withheldBy: true, withheldWhy: true }).extend({
  forum: slug,
  seriesTitle: words.min(1),
  ...ruleFields,
});

/** The days that a rule gives, with those it passes over. Throws invalid_input, series_empty, series_too_long. */
export function previewSeries(raw: unknown): readonly SeriesDay[] {
  const rule = parseInput(ruleInput, raw);
  // A year of weeks more than is allowed is enough to know that it is too long.
  if (Date.parse(rule.to) - Date.parse(rule.from) > 20 * 366 * 86_400_000) throw new AppError('series_too_long', { limit: meetingsAtMost });
  const days = layOutSeries(rule);
  const held = days.filter(({ skipped }) => skipped === null).length;
  if (held === 0) throw new AppError('series_empty');
  if (held > meetingsAtMost) throw new AppError('series_too_long', { limit: meetingsAtMost });
  return days;
}

export type PlannedSeries = Readonly<{ id: number; meetings: readonly number[] }>;

/**
 * Plans the meetings of a series as drafts, each of which is then its own meeting. Throws forbidden, forum_not_found,
 * series_empty, series_too_long, meeting_ends_before, contact_not_found, not_found, identity_number.
 */
export async function planSeries(deps: Deps, actor: Actor, raw: unknown): Promise<PlannedSeries> {
  const { forum: address, seriesTitle, startClock, endClock, ...fields } = parseInput(planSeriesInput, raw);
  demandSomewhere(actor, 'meeting.plan');
  const { every, interval, weekday, nth, from, to, skipJuly } = fields;
  const rule = { every, interval, weekday, nth, from, to, skipJuly };
  const days = previewSeries(rule).flatMap(({ date, skipped }) => (skipped === null ? [date] : []));
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const forum = await findForum(tx, address);
    demand(actor, 'meeting.plan', { fora: [forum.id] });
    const { partnershipId } = forum;
    const { columns, told } = await meetingColumns(tx, partnershipId, fields);
    const tables = meetingTables(tx);
    const { id } = await tables
      .insertInto('meeting_series')
      .values({ forum_id: forum.id, title: needed(seriesTitle, 'seriesTitle'), rule: JSON.stringify(rule) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const shared = { partnership_id: partnershipId, forum_id: forum.id, series_id: id, ...columns };
    const rows = await tables
      .insertInto('meetings')
      .values(days.map((date) => ({ ...shared, ...timeColumns(date, startClock ?? null, endClock ?? null) })))
      .returning('id')
      .execute();
    rows.forEach((row, at) =>
      record({
        partnershipId,
        subject: 'meeting',
        subjectId: row.id,
        kind: 'meeting.planned',
        after: {
          forum: forum.name,
          series: seriesTitle,
          date: days[at],
          startClock: startClock ?? null,
          place: columns.place ?? null,
          ...told,
        },
      }),
    );
    return { id, meetings: rows.map((row) => row.id) };
  });
}
