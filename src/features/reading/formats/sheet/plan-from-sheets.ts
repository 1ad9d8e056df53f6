import { planFormat, type PlanDocument } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import { detectLanguage } from '../../model/detect-language.ts';
import { documentFacts, madeTitle } from '../../model/document-facts.ts';
import type { Finding } from '../../model/finding.ts';
import { collapse } from '../../model/fold-text.ts';
import { planFindings } from '../../interpret/deck-findings.ts';
import { areaTitles } from './area-titles.ts';
import { placeCells, type GridCell, type Workbook } from './grid.ts';
import { legendOf } from './legend-cells.ts';
import { looseFindings, mappingFindings } from './sheet-findings.ts';
import { areasFromTables, type PlacedTable } from './plan-from-rows.ts';
import { boxOfRow } from './sheet-page.ts';
import { sheetParts, type SheetParts } from './sheet-tables.ts';
import { mendPeriods, planPeriods } from './sheet-periods.ts';
import { visionAbove } from './sheet-vision.ts';
import { sheetVocabulary } from './sheet-vocabulary.ts';
import { sheetWords } from './sheet-words.ts';
import { sheetYear } from './sheet-year.ts';

/** `mapping` is one that a person confirmed; `year` is taken where nothing in the file tells one. */
export type SheetOptions = Readonly<{ mapping?: ColumnMapping | undefined; year: number }>;

/** `mapping` is the one used for the largest table. */
export type SheetPlan = Readonly<{ document: PlanDocument; findings: readonly Finding[]; mapping: ColumnMapping }>;

/** Reads the tables of every sheet that is shown as one plan. Throws no_table_found. */
export function planFromSheets(workbook: Workbook, fileName: string, options: SheetOptions): SheetPlan {
  const sheets = workbook.grids.filter(({ hidden }) => !hidden);
  const parts = sheets.map((grid) => sheetParts(grid, placeCells(grid), options.mapping));
  const placed = placeTables(
    parts,
    sheets.map(({ name }) => name),
  );
  const largest = placed.toSorted((left, right) => right.table.rows.length - left.table.rows.length)[0];
  if (!largest || largest.table.rows.length === 0) throw new AppError('no_table_found');

  const { tables, findings: periodFindings } = mendPeriods(placed);
  const loose = parts.flatMap((part) => part.loose);
  const lines = [workbook.title ?? '', ...titleLines(parts, loose), ...sheets.map(({ name }) => name)].filter(Boolean);
  const language = detectLanguage(sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'));
  const facts = documentFacts(lines, fileName, lines.length);
  const { year, isGuessed } = sheetYear(tables, facts.year, [...lines, fileName], workbook.changed, options.year);
  const { periods, statusPeriod } = planPeriods(tables, year);
  const legends = new Map(parts.map((part, index) => [index + 1, legendOf(part.loose)] as const).filter(([, legend]) => legend.length > 0));
  const vocabulary = sheetVocabulary(legends, tables, language);
  const context = { vocabulary, language, period: statusPeriod, periods: periods.map(({ key }) => key) };
  const { areas, findings } = areasFromTables(
    tables.map((table) => ({ ...table, area: table.area || sheetWords.measures[language] })),
    context,
  );
  if (areas.length === 0) throw new AppError('no_table_found');

  const partnership = facts.partnership ?? sheetWords.partnership[language];
  const document: PlanDocument = {
    format: planFormat,
    title: facts.title ?? madeTitle(partnership, year, language),
    partnership,
    scope: facts.scope,
    year,
    language,
    ...(facts.edition ? { edition: facts.edition } : {}),
    ...(facts.adoptions.length > 0 ? { adoptions: facts.adoptions } : {}),
    periods,
    statuses: vocabulary.statuses,
    areas,
  };
  const hidden = workbook.grids.filter((grid) => grid.hidden && grid.cells.length > 0);
  return {
    document,
    mapping: largest.table.mapping,
    findings: [
      ...mappingFindings(tables, sheets, options.mapping),
      ...(isGuessed ? [{ code: 'year_guessed', kind: 'ask', params: { year: String(year) }, page: null } as const] : []),
      ...(facts.partnership ? [] : [{ code: 'partnership_unknown', kind: 'ask', params: {}, page: null } as const]),
      ...hidden.map(({ name }): Finding => ({ code: 'sheet_hidden', kind: 'tell', params: { sheet: name }, page: null })),
      ...periodFindings,
      ...findings,
      ...planFindings(document, { pages: [], title: null, language: null }, []),
      ...looseFindings(parts, [...legends.values()].flat(), document),
    ],
  };
}

function placeTables(parts: readonly SheetParts[], names: readonly string[]): readonly PlacedTable[] {
  const all = parts.flatMap(({ tables, loose }, index) =>
    tables.map((table) => ({ table, loose, index, sheet: names[index] ?? '', title: table.title?.text ?? null })),
  );
  const areas = areaTitles(all);
  return all.map(({ table, loose, index }, at) => {
    const isFirst = parts[index]?.tables[0] === table;
    return {
      table,
      page: index + 1,
      area: areas[at] ?? '',
      vision: isFirst ? visionAbove(loose, table).statements : [],
      boxOf: (row) => boxOfRow(row, table),
    };
  });
}

/** Titles of tables count as lines too: one of them may be the plan's. */
function titleLines(parts: readonly SheetParts[], loose: readonly GridCell[]): readonly string[] {
  const titles = parts.flatMap(({ tables }) => tables.flatMap(({ title }) => (title ? [title] : [])));
  return [...titles, ...loose].flatMap(({ text }) => text.split(/\r?\n/u)).map(collapse);
}
