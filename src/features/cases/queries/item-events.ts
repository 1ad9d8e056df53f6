import { readsForum } from '#features/fora/index.ts';
import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps, ItemEvent } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Text } from '#shared/language.ts';
import { assignmentEvents, caseEvents, decisionEvents, inOrder, screened } from '../model/item-events.ts';
import type { ForumName } from '../model/views.ts';
import { decisionRows, decisionSummaries } from './decision-rows.ts';
import { caseRows, caseSummary } from './list-cases.ts';
import type { CaseStage } from './show-case.ts';
import { tellersOfNewest } from './newest-events.ts';
import { assignmentsAmong } from './show-assignment.ts';
import { forumJson, isHidden } from './sql-parts.ts';

/**
 * The newest steps of what concerns an item, so many at most: cases, decisions, assignments with their answers and reports,
 * and the meetings it stood on the agenda of; in the order they happened. What is withheld shows that it is there.
 */
export async function itemEventsOfCases(deps: Deps, viewer: Viewer, itemId: number, atMost = 1000): Promise<readonly ItemEvent[]> {
  const tellers = await tellersOfNewest(deps.db, viewer, itemId, atMost);
  const parts = await Promise.all([
    fromCases(deps, viewer, tellers.case),
    fromDecisions(deps, viewer, tellers.decision),
    fromAssignments(deps, viewer, tellers.assignment),
    fromAgendas(deps, viewer, tellers.entry),
  ]);
  return inOrder(parts.flat()).slice(-atMost);
}

async function fromCases(deps: Deps, viewer: Viewer, ids: readonly number[]): Promise<readonly ItemEvent[]> {
  if (ids.length === 0) return [];
  const rows = await caseRows(deps.db, viewer, sql`select * from cases where id = any(${ids}::bigint[])`);
  const { rows: stages } = await sql<CaseStage & { caseId: number }>`
    select s.case_id as "caseId", s.how, ${forumJson('f')} as forum, s.arrived_on as "arrivedOn", null as note
    from case_stages s join fora f on f.id = s.forum_id where s.case_id = any(${ids}::bigint[]) order by s.id`.execute(deps.db);
  const stagesOf = groupBy(stages, (stage) => stage.caseId);
  return rows.flatMap((row) => caseEvents({ ...caseSummary(row), stages: stagesOf.get(row.id) ?? [] }));
}

async function fromDecisions(deps: Deps, viewer: Viewer, ids: readonly number[]): Promise<readonly ItemEvent[]> {
  if (ids.length === 0) return [];
  const rows = await decisionRows(deps.db, viewer, sql`select * from decisions where id = any(${ids}::bigint[])`, sql`d.decided_on, d.id`);
  const summaries = await decisionSummaries(deps.db, viewer, rows);
  const { rows: completions } = await sql<{ id: number; on: string }>`
    select decision_id as id, completed_on as on from decision_completions
    where decision_id = any(${ids}::bigint[])`.execute(deps.db);
  const completedOn = new Map(completions.map(({ id, on }) => [id, on]));
  return summaries.flatMap((summary) => decisionEvents(summary, completedOn.get(summary.id) ?? null));
}

async function fromAssignments(deps: Deps, viewer: Viewer, ids: readonly number[]): Promise<readonly ItemEvent[]> {
  return ids.length === 0 ? [] : (await assignmentsAmong(deps, viewer, ids)).flatMap(assignmentEvents);
}

type AgendaRow = Readonly<{
  meetingId: number;
  date: string;
  forum: ForumName;
  title: string;
  type: 'information' | 'discussion' | 'decision';
  withheldBy: string | null;
  reads: boolean;
}>;

const agendaTexts = {
  information: { nb: 'På dagsorden: til orientering', nn: 'På saklista: til orientering', en: 'On the agenda: for information' },
  discussion: { nb: 'På dagsorden: til drøfting', nn: 'På saklista: til drøfting', en: 'On the agenda: for discussion' },
  decision: { nb: 'På dagsorden: til beslutning', nn: 'På saklista: til avgjerd', en: 'On the agenda: for decision' },
} as const satisfies Record<AgendaRow['type'], Text>;

async function fromAgendas(deps: Deps, viewer: Viewer, ids: readonly number[]): Promise<readonly ItemEvent[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<AgendaRow>`
    select m.id as "meetingId", (m.starts_at at time zone 'Europe/Oslo')::date as date, ${forumJson('f')} as forum, a.title, a.type,
      coalesce(a.withheld_by, c.withheld_by) as "withheldBy", ${readsForum(viewer, sql`m.forum_id`)} as reads
    from agenda_items a
    join meetings m on m.id = a.meeting_id
    join fora f on f.id = m.forum_id
    left join cases c on c.id = a.case_id
    where a.id = any(${ids}::bigint[])
    order by m.starts_at, a.id`.execute(deps.db);
  return rows.map((row) => {
    const hidden = isHidden(row);
    return {
      date: row.date,
      what: screened(agendaTexts[row.type], { hidden, withheldBy: row.withheldBy }),
      where: row.forum.shortName ?? row.forum.name,
      title: hidden ? (row.withheldBy ?? '') : row.title,
      address: `/moter/${row.meetingId}`,
    };
  });
}
