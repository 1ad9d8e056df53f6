import { sql, type RawBuilder } from 'kysely';
import { seenMeeting } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps, ItemEvent } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Text } from '#shared/language.ts';
import { assignmentEvents, caseEvents, decisionEvents, inOrder, screened } from '../model/item-events.ts';
import type { ForumName } from '../model/views.ts';
import { decisionRows, decisionSummaries } from './decision-rows.ts';
import { caseRows, caseSummary } from './list-cases.ts';
import type { CaseStage } from './show-case.ts';
import { assignmentsOfItem } from './show-assignment.ts';
import { forumJson, isHidden } from './sql-parts.ts';

/** An item that is spoken of for ten years has more than anybody reads: so many of each kind, the newest. */
const ofEachKind = 100;

/**
 * Every step of what concerns an item: cases, decisions, assignments with their answers and reports, and the meetings it
 * stood on the agenda of; in the order they happened. What is decided in a case, and where it is treated, concerns the
 * case's items too. What is withheld shows that it is there.
 */
export async function itemEventsOfCases(deps: Deps, viewer: Viewer, itemId: number): Promise<readonly ItemEvent[]> {
  const parts = await Promise.all([
    fromCases(deps, viewer, itemId),
    fromDecisions(deps, viewer, itemId),
    assignmentsOfItem(deps, viewer, itemId, ofEachKind).then((found) => found.flatMap(assignmentEvents)),
    fromAgendas(deps, viewer, itemId),
  ]);
  return inOrder(parts.flat());
}

function casesOf(itemId: number): RawBuilder<unknown> {
  return sql`select case_id from case_items where item_id = ${itemId}`;
}

async function fromCases(deps: Deps, viewer: Viewer, itemId: number): Promise<readonly ItemEvent[]> {
  const rows = await caseRows(
    deps.db,
    sql`select * from cases where id in (${casesOf(itemId)})
    order by raised_on desc, id desc limit ${ofEachKind}`,
  );
  if (rows.length === 0) return [];
  const { rows: stages } = await sql<CaseStage & { caseId: number }>`
    select s.case_id as "caseId", s.how, ${forumJson('f')} as forum, s.arrived_on as "arrivedOn", null as note
    from case_stages s join fora f on f.id = s.forum_id where s.case_id = any(${rows.map(({ id }) => id)}::bigint[]) order by s.id`.execute(
    deps.db,
  );
  const stagesOf = groupBy(stages, (stage) => stage.caseId);
  return rows.flatMap((row) => caseEvents({ ...caseSummary(viewer, row), stages: stagesOf.get(row.id) ?? [] }));
}

async function fromDecisions(deps: Deps, viewer: Viewer, itemId: number): Promise<readonly ItemEvent[]> {
  const picked = sql`select * from decisions where id in (select decision_id from decision_items where item_id = ${itemId})
      or case_id in (${casesOf(itemId)})
    order by decided_on desc, id desc limit ${ofEachKind}`;
  const rows = await decisionRows(deps.db, picked, sql`d.decided_on, d.id`);
  if (rows.length === 0) return [];
  const summaries = await decisionSummaries(deps.db, viewer, rows);
  const { rows: completions } = await sql<{ id: number; on: string }>`
    select decision_id as id, completed_on as on from decision_completions
    where decision_id = any(${rows.map(({ id }) => id)}::bigint[])`.execute(deps.db);
  const completedOn = new Map(completions.map(({ id, on }) => [id, on]));
  return summaries.flatMap((summary) => decisionEvents(summary, completedOn.get(summary.id) ?? null));
}

type AgendaRow = Readonly<{
  meetingId: number;
  date: string;
  forum: ForumName;
  title: string;
  type: 'information' | 'discussion' | 'decision';
  withheldBy: string | null;
}>;

const agendaTexts = {
  information: { nb: 'På dagsorden: til orientering', nn: 'På saklista: til orientering', en: 'On the agenda: for information' },
  discussion: { nb: 'På dagsorden: til drøfting', nn: 'På saklista: til drøfting', en: 'On the agenda: for discussion' },
  decision: { nb: 'På dagsorden: til beslutning', nn: 'På saklista: til avgjerd', en: 'On the agenda: for decision' },
} as const satisfies Record<AgendaRow['type'], Text>;

async function fromAgendas(deps: Deps, viewer: Viewer, itemId: number): Promise<readonly ItemEvent[]> {
  const { rows } = await sql<AgendaRow>`
    select m.id as "meetingId", (m.starts_at at time zone 'Europe/Oslo')::date as date, ${forumJson('f')} as forum, a.title, a.type,
      coalesce(a.withheld_by, c.withheld_by) as "withheldBy"
    from agenda_items a
    join meetings m on m.id = a.meeting_id
    join fora f on f.id = m.forum_id
    left join cases c on c.id = a.case_id
    where (a.id in (select agenda_item_id from agenda_item_items where item_id = ${itemId}) or a.case_id in (${casesOf(itemId)}))
      and a.removed_at is null and m.state <> 'cancelled' and ${seenMeeting(viewer, 'm')}
    order by m.starts_at desc, a.id desc limit ${ofEachKind}`.execute(deps.db);
  return rows.map((row) => {
    const hidden = isHidden(viewer, row.withheldBy);
    return {
      date: row.date,
      what: screened(agendaTexts[row.type], { hidden, withheldBy: row.withheldBy }),
      where: row.forum.shortName ?? row.forum.name,
      title: hidden ? (row.withheldBy ?? '') : row.title,
      address: `/moter/${row.meetingId}`,
    };
  });
}
