import { sql, type RawBuilder } from 'kysely';
import type { SteeringSource } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { groupBy } from '#shared/group-by.ts';
import type { AssignmentSummary, OwnOpenness } from '../model/views.ts';
import { caseTables } from '../tables.ts';
import { assignmentRows, assignmentSummaries, type AssignmentRow } from './assignment-rows.ts';

/** An assignment or input with its answers and reports, in the order they came; `on` is a day. */
export type ShownAssignment = AssignmentSummary &
  Readonly<{
    text: string;
    decisionId: number | null;
    answers: readonly Readonly<{ answer: 'accepted' | 'declined'; reason: string | null; on: string }>[];
    reports: readonly Readonly<{ text: string; on: string }>[];
    closure: Readonly<{ on: string; note: string | null }> | null;
    source: SteeringSource | null;
    version: number;
  }>;

const open: OwnOpenness = { withheldBy: null, withheldWhy: null };

/** The assignment or input with what only its own page shows. Throws assignment_not_found. */
export async function showAssignment(
  deps: Deps,
  viewer: Viewer,
  id: number,
): Promise<ShownAssignment & Readonly<{ partnershipId: number; responsibleId: number | null; own: OwnOpenness }>> {
  const rows = await assignmentRows(deps.db, viewer, sql`select * from assignments where id = ${id}`, sql`a.id`);
  const [shown] = await withSteps(deps, viewer, rows);
  const [row] = rows;
  if (!row || !shown) throw new AppError('assignment_not_found');
  if (shown.withheldBy !== null && !shown.hidden) {
    const subject = `/oppdrag/${id}`;
    noteOnce(deps.db, { partnershipId: row.partnershipId, actor: viewer, deed: 'withheld.read', subject, withheld: true });
  }
  return {
    ...shown,
    partnershipId: row.partnershipId,
    responsibleId: shown.hidden ? null : row.responsibleId,
    own: shown.hidden ? open : row.own,
  };
}

/** Every assignment and input of a case, in the order they were given. */
export function assignmentsOfCase(deps: Deps, viewer: Viewer, caseId: number): Promise<readonly ShownAssignment[]> {
  return assignmentsWhere(deps, viewer, sql`case_id = ${caseId}`);
}

/** Every assignment and input that comes of a decision, in the order they were given. */
export function assignmentsOfDecision(deps: Deps, viewer: Viewer, decisionId: number): Promise<readonly ShownAssignment[]> {
  return assignmentsWhere(deps, viewer, sql`decision_id = ${decisionId}`);
}

/** The assignments and input with these ids, in the order they were given. */
export function assignmentsAmong(deps: Deps, viewer: Viewer, ids: readonly number[]): Promise<readonly ShownAssignment[]> {
  return assignmentsWhere(deps, viewer, sql`id = any(${ids}::bigint[])`);
}

async function assignmentsWhere(deps: Deps, viewer: Viewer, where: RawBuilder<unknown>): Promise<readonly ShownAssignment[]> {
  const rows = await assignmentRows(deps.db, viewer, sql`select * from assignments where ${where}`, sql`a.given_on nulls first, a.id`);
  return withSteps(deps, viewer, rows);
}

async function withSteps(deps: Deps, viewer: Viewer, rows: readonly AssignmentRow[]): Promise<readonly ShownAssignment[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const tables = caseTables(deps.db);
  const [summaries, answers, reports, closures] = await Promise.all([
    assignmentSummaries(deps.db, viewer, rows),
    tables
      .selectFrom('assignment_answers')
      .select(['assignment_id', 'answer', 'reason', 'answered_on as on'])
      .where('assignment_id', 'in', ids)
      .orderBy('id')
      .execute(),
    tables
      .selectFrom('assignment_reports')
      .select(['assignment_id', 'text', 'reported_on as on'])
      .where('assignment_id', 'in', ids)
      .orderBy('id')
      .execute(),
    tables
      .selectFrom('assignment_closures')
      .select(['assignment_id', 'closed_on as on', 'note'])
      .where('assignment_id', 'in', ids)
      .execute(),
  ]);
  const answersOf = groupBy(answers, (answer) => answer.assignment_id);
  const reportsOf = groupBy(reports, (report) => report.assignment_id);
  return rows.flatMap((row, at) => {
    const summary = summaries[at];
    if (!summary) return [];
    const { hidden } = summary;
    const closure = closures.find(({ assignment_id }) => assignment_id === row.id);
    return [
      {
        ...summary,
        text: hidden ? '' : row.text,
        decisionId: row.decisionId,
        answers: (answersOf.get(row.id) ?? []).map(({ answer, reason, on }) => ({ answer, reason: hidden ? null : reason, on })),
        reports: (reportsOf.get(row.id) ?? []).map(({ text, on }) => ({ text: hidden ? '' : text, on })),
        closure: closure ? { on: closure.on, note: hidden ? null : closure.note } : null,
        source: hidden ? null : (row.source as SteeringSource | null),
        version: row.version,
      },
    ];
  });
}
