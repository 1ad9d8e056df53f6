import type { Table } from '../../../model/page-model.ts';
import type { Fragment } from '../fragment.ts';
import type { Rule } from '../ink.ts';
import { centerX, centerY, hasPoint, heightOf, widthOf } from '../rect.ts';
import { alignedZones } from './aligned-zones.ts';
import { buildTable } from './build-table.ts';
import { drawnZones } from './find-zones.ts';
import { legendLabels } from './legend-labels.ts';
import { reachText } from './reach-text.ts';
import type { SortedFills } from './sort-fills.ts';
import type { Zone } from './zone.ts';

export type FoundTable = Readonly<{ table: Table; zone: Zone }>;

/** The tables of a page from top to bottom: drawn ones first, then those that only the text shows. */
export function findTables(rules: readonly Rule[], fills: SortedFills, fragments: readonly Fragment[]): readonly FoundTable[] {
  const labels = labelsOf(fills, fragments);
  const found: FoundTable[] = [];
  let loose = fragments;
  const add = (zone: Zone): void => {
    const table = buildTable(zone, [...fills.cells]);
    if (table === null) return;
    found.push({ table, zone });
    loose = loose.filter((fragment) => !zone.fragments.includes(fragment));
  };
  const drawn = [...drawnZones(rules, fills.cells)].sort((a, b) => widthOf(b.rect) * heightOf(b.rect) - widthOf(a.rect) * heightOf(a.rect));
  for (const zone of drawn) add(reachText(zone, loose, labels));
  for (const zone of alignedZones(loose.filter((fragment) => !labels.has(fragment)), fills.overlays)) add(zone);
  return found.sort((a, b) => a.table.box[1] - b.table.box[1]);
}

/** Text right beside a legend's swatch or inside a fill that stands alone is no cell of a table next to it. */
function labelsOf(fills: SortedFills, fragments: readonly Fragment[]): ReadonlySet<Fragment> {
  const labels = new Set<Fragment>(legendLabels(fills.overlays, fragments));
  const alone = fills.cells.filter((fill) => !fills.cells.some((other) => other !== fill && (Math.abs(other.rect.y0 - fill.rect.y0) < 3 || Math.abs(other.rect.x0 - fill.rect.x0) < 3)));
  for (const { rect } of alone) for (const fragment of fragments) if (hasPoint(rect, centerX(fragment), centerY(fragment))) labels.add(fragment);
  return labels;
}
