import { AppError } from '#shared/errors/app-error.ts';
import { planFormat, type PlanDocument } from '#features/plans/index.ts';
import { wordsSeen } from '../../model/broken-words.ts';
import { detectLanguage } from '../../model/detect-language.ts';
import { documentFacts } from '../../model/document-facts.ts';
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
import { readPages, type ReadPages } from './read-pages.ts';
import { commonColumns, readTables } from './read-tables.ts';

/** More characters than any text pulled out of a deck has. */
const longest = 6_000_000;

/**
 * Reads plain text pulled out of slides to a plan document with findings and source pages. Throws AppError file_empty,
 * file_too_large or no_plan_found. Statuses come only from cells whose text is a word of the plan's vocabulary.
 */
export function readText(text: string, fileName: string): ReadResult {
  if (text.trim() === '') throw new AppError('file_empty', { file: fileName });
  if (text.length > longest) throw new AppError('file_too_large', { file: fileName, limit: longest / 1_000_000 });
  const read = readPages(text);
  const tables = read.parts.flatMap((part) => part.tables);
  const agenda = read.parts.flatMap((part) => part.agenda ?? []);
  const areas = buildAreas(read.parts, new Set(agenda.map(({ title }) => areaName(title)))).filter(({ title }) => title !== '');
  const isPlan = areas.some((area) => area.tables.some(({ table }) => (tables[table]?.lines.length ?? 0) > 0)) || areas.some((area) => area.vision.length > 0);
  if (!isPlan) throw new AppError('no_plan_found', { file: fileName });

  const { rows, titleWidth } = readTables(tables);
  const headings = findHeadings(rows, titleWidth);
  const language = detectLanguage(text);
  const statuses = read.legend.length > 0 ? legendStatuses(read.legend.map((label) => ({ label }))) : defaultStatuses(language);
  const common = commonColumns(tables);
  const columns = tables.map((table) => tableColumns(table.columns ?? common ?? [], common));
  const facts = documentFacts(read.outside, fileName, 12);
  const found = planPeriods(columns);
  const plan = planFacts(facts, found, fileName, language);
  const built = planAreas(areas, { tables, rows, headings, columns, common, agenda, statuses, language, words: wordsSeen(text), links: read.links });
  const document: PlanDocument = {
    format: planFormat,
    ...plan.document,
    language,
    statuses,
    areas: built.areas,
  };
  const findings = [...plan.findings, ...documentFindings(document, { hasLegend: read.legend.length > 0, hasPeriods: found.length > 0 }), ...built.findings];
  return { format: 'text', document, findings, pages: sourcePages(read) };
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
