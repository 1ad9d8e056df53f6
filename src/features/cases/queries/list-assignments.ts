import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { AssignmentState, AssignmentSummary } from '../model/views.ts';
import { assignmentRows, assignmentSummaries, closed, lastAnswer, reportCount } from './assignment-rows.ts';
import { allOf, awaitedMeeting, openAssignment, pageOf, type Page } from './sql-parts.ts';

export type AssignmentFilter = Page &
  Readonly<{
    partnershipId?: number | undefined;
    kind?: 'assignment' | 'input' | undefined;
    /** the slug of the forum that gave it, that it was given to, or either */
    from?: string | undefined;
    to?: string | undefined;
    forum?: string | undefined;
    state?: AssignmentState | undefined;
    /** nothing was reported or declined, and the day it was due has passed */
    late?: boolean | undefined;
    /** neither declined nor closed */
    open?: boolean | undefined;
    responsibleId?: number | undefined;
    caseId?: number | undefined;
    decisionId?: number | undefined;
    dueMeetingId?: number | undefined;
    itemId?: number | undefined;
  }>;

export type AssignmentList = Readonly<{ assignments: readonly AssignmentSummary[]; total: number }>;

const newestFirst = sql`a.given_on desc nulls last, a.id desc`;

/** Assignments and input, the newest first, those without a known day last; `total` is how many there are without paging. */
export async function listAssignments(deps: Deps, viewer: Viewer, filter: AssignmentFilter = {}): Promise<AssignmentList> {
  const where = allOf(conditionsOf(viewer, filter));
  const picked = sql`select a.* from assignments a where ${where} order by ${newestFirst} ${pageOf(filter)}`;
  const [rows, count] = await Promise.all([
    assignmentRows(deps.db, viewer, picked, newestFirst),
    sql<{ total: number }>`select count(*) as total from assignments a where ${where}`.execute(deps.db),
  ]);
  return { assignments: await assignmentSummaries(deps.db, viewer, rows), total: count.rows[0]?.total ?? 0 };
}

const stateOf = sql`case when ${closed} then 'closed' when ${lastAnswer} = 'declined' then 'declined'
  when ${reportCount} > 0 then 'reported' else coalesce(${lastAnswer}, 'unanswered') end`;

function forumIs(column: string, slug: string): RawBuilder<unknown> {
  return sql`${sql.ref(column)} = (select id from fora where slug = ${slug})`;
}

function conditionsOf(viewer: Viewer, filter: AssignmentFilter): readonly RawBuilder<unknown>[] {
  const { partnershipId, kind, from, to, forum, state, late, open, responsibleId, caseId, decisionId, dueMeetingId, itemId } = filter;
  const conditions: RawBuilder<unknown>[] = [];
  if (partnershipId !== undefined) conditions.push(sql`a.partnership_id = ${partnershipId}`);
  if (kind !== undefined) conditions.push(sql`a.kind = ${kind}`);
  if (from !== undefined) conditions.push(forumIs('a.from_forum_id', from));
  if (to !== undefined) conditions.push(forumIs('a.to_forum_id', to));
  if (forum !== undefined) conditions.push(sql`(${forumIs('a.from_forum_id', forum)} or ${forumIs('a.to_forum_id', forum)})`);
  if (state !== undefined) conditions.push(sql`${stateOf} = ${state}`);
  if (open) conditions.push(sql`${stateOf} not in ('declined', 'closed')`);
  if (late) conditions.push(sql`${stateOf} in ('unanswered', 'accepted') and ${isDue(viewer)}`);
  if (responsibleId !== undefined) conditions.push(sql`a.responsible_contact_id = ${responsibleId} ${openAssignment(viewer)}`);
  if (caseId !== undefined) conditions.push(sql`a.case_id = ${caseId}`);
  if (decisionId !== undefined) conditions.push(sql`a.decision_id = ${decisionId}`);
  if (dueMeetingId !== undefined) conditions.push(sql`a.due_meeting_id = ${dueMeetingId}`);
  if (itemId !== undefined) {
    conditions.push(sql`a.id in (select assignment_id from assignment_items where item_id = ${itemId}) ${openAssignment(viewer)}`);
  }
  return conditions;
}

function isDue(viewer: Viewer): RawBuilder<unknown> {
  const today = osloToday();
  return sql`(a.due_on < ${today}::date or exists (
    select from meetings dm where dm.id = a.due_meeting_id and ${awaitedMeeting(viewer, 'dm')} and (dm.starts_at at time zone 'Europe/Oslo')::date < ${today}::date))`;
}
