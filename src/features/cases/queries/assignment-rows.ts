import { sql, type RawBuilder } from 'kysely';
import { readsAssignment, withholdsAssignment } from '#features/fora/index.ts';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import { listItemReferences } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { assignmentState, isLate } from '../model/assignment-state.ts';
import type { AssignmentSummary, ForumName, OwnOpenness } from '../model/views.ts';
import { awaitedMeeting, forumJson, isHidden } from './sql-parts.ts';

export type AssignmentRow = Readonly<{
  id: number;
  partnershipId: number;
  kind: 'assignment' | 'input';
  title: string;
  text: string;
  from: ForumName;
  to: ForumName;
  givenOn: string | null;
  dueOn: string | null;
  dueMeeting: Readonly<{ id: number; date: string }> | null;
  responsibleId: number | null;
  caseId: number | null;
  label: string | null;
  decisionId: number | null;
  withheldBy: string | null;
  reads: boolean;
  withheldWhy: string | null;
  own: OwnOpenness;
  answer: 'accepted' | 'declined' | null;
  reports: number;
  isClosed: boolean;
  itemIds: readonly number[];
  source: unknown;
  version: number;
}>;

/** The last answer, how many reports, and whether it is closed: of an assignment whose row is called a. */
export const lastAnswer = sql`(select answer from assignment_answers aa where aa.assignment_id = a.id order by aa.id desc limit 1)`;
export const reportCount = sql`(select count(*) from assignment_reports ar where ar.assignment_id = a.id)`;
export const closed = sql`exists (select from assignment_closures ac where ac.assignment_id = a.id)`;

/** Assignments as `from` picks and orders them; it names their row a. */
export async function assignmentRows(
  db: Db,
  viewer: Viewer,
  from: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<readonly AssignmentRow[]> {
  const { rows } = await sql<AssignmentRow>`
    select a.id, a.partnership_id as "partnershipId", a.kind, a.title, a.text, ${forumJson('f')} as "from", ${forumJson('t')} as "to",
      a.given_on as "givenOn", a.due_on as "dueOn", a.responsible_contact_id as "responsibleId", a.case_id as "caseId", c.label,
      a.decision_id as "decisionId", ${withholdsAssignment('a')} as "withheldBy", ${readsAssignment(viewer, 'a')} as reads,
      coalesce(a.withheld_why, c.withheld_why, d.withheld_why) as "withheldWhy",
      jsonb_build_object('withheldBy', a.withheld_by, 'withheldWhy', a.withheld_why) as own,
      case when m.id is null then null
        else jsonb_build_object('id', m.id, 'date', (m.starts_at at time zone 'Europe/Oslo')::date) end as "dueMeeting",
      ${lastAnswer} as answer, ${reportCount} as reports, ${closed} as "isClosed",
      array(select item_id from assignment_items ai where ai.assignment_id = a.id order by item_id) as "itemIds", a.source, a.version
    from (${from}) a
    join fora f on f.id = a.from_forum_id
    join fora t on t.id = a.to_forum_id
    left join cases c on c.id = a.case_id
    left join decisions d on d.id = a.decision_id
    left join meetings m on m.id = a.due_meeting_id and ${awaitedMeeting(viewer, 'm')}
    order by ${order}`.execute(db);
  return rows;
}

/** The rows as the viewer may see them. */
export async function assignmentSummaries(db: Db, viewer: Viewer, rows: readonly AssignmentRow[]): Promise<readonly AssignmentSummary[]> {
  const [persons, references] = await Promise.all([
    findShownPersons(
      db,
      viewer,
      rows.map(({ responsibleId }) => responsibleId),
    ),
    listItemReferences(db, viewer, [...new Set(rows.flatMap(({ itemIds }) => itemIds))]),
  ]);
  const today = osloToday();
  return rows.map((row) => {
    const hidden = isHidden(row);
    const state = assignmentState(row);
    return {
      id: row.id,
      kind: row.kind,
      title: hidden ? '' : row.title,
      from: row.from,
      to: row.to,
      givenOn: row.givenOn,
      dueOn: row.dueOn,
      dueMeeting: row.dueMeeting,
      responsible: hidden || row.responsibleId === null ? null : (persons.get(row.responsibleId) ?? null),
      state,
      late: isLate(state, row.dueOn, row.dueMeeting?.date ?? null, today),
      case: row.caseId === null ? null : { id: row.caseId, label: row.label ?? '' },
      items: hidden ? [] : references.filter(({ id }) => row.itemIds.includes(id)),
      withheldBy: row.withheldBy,
      withheldWhy: hidden ? null : row.withheldWhy,
      hidden,
    };
  });
}
