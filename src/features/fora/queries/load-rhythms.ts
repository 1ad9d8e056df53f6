import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { RhythmView } from '../model/forum-view.ts';
import { checkRhythm, type CountedMeeting } from '../model/rhythm.ts';
import { readsWithheld } from '../policy.ts';
import { readTables } from '../store/read-tables.ts';

type Life = Readonly<{ id: number; startsOn: string | null; endsOn: string | null }>;

/** What a forum's duties of rhythm came to in the year of the day. Drafts count as planned for those who may see them. */
export async function loadRhythms(db: Db, viewer: Viewer, { id, startsOn, endsOn }: Life, today: string): Promise<readonly RhythmView[]> {
  const rules = await readTables(db)
    .selectFrom('forum_rhythms')
    .select(['id', 'at_least as atLeast', 'every_months as everyMonths', 'words'])
    .where('forum_id', '=', id)
    .orderBy('id')
    .execute();
  if (rules.length === 0) return [];
  const meetings = await countedMeetings(db, viewer, id, today);
  const year = Number(today.slice(0, 4));
  const isThere = (startsOn === null || startsOn <= `${year}-12-31`) && (endsOn === null || endsOn >= `${year}-01-01`);
  return rules.map((rule) => ({ ...rule, check: isThere ? checkRhythm(rule, meetings, year) : null }));
}

async function countedMeetings(db: Db, viewer: Viewer, forumId: number, today: string): Promise<readonly CountedMeeting[]> {
  const states = ['called', 'under-way', 'closed', 'approved', ...(readsWithheld(viewer) ? ['draft'] : [])];
  const rows = await readTables(db)
    .selectFrom('meetings')
    .select(['starts_at', 'state'])
    .where('forum_id', '=', forumId)
    .where('state', 'in', states)
    .execute();
  return rows.flatMap(({ starts_at, state }): readonly CountedMeeting[] => {
    const date = osloToday(new Date(starts_at));
    const liesAhead = date >= today;
    if (state === 'draft') return liesAhead ? [{ date, as: 'planned' }] : [];
    if (state !== 'called') return [{ date, as: 'held' }];
    return [{ date, as: liesAhead ? 'planned' : 'unconfirmed' }];
  });
}
