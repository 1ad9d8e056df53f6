import {
  areaRowsOf,
  itemRowsOf,
  planFormat,
  readColumns,
  readSheets,
  readStatusText,
  type Period,
  type PlanFacts,
  type Status,
} from '#features/plans/index.ts';
import { detectLanguage } from '../../../model/detect-language.ts';
import { documentFacts, madeTitle } from '../../../model/document-facts.ts';
import type { Finding } from '../../../model/finding.ts';
import { legendStatuses } from '../../../model/status-words.ts';
import type { Workbook } from '../grid.ts';
import { sheetWords } from '../sheet-words.ts';
import { noteFindings } from './note-findings.ts';
import type { OwnPlan } from './own-plan.ts';
import { ownItems, type OwnTable } from './own-sheets.ts';

type Rows = ReturnType<typeof itemRowsOf>;

/**
 * A CSV of items that Målbilde wrote. It says nothing of the plan itself: title and partnership are asked for, the year is
 * that of its last period, and target pictures, colours and statuses that no item has are not in it.
 */
export function readOwnCsv({ grids }: Workbook, file: string): OwnPlan | null {
  const table = grids[0] && ownItems(grids[0]);
  if (!table) return null;
  const { columns, periods, unknown } = readColumns(table.header, [], []);
  if (periods.length === 0) return null;
  const items = itemRowsOf(
    table.rows.map((row) => row.map(withoutGuard)),
    columns,
    periods.length,
  );
  const { facts, isNamed } = factsOf(table, items, periods, file);
  const { document, notes } = readSheets({ items, areas: areaRowsOf([], []) }, facts, null);
  const { page } = table;
  return {
    document,
    findings: [
      ...(isNamed ? [] : [{ code: 'partnership_unknown', kind: 'ask', params: {}, page: null } as const]),
      ...unknown.map((column): Finding => ({ code: 'column_left_out', kind: 'tell', params: { column }, page })),
      ...noteFindings(notes, document, table),
    ],
  };
}

/** The apostrophe that keeps a sheet program from taking a text for a formula (see write-csv.ts). */
function withoutGuard(text: string): string {
  return /^'['\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}

function factsOf(table: OwnTable, items: Rows, periods: readonly Period[], file: string): Readonly<{ facts: PlanFacts; isNamed: boolean }> {
  const language = detectLanguage([...table.header, ...table.rows.flat()].join('\n'));
  const { title, partnership, scope, year: named } = documentFacts([], file, 0);
  const years = periods.map(({ key }) => Number(key)).filter((key) => key >= 2000 && key <= 2100);
  const year = named ?? (years.length > 0 ? Math.max(...years) : new Date().getFullYear());
  const owner = partnership ?? sheetWords.partnership[language];
  return {
    facts: {
      format: planFormat,
      title: title ?? madeTitle(owner, year, language),
      partnership: owner,
      scope,
      year,
      language,
      periods,
      statuses: statusesOf(items),
    },
    isNamed: partnership !== null,
  };
}

/** Every word of the status cells; the symbol before it tells its place on the common scale. */
function statusesOf(items: Rows): readonly Status[] {
  const words = new Map<string, Status['scale']>();
  for (const { cells } of items) {
    for (const { status } of cells) {
      const { word, scale } = readStatusText(status);
      if (word !== '' && scale && scale !== 'unknown') words.set(word, scale);
    }
  }
  const statuses = legendStatuses([...words.keys()].map((label) => ({ label })));
  return statuses.map((status) => ({ ...status, scale: words.get(status.label) ?? status.scale }));
}
