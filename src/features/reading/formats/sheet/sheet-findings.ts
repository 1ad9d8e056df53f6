import type { PlanDocument } from '#features/plans/index.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { Finding } from '../../model/finding.ts';
import { collapse } from '../../model/fold-text.ts';
import type { Grid } from './grid.ts';
import type { LegendEntry } from '../../interpret/legend-entry.ts';
import type { PlacedTable } from './plan-from-rows.ts';
import type { SheetParts } from './sheet-tables.ts';
import { isPlanTitle } from './area-titles.ts';
import { visionAbove } from './sheet-vision.ts';

const longestText = 300;
const shownRoles = ['item', 'area', 'contact', 'deadline', 'status', 'text'] as const;

/** Asks a person to look at the columns of every form of table that is not confirmed; a table of known periods needs none. */
export function mappingFindings(
  tables: readonly PlacedTable[],
  sheets: readonly Grid[],
  confirmed: ColumnMapping | undefined,
): readonly Finding[] {
  const asked = new Set<string>();
  return tables.flatMap(({ table, page }): Finding[] => {
    const { key, columns } = table.mapping;
    const isSameTable = columns.some(({ role }) => role === 'period') && columns.every(({ guessed }) => !guessed);
    if (key === confirmed?.key || isSameTable || asked.has(key)) return [];
    asked.add(key);
    const named = shownRoles.map((role) => [
      role,
      columns.flatMap((column) => (column.role === role ? [column.header] : [])).join(', ') || '–',
    ]);
    return [
      { code: 'columns_guessed', kind: 'ask', params: { sheet: sheets[page - 1]?.name ?? '', key, ...Object.fromEntries(named) }, page },
    ];
  });
}

/** What is written outside the tables and not taken into the plan, one a sheet, and deadlines that went into the texts. */
export function looseFindings(parts: readonly SheetParts[], legend: readonly LegendEntry[], document: PlanDocument): readonly Finding[] {
  const labels = new Set(legend.map(({ label }) => label));
  const outside = parts.flatMap(({ tables, loose }, index): Finding[] => {
    const used = tables[0] ? visionAbove(loose, tables[0]).used : new Set();
    const texts = loose.filter((cell) => !used.has(cell)).map((cell) => collapse(cell.text));
    const rest = texts.filter((text) => text !== '' && !labels.has(text) && text !== document.title && !isPlanTitle(text));
    const text = rest.join(' · ').slice(0, longestText);
    return text === '' ? [] : [{ code: 'text_outside_table', kind: 'tell', params: { text }, page: index + 1 }];
  });
  const columns = parts.flatMap(({ tables }) => tables.flatMap(({ mapping }) => mapping.columns));
  const deadline = columns.find(({ role }) => role === 'deadline');
  return deadline ? [...outside, { code: 'deadline_in_text', kind: 'tell', params: { header: deadline.header }, page: null }] : outside;
}
