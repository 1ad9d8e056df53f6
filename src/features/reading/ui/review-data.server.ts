import type { Language } from '#shared/language.ts';
import { findingText } from '../finding-text.ts';
import { checkKey } from '../model/check-questions.ts';
import type { Finding } from '../model/finding.ts';
import type { ShownReview } from '../show-review.ts';
import { columnSamples } from './model/column-samples.ts';
import { cropPage, sliceOf } from './model/crop-page.ts';
import { groupDifferences } from './model/group-differences.ts';
import { countPlan } from './model/plan-counts.ts';
import { progressOf } from './model/question-desk.ts';
import { choosePart, partsOf } from './model/review-parts.ts';
import { rowsOf } from './model/row-cells.ts';

/** Facts of the plan that the document did not say. */
const factCodes = new Set(['year_guessed', 'partnership_unknown']);

export type ReviewData = ReturnType<typeof reviewData>;

/** What the page of a review shows of it: only what the part in the address needs. */
export function reviewData(review: ShownReview, params: URLSearchParams, language: Language) {
  const { document, mapping, existing, state } = review;
  const needed = review.questions.filter((question) => question.needed);
  const optional = review.questions.filter((question) => !question.needed);
  const progress = progressOf(needed);
  const columnsGuessed = mapping?.columns.some(({ guessed }) => guessed) ?? false;
  const shape = {
    hasColumns: mapping !== null,
    columnsGuessed,
    unanswered: progress.total - progress.answered,
    hasExisting: existing !== null,
  };
  const part = choosePart(params.get('del'), shape);
  const findings = review.findings.filter(({ kind }) => kind === 'tell');
  const differences = existing ? groupDifferences(existing.differences) : null;
  const current = placeOf(params.get('sporsmal'), needed);
  return {
    id: review.id,
    fileName: review.fileName,
    state,
    part,
    parts: partsOf(shape),
    columnsGuessed,
    facts: {
      title: document.title,
      partnership: document.partnership,
      sector: document.scope.kind === 'sector' ? document.scope.sector : null,
      year: document.year,
      asked: needed.some(({ kind, subject, answer }) => kind === 'check' && factCodes.has(subject) && answer === null),
    },
    language: document.language,
    statuses: document.statuses,
    progress,
    optionalProgress: progressOf(optional),
    findingCount: findings.length,
    counts: countPlan(document),
    existing: existing && { slug: existing.slug, title: existing.title, version: existing.version },
    changes: differences && {
      added: differences.added.length,
      changed: differences.changed.length,
      moved: differences.moved.length,
      removed: differences.removed.length,
    },
    pages: review.pages.map(({ number }) => number),
    source: sourceOf(review, params, part === 'sporsmal' ? needed[current] : undefined),
    current,
    questions: part === 'sporsmal' ? needed : part === 'status' ? optional : [],
    sentences: part === 'sporsmal' ? sentencesOf(review, language) : {},
    rows: part === 'sporsmal' ? rowsOf(document, needed) : {},
    findings: part === 'funn' ? findings.map((finding) => shownFinding(finding, language)) : [],
    document: part === 'plan' ? document : null,
    differences: part === 'forskjeller' ? differences : null,
    periods: document.periods,
    columns: part === 'kolonner' && mapping ? { mapping, samples: columnSamples(mapping, review.pages) } : null,
  };
}

/** One-based in the address; without one, the first that waits. */
function placeOf(wanted: string | null, questions: readonly Readonly<{ answer: string | null }>[]): number {
  const at = Number(wanted) - 1;
  if (wanted !== null && questions[at]) return at;
  return Math.max(
    0,
    questions.findIndex(({ answer }) => answer === null),
  );
}

type Place = Pick<Finding, 'page' | 'lines' | 'box'>;

function sourceOf({ pages, document }: ShownReview, params: URLSearchParams, place: Place | undefined) {
  const number = params.has('side') ? Number(params.get('side')) : (place?.page ?? firstItemPage(document));
  const page = pages.find((found) => found.number === number) ?? pages[0];
  if (!page) return null;
  const slice = params.has('utsnitt') ? Number(params.get('utsnitt')) : sliceOf(page, { y: place?.box?.[1], line: place?.lines?.[0] });
  return cropPage(page, slice);
}

/** Where the plan begins: covers and contents come before it. */
function firstItemPage(document: ShownReview['document']): number | undefined {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  return items.find((item) => item.source?.page !== undefined)?.source?.page;
}

/** What a check asks, by its question's key: the finding's own sentence. */
function sentencesOf({ findings }: ShownReview, language: Language): Readonly<Record<string, string>> {
  const asked = findings.filter(({ kind }) => kind === 'ask');
  return Object.fromEntries(asked.map((finding) => [checkKey(finding), findingText(finding, language)]));
}

function shownFinding(finding: Finding, language: Language) {
  const { page, lines, box } = finding;
  return { text: findingText(finding, language), page, lines, box };
}
