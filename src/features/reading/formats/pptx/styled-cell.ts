import { flag, type XmlElement } from '../xml.ts';
import type { RegionName, TableStyle } from './table-style.ts';

export type Dress = Readonly<{ color: string | null; bold: boolean }>;

/** What the style gives the cell at a place of the grid, by the table's flags (firstRow, bandRow …) in `properties`. */
export function styledCell(
  style: TableStyle,
  properties: XmlElement | undefined,
  place: Readonly<{ row: number; column: number; rows: number; columns: number }>,
): Dress {
  const dress = { color: style.background, bold: false };
  for (const name of regionsAt(properties, place)) {
    const region = style.regions.get(name);
    if (!region) continue;
    if (region.fill !== null) dress.color = region.fill === 'none' ? null : region.fill;
    if (region.bold !== null) dress.bold = region.bold;
  }
  return dress;
}

function regionsAt(
  properties: XmlElement | undefined,
  { row, column, rows, columns }: Readonly<{ row: number; column: number; rows: number; columns: number }>,
): readonly RegionName[] {
  const has = (name: string): boolean => flag(properties, name);
  const first = has('firstRow') && row === 0;
  const last = has('lastRow') && row === rows - 1;
  const left = has('firstCol') && column === 0;
  const right = has('lastCol') && column === columns - 1;
  const names: RegionName[] = ['wholeTbl'];
  if (has('bandRow') && !first && !last) names.push((row - (has('firstRow') ? 1 : 0)) % 2 === 0 ? 'band1H' : 'band2H');
  if (has('bandCol') && !left && !right) {
    names.push((column - (has('firstCol') ? 1 : 0)) % 2 === 0 ? 'band1V' : 'band2V');
  }
  if (right) names.push('lastCol');
  if (left) names.push('firstCol');
  if (last) names.push('lastRow');
  if (first) names.push('firstRow');
  if (last) names.push(...(right ? (['seCell'] as const) : []), ...(left ? (['swCell'] as const) : []));
  if (first) names.push(...(right ? (['neCell'] as const) : []), ...(left ? (['nwCell'] as const) : []));
  return names;
}
