import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { RhythmView } from '../model/forum-view.ts';
import { groupBy } from '#shared/group-by.ts';
import { checkRhythm, type CountedMeeting } from '../model/rhythm.ts';
import { seesDrafts } from '../policy.ts';
import { readTables } from '../store/read-tables.ts';

type Life = Readonly<{ id: number; startsOn: string | null; endsOn: string | null }>;

/** What a forum's duties of rhythm came to in the year of the day. Drafts count as planned for those who may see them. */
export async function loadRhythms(db: Db, viewer: Viewer, forum: Life, today: string): Promise<readonly RhythmView[]> {
  return (await loadRhythmsOf(db, viewer, [forum], today)).get(forum.id) ?? [];
}

/** The same of several fora, by the forum's id. */
export async function loadRhythmsOf(
  db: Db,
  viewer: Viewer,
  fora: readonly Life[],
  today: string,
): Promise<ReadonlyMap<number, readonly RhythmView[]>> {
  if (fora.length === 0) return new Map();
  const rules = await readTables(db)
    .selectFrom('forum_rhythms')
    .select(['id', 'forum_id as forum', 'at_least as atLeast', 'every_months as everyMonths', 'words'])
    .where(
      'forum_id',
      'in',
      fora.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const rulesOf = groupBy(rules, ({ forum }) => forum);
  const meetingsOf = await countedMeetings(db, viewer, [...rulesOf.keys()], today);
  const year = Number(today.slice(0, 4));
  const views = fora.map(({ id, startsOn, endsOn }): readonly [number, readonly RhythmView[]] => {
    const isThere = (startsOn === null || startsOn <= `${year}-12-31`) && (endsOn === null || endsOn >= `${year}-01-01`);
    const meetings = meetingsOf.get(id) ?? [];
    const its = (rulesOf.get(id) ?? []).map(({ forum: _forum, ...rule }) => rule);
    return [id, its.map((rule) => ({ ...rule, check: isThere ? checkRhythm(rule, meetings, year) : null }))];
  });
  return new Map(views);
}

/** How far back meetings are read: further than the longest span of a rule, so that a long history costs nothing. */
const yearsBack = 6;

async function countedMeetings(
  db: Db,
  viewer: Viewer,
  forumIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, readonly CountedMeeting[]>> {
  if (forumIds.length === 0) return new Map();
  const states = ['called', 'under-way', 'closed', 'approved', 'draft'];
  const rows = await readTables(db)
    .selectFrom('meetings')
    .select(['forum_id as forum', 'starts_at', 'state'])
    .where('forum_id', 'in', [...forumIds])
    .where('state', 'in', states)
    .where('starts_at', '>=', `${Number(today.slice(0, 4)) - yearsBack}-01-01T00:00:00Z`)
    .execute();
  return new Map(
    [...groupBy(rows, ({ forum }) => forum)].map(([forum, list]) => [
      forum,
      list.flatMap((row) => (row.state === 'draft' && !seesDrafts(viewer, forum) ? [] : counted(row, today))),
    ]),
  );
}

function counted({ starts_at, state }: Readonly<{ starts_at: string; state: string }>, today: string): readonly CountedMeeting[] {
  const date = osloToday(new Date(starts_at));
  const liesAhead = date >= today;
  if (state === 'draft') return liesAhead ? [{ date, as: 'planned' }] : [];
  if (state !== 'called') return [{ date, as: 'held' }];
  return [{ date, as: liesAhead ? 'planned' : 'unconfirmed' }];
}
