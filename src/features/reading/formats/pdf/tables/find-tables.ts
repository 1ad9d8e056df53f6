import type { Table } from '../../../model/page-model.ts';
import type { Fragment } from '../fragment.ts';
import type { Fill, Rule } from '../ink.ts';
import { centerX, heightOf, touches, union, widthOf } from '../rect.ts';
import type { Setter } from '../setter.ts';
import { alignedZones } from './aligned-zones.ts';
import { buildTable } from './build-table.ts';
import { drawnZones } from './find-zones.ts';
import { legendOf } from './legend.ts';
import { reachText } from './reach-text.ts';
import { splitZone } from './split-zone.ts';
import type { SortedFills } from './sort-fills.ts';
import type { Zone } from './zone.ts';

export type FoundTable = Readonly<{ table: Table; zone: Zone }>;

/** The tables of a page from top to bottom: drawn ones first, then those that only the text shows. */
export function findTables(
  rules: readonly Rule[],
  fills: SortedFills,
  fragments: readonly Fragment[],
  setter: Setter,
): readonly FoundTable[] {
  const legend = legendOf(fills.overlays, fragments);
  const labels = new Set([...legend.map((pair) => pair.label), ...labelsInBoxes(fills.cells, fragments)]);
  const marks = fills.overlays.filter((fill) => !legend.some((pair) => pair.swatch === fill));
  const found: FoundTable[] = [];
  let loose = fragments;
  const add = (zone: Zone): void => {
    const table = buildTable(zone, [...fills.cells]);
    if (table === null) return;
    found.push({ table, zone });
    loose = loose.filter((fragment) => !zone.fragments.includes(fragment));
  };
  const drawn = [...drawnZones(rules, fills.cells, fragments)].sort(
    (a, b) => widthOf(b.rect) * heightOf(b.rect) - widthOf(a.rect) * heightOf(a.rect),
  );
  for (const zone of drawn) splitZone(withMarks(reachText(zone, loose, labels, setter), marks)).forEach(add);
  for (const zone of alignedZones(
    loose.filter((fragment) => !labels.has(fragment)),
    marks,
    setter,
  ))
    add(zone);
  return found.sort((a, b) => a.table.box[1] - b.table.box[1]);
}

/** Coloured boxes with a word in each, as many legends have them, are no cells of a table next to them. */
function labelsInBoxes(cells: readonly Fill[], fragments: readonly Fragment[]): readonly Fragment[] {
  return legendOf(
    cells.filter((fill) => !cells.some((other) => other !== fill && touches(other.rect, fill.rect, 1))),
    fragments,
  ).map((pair) => pair.label);
}

/** The zone with the dots and pills in it; one that no line closes reaches on to those in its last row and column. */
function withMarks(zone: Zone, marks: readonly Fill[]): Zone {
  const slack = zone.rules.length > 0 ? 0 : 40;
  const own = marks.filter(
    ({ rect }) => rect.y0 < zone.rect.y1 && rect.y1 > zone.rect.y0 && centerX(rect) > zone.rect.x0 && centerX(rect) < zone.rect.x1 + slack,
  );
  const rect = zone.rules.length > 0 ? zone.rect : union([zone.rect, ...own.map((mark) => mark.rect)]);
  return { ...zone, rect, marks: own };
}
