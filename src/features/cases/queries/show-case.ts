import { sql } from 'kysely';
import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import { listItemReferences, type ItemReference } from '#features/plans/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { CaseSummary, DecisionSummary, ForumName, PaperView } from '../model/views.ts';
import { listPapers } from '../papers/list-papers.ts';
import { caseTables, type ArchiveReference, type CaseTables } from '../tables.ts';
import { caseMeetings, type CaseMeeting } from './case-meetings.ts';
import { caseRows, caseSummary } from './list-cases.ts';
import { listDecisionsOf } from './list-decisions.ts';
import { assignmentsOfCase, type ShownAssignment } from './show-assignment.ts';
import { forumJson } from './sql-parts.ts';

export type CaseStage = Readonly<{
  how: CaseTables['case_stages']['how'];
  forum: ForumName;
  arrivedOn: string;
  note: string | null;
}>;

/** A case with its whole way, as far as the viewer may read it. */
export type ShownCase = CaseSummary &
  Readonly<{
    partnershipId: number;
    background: string;
    proposal: string;
    raisedBy: string | null;
    responsible: ShownPerson | null;
    publicTitle: string | null;
    archiveReferences: readonly ArchiveReference[];
    closedWhy: string | null;
    stages: readonly CaseStage[];
    meetings: readonly CaseMeeting[];
    decided: readonly DecisionSummary[];
    completions: readonly Readonly<{ decisionId: number; on: string; text: string }>[];
    assignments: readonly ShownAssignment[];
    papers: readonly PaperView[];
    items: readonly ItemReference[];
    version: number;
    updatedAt: string;
  }>;

/** The case with its stages, meetings, decisions, assignments and papers. Throws case_not_found. */
export async function showCase(deps: Deps, viewer: Viewer, id: number): Promise<ShownCase> {
  const { db } = deps;
  const tables = caseTables(db);
  const row = await tables
    .selectFrom('cases')
    .leftJoin('case_closures', 'case_id', 'cases.id')
    .selectAll('cases')
    .select('case_closures.why as closedWhy')
    .where('cases.id', '=', id)
    .executeTakeFirst();
  const [found] = row ? await caseRows(db, viewer, sql`select * from cases where id = ${id}`) : [];
  if (!row || !found) throw new AppError('case_not_found');
  const summary = caseSummary(found);
  const { hidden } = summary;
  if (summary.withheldBy !== null && !hidden) {
    noteOnce(db, { partnershipId: row.partnership_id, actor: viewer, deed: 'withheld.read', subject: `/saker/${id}`, withheld: true });
  }
  const itemRows = await tables.selectFrom('case_items').select('item_id').where('case_id', '=', id).execute();
  const itemIds = itemRows.map(({ item_id }) => item_id);
  const [stages, meetings, decisions, completions, assignments, papers, items, persons] = await Promise.all([
    stagesOf(deps, id),
    caseMeetings(db, viewer, id),
    listDecisionsOf(db, viewer, { caseIds: [id] }),
    completionsOf(deps, id),
    assignmentsOfCase(deps, viewer, id),
    listPapers(db, viewer, { caseIds: [id] }),
    hidden ? [] : listItemReferences(db, viewer, itemIds),
    findShownPersons(db, viewer, [row.responsible_contact_id]),
  ]);
  return {
    ...summary,
    partnershipId: row.partnership_id,
    background: hidden ? '' : row.background,
    proposal: hidden ? '' : row.proposal,
    raisedBy: hidden ? null : row.raised_by,
    responsible: hidden || row.responsible_contact_id === null ? null : (persons.get(row.responsible_contact_id) ?? null),
    publicTitle: row.public_title,
    archiveReferences: row.archive_references,
    closedWhy: hidden ? null : row.closedWhy,
    stages: hidden ? stages.map((stage) => ({ ...stage, note: null })) : stages,
    meetings,
    decided: decisions,
    completions: completions.map((done) => ({
      ...done,
      text: decisions.some((made) => made.id === done.decisionId && made.hidden) ? '' : done.text,
    })),
    assignments,
    papers,
    items,
    version: row.version,
    updatedAt: row.updated_at,
  };
}

async function stagesOf(deps: Deps, caseId: number): Promise<readonly CaseStage[]> {
  const { rows } = await sql<CaseStage>`
    select s.how, ${forumJson('f')} as forum, s.arrived_on as "arrivedOn", s.note
    from case_stages s join fora f on f.id = s.forum_id where s.case_id = ${caseId} order by s.id`.execute(deps.db);
  return rows;
}

async function completionsOf(deps: Deps, caseId: number): Promise<ShownCase['completions']> {
  return caseTables(deps.db)
    .selectFrom('decision_completions')
    .innerJoin('decisions', 'decisions.id', 'decision_id')
    .select(['decision_id as decisionId', 'completed_on as on', 'decision_completions.text'])
    .where('case_id', '=', caseId)
    .orderBy('completed_on')
    .execute();
}
