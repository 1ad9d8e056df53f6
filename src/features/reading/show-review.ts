import { demand, type Viewer } from '#features/people/index.ts';
import {
  comparePlans,
  carryOver,
  findPlanFor,
  planDocumentOf,
  type DifferenceKind,
  type PlanDifference,
  type PlanDocument,
} from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Finding } from './model/finding.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { Page } from './model/page-model.ts';
import { questionsOf, type Question } from './model/questions.ts';
import { settle } from './model/settle.ts';
import type { SourceFormat } from './model/read-result.ts';
import { findReview } from './store/find-review.ts';
import { readingTables } from './tables.ts';

export type AskedQuestion = Question & Readonly<{ answer: string | null; why: string | null }>;

/**
 * A review as the page shows it. `document` is settled by the answers so far. `existing` is the plan it would be a
 * newer version of, with the differences; its version is what accept-review is given back.
 */
export type ShownReview = Readonly<{
  id: number;
  fileName: string;
  format: SourceFormat;
  state: 'open' | 'accepted' | 'discarded';
  document: PlanDocument;
  questions: readonly AskedQuestion[];
  findings: readonly Finding[];
  pages: readonly Page[];
  mapping: ColumnMapping | null;
  existing: Readonly<{ slug: string; title: string; version: number; differences: readonly PlanDifference[] }> | null;
}>;

/** Throws forbidden, review_not_found. */
export async function showReview(deps: Deps, viewer: Viewer, id: number): Promise<ShownReview> {
  demand(viewer, 'reading.do');
  const review = await findReview(deps.db, id);
  const { pages, mapping } = await readingTables(deps.db)
    .selectFrom('reviews')
    .select(['pages', 'mapping'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const document = settle(review.document, review.findings, review.answers);
  const questions = questionsOf(review.document, review.findings).map((question) => ({
    ...question,
    answer: review.answers.get(question.key) ?? null,
    why: review.why.get(question.key) ?? null,
  }));
  const { fileName, format, state, findings } = review;
  const existing = state === 'open' ? await compareWithExisting(deps, viewer, document) : null;
  return { id, fileName, format, state, document, questions, findings, pages, mapping, existing };
}

/** Taking a document in adds columns and status words; those that it does not have stay. */
const keptWhenTakenIn: ReadonlySet<string> = new Set<DifferenceKind>(['period-removed', 'status-word-removed']);

async function compareWithExisting(deps: Deps, viewer: Viewer, document: PlanDocument): Promise<ShownReview['existing']> {
  const plan = await findPlanFor(deps.db, viewer, document);
  if (!plan) return null;
  const before = planDocumentOf(plan);
  const { slug, title, version } = plan;
  const differences = comparePlans(before, carryOver(before, document)).filter(({ kind }) => !keptWhenTakenIn.has(kind));
  return { slug, title, version, differences };
}
