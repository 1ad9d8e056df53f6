import { sql } from 'kysely';
import {
  type ForumSummary,
  readsAssignment,
  readsDecision,
  seenMeeting,
  withholdsAssignment,
  withholdsDecision,
} from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import { entryOf, type WheelEntry } from '../model/wheel-entry.ts';
import { forumOf } from './forum-of.ts';
import { screened, type Span } from './shown.ts';

type Row = Readonly<{
  what: 'decision-due' | 'assignment-due' | 'input-due';
  id: number;
  forumId: number;
  date: string;
  title: string;
  withheldBy: string | null;
  reads: boolean;
  done: boolean;
  updatedAt: string;
}>;

/** The days on which decisions are to be followed up and assignments reported; due at a meeting is due on its day. */
export async function deadlineEntries(
  deps: Deps,
  viewer: Viewer,
  partnershipId: number,
  { from, to, today }: Span,
  fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  const known = seenMeeting(viewer, 'm');
  const { rows } = await sql<Row>`
    with due as materialized (
      select a.*, coalesce(a.due_on, ${osloDay(sql`m.starts_at`)}) as due
      from assignments a left join meetings m on m.id = a.due_meeting_id and m.state <> 'cancelled' and ${known}
      where a.partnership_id = ${partnershipId}
        and coalesce(a.due_on, ${osloDay(sql`m.starts_at`)}) between ${from} and ${to}
    )
    select 'decision-due' as what, d.id, d.forum_id as "forumId", d.due_on as date, d.text as title,
      ${withholdsDecision('d')} as "withheldBy", ${readsDecision(viewer, 'd')} as reads,
      c.decision_id is not null as done, d.updated_at as "updatedAt"
    from decisions d left join decision_completions c on c.decision_id = d.id
    where d.partnership_id = ${partnershipId} and d.due_on between ${from} and ${to}
    union all
    select case a.kind when 'input' then 'input-due' else 'assignment-due' end, a.id, a.to_forum_id, a.due, a.title, ${withholdsAssignment('a')},
      ${readsAssignment(viewer, 'a')},
      c.assignment_id is not null or exists (select from assignment_reports r where r.assignment_id = a.id), a.updated_at
    from due a left join assignment_closures c on c.assignment_id = a.id
    where 'declined' is distinct from
      (select answer from assignment_answers n where n.assignment_id = a.id order by n.id desc limit 1)`.execute(deps.db);
  return rows.map((row) =>
    entryOf({
      key: `${row.what === 'decision-due' ? 'decision' : 'assignment'}-${row.id}`,
      what: row.what,
      date: row.date,
      forum: forumOf(fora, row.forumId),
      ...screened(row),
      address: `${row.what === 'decision-due' ? '/vedtak' : '/oppdrag'}/${row.id}`,
      state: stateOf(row, today),
      updatedAt: row.updatedAt,
    }),
  );
}

function stateOf({ done, date }: Row, today: string): WheelEntry['state'] {
  if (done) return 'done';
  return date < today ? 'late' : null;
}
