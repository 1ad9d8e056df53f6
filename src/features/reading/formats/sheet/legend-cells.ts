import { collapse } from '../../model/fold-text.ts';
import { isLegendWord } from '../../model/status-words.ts';
import type { LegendEntry } from '../../interpret/legend-entry.ts';
import type { GridCell } from './grid.ts';
import { boxOfCell } from './sheet-page.ts';

const longestLabel = 40;
const heading =
  /^(?:tegnforklaring|teiknforklaring|fargeforklaring|forklaring|fargekoder?|statuser|statusar|legend|key|colou?r codes?)\b/iu;

/**
 * The sheet's own legend: coloured cells outside the tables with their text, or with the text in the cell beside.
 * Empty when there are fewer than two colours, or nothing says that they are statuses.
 */
export function legendOf(cells: readonly GridCell[]): readonly LegendEntry[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const entries = cells.flatMap((cell): LegendEntry[] => {
    if (cell.color === null) return [];
    const right = byPlace.get(`${cell.row}:${cell.column + cell.columnSpan}`);
    const left = byPlace.get(`${cell.row}:${cell.column - 1}`);
    const beside = [right, left].find((other) => other !== undefined && other.color === null && other.text !== '');
    const label = collapse(cell.text) || collapse(beside?.text ?? '').replace(/^[=:–-]\s*/u, '');
    return label === '' || label.length > longestLabel ? [] : [{ label, color: cell.color, box: boxOfCell(cell), block: null }];
  });
  const unique = entries.filter(({ label }, index) => entries.findIndex((other) => other.label === label) === index);
  const isMeant = unique.some(({ label }) => isLegendWord(label)) || cells.some(({ text }) => heading.test(text.trim()));
  const legend = unique.filter(({ label }) => !heading.test(label));
  return isMeant && new Set(legend.map(({ color }) => color)).size > 1 ? legend : [];
}
