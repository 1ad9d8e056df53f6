import { AppError } from '#shared/errors/app-error.ts';
import { planFormat, type PlanDocument } from '#features/plans/index.ts';
import { wordsSeen } from '../../model/broken-words.ts';
import { detectLanguage } from '../../model/detect-language.ts';
import { documentFacts } from '../../model/document-facts.ts';
import { joinLines } from '../../model/join-lines.ts';
import { defaultStatuses, legendStatuses } from '../../model/status-words.ts';
import type { Page } from '../../model/page-model.ts';
import type { ReadResult } from '../../model/read-result.ts';
import { areaName } from './page-parts.ts';
import { buildAreas } from './build-areas.ts';
import { findHeadings } from './group-headings.ts';
import { planAreas } from './plan-areas.ts';
import { documentFindings } from './document-findings.ts';
import { planFacts } from './plan-facts.ts';
import { planPeriods, tableColumns } from './plan-periods.ts';
import { inOwnWords } from './words-in-use.ts';
import { readPages, type ReadPages } from './read-pages.ts';
import { commonColumns, readTables } from './read-tables.ts';

/** More than any plan's slides have; a text beyond it is not taken apart. */
const limits = { characters: 10_000_000, pages: 400, lines: 20_000, tableWords: 25_000 } as const;

/**
 * Reads plain text pulled out of slides to a plan document with findings and source pages. Throws AppError file_empty,
 * file_too_large, file_too_many_pages or no_plan_found. Statuses come only from cells whose text is a word of the plan's vocabulary.
 */
export function readText(text: string, fileName: string): ReadResult {
  if (text.trim() === '') throw new AppError('file_empty', { file: fileName });
  if (text.length > limits.characters) throw new AppError('file_too_large', { file: fileName, limit: limits.characters / 1_000_000 });
  if (countOf(text, /\S[^\n\r]*/g, limits.lines) || countOf(text, /\f/g, limits.pages * 4))
    throw new AppError('file_too_many_pages', { file: fileName, limit: limits.pages });
  const read = readPages(text);
  if (read.pages.length > limits.pages) throw new AppError('file_too_many_pages', { file: fileName, limit: limits.pages });
  const tables = read.parts.flatMap((part) => part.tables);
  const words = tables.reduce((sum, { lines }) => sum + lines.reduce((count, line) => count + line.text.split(' ').length, 0), 0);
  if (words > limits.tableWords) throw new AppError('file_too_many_pages', { file: fileName, limit: limits.pages });
  const agenda = read.parts.flatMap((part) => part.agenda ?? []);
  const areas = buildAreas(read.parts, new Set(agenda.map(({ title }) => areaName(title)))).filter(({ title }) => title !== '');
  const isPlan =
    areas.some((area) => area.tables.some(({ table }) => (tables[table]?.lines.length ?? 0) > 0)) ||
    areas.some((area) => area.vision.length > 0);
  if (!isPlan) throw new AppError('no_plan_found', { file: fileName });

  const { rows, titleWidth } = readTables(tables, read.legend);
  const headings = findHeadings(rows, titleWidth);
  const language = detectLanguage(text);
  const cellTexts = rows.flat().flatMap(({ cells }) => cells.map(({ pieces }) => joinLines(pieces)));
  const statuses =
    read.legend.length > 0 ? legendStatuses(read.legend.map((label) => ({ label }))) : inOwnWords(defaultStatuses(language), cellTexts);
  const common = commonColumns(tables);
  const columns = tables.map((table) => tableColumns(table.columns ?? common ?? [], common));
  const facts = documentFacts(read.outside, fileName, 12);
  const found = planPeriods(columns);
  const plan = planFacts(facts, found, fileName, language);
  const built = planAreas(areas, {
    tables,
    rows,
    headings,
    columns,
    common,
    agenda,
    statuses,
    language,
    words: wordsSeen(text),
    links: read.links,
  });
  const document: PlanDocument = {
    format: planFormat,
    ...plan.document,
    language,
    statuses,
    areas: built.areas,
  };
  const findings = [
    ...plan.findings,
    ...documentFindings(document, { hasLegend: read.legend.length > 0, hasPeriods: found.length > 0 }),
    ...built.findings,
  ];
  return { format: 'text', document, findings, pages: sourcePages(read) };
}

/** True when a pattern is found more often than `most`; stops counting there. */
function countOf(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const found of text.matchAll(pattern)) {
    count += found.length;
    if (count > most) return true;
  }
  return false;
}

/** The source's lines, page by page, so that what was read can be shown beside them. A text has no measures: 0. */
function sourcePages({ pages, source }: ReadPages): Page[] {
  return pages.map(({ number, from, to }) => ({
    number,
    width: 0,
    height: 0,
    blocks: [],
    shapes: [],
    tables: [],
    lines: source.slice(from - 1, to).map((text, index) => ({ line: from + index, text })),
  }));
}
