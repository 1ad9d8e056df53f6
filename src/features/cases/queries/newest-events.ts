import { sql } from 'kysely';
import { seenMeeting } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloDay } from '#platform/db/oslo-day.ts';

/** Ids of what has something to tell of an item, by kind; `entry` is an entry of an agenda. */
export type Tellers = Readonly<Record<'case' | 'decision' | 'assignment' | 'entry', readonly number[]>>;

/**
 * Those whom the newest `atMost` events of an item are of: an item of ten years has hundreds, and few are read. What is
 * decided in a case, and where it is treated, concerns the case's items too.
 */
export async function tellersOfNewest(db: Db, viewer: Viewer, itemId: number, atMost: number): Promise<Tellers> {
  const { rows } = await sql<Readonly<{ kind: keyof Tellers; id: number }>>`
    with its_cases as materialized (select case_id as id from case_items where item_id = ${itemId}),
    its_assignments as materialized (select assignment_id as id from assignment_items where item_id = ${itemId}),
    its_decisions as materialized (
      select decision_id as id from decision_items where item_id = ${itemId}
      union select d.id from its_cases c join decisions d on d.case_id = c.id
    ),
    its_entries as (
      select agenda_item_id as id from agenda_item_items where item_id = ${itemId}
      union select a.id from its_cases c join agenda_items a on a.case_id = c.id
    )
    select kind, id from (
      select 'case' as kind, i.id, s.arrived_on as day from its_cases i join case_stages s on s.case_id = i.id
      union all
      select 'case', i.id, s.closed_on from its_cases i join case_closures s on s.case_id = i.id
      union all
      select 'decision', i.id, d.decided_on from its_decisions i join decisions d on d.id = i.id
      union all
      select 'decision', i.id, s.completed_on from its_decisions i join decision_completions s on s.decision_id = i.id
      union all
      select 'assignment', i.id, a.given_on from its_assignments i join assignments a on a.id = i.id
      union all
      select 'assignment', i.id, s.answered_on from its_assignments i join assignment_answers s on s.assignment_id = i.id
      union all
      select 'assignment', i.id, s.reported_on from its_assignments i join assignment_reports s on s.assignment_id = i.id
      union all
      select 'assignment', i.id, s.closed_on from its_assignments i join assignment_closures s on s.assignment_id = i.id
      union all
      select 'entry', i.id, ${osloDay(sql`m.starts_at`)}
      from its_entries i join agenda_items a on a.id = i.id join meetings m on m.id = a.meeting_id
      where a.removed_at is null and m.state <> 'cancelled' and ${seenMeeting(viewer, 'm')}
    ) happened
    order by day desc nulls last, kind, id desc limit ${atMost}`.execute(db);
  const of = (kind: keyof Tellers): readonly number[] => [...new Set(rows.flatMap((row) => (row.kind === kind ? [row.id] : [])))];
  return { case: of('case'), decision: of('decision'), assignment: of('assignment'), entry: of('entry') };
}
