import type { Page, Shape } from '../../model/page-model.ts';
import { blocksOf } from './blocks.ts';
import { cleanChars } from './clean-chars.ts';
import { drawnBullets } from './drawn-bullets.ts';
import { fragmentsOf } from './fragments.ts';
import { edgeForms, isPageEdgeText } from './edge-texts.ts';
import type { Fragment } from './fragment.ts';
import type { Fill, Rule } from './ink.ts';
import type { InkedPage } from './read-ink.ts';
import type { Rect } from './rect.ts';
import { areaOf, boxOf, hasPoint, intersection } from './rect.ts';
import type { Setter } from './setter.ts';
import { digOutLegend } from './tables/buried-legend.ts';
import { continueTable, withColumnsOf } from './tables/continue-table.ts';
import type { FoundTable } from './tables/find-tables.ts';
import { findTables } from './tables/find-tables.ts';
import { legendTable } from './tables/legend-table.ts';
import { mergeRules } from './tables/merge-rules.ts';
import type { SettledDots } from './tables/settle-dots.ts';
import { settleDots } from './tables/settle-dots.ts';
import { steadyMarks } from './tables/steady-marks.ts';
import type { SortedFills } from './tables/sort-fills.ts';
import { sortFills } from './tables/sort-fills.ts';
import { visibleChars } from './visible-chars.ts';
import { visibleRules } from './visible-rules.ts';
import { wordsOf } from './words.ts';

const maxShapes = 2000;

/** One page of the page model from what is painted on it; `before` is the last page with a table, which may go on. Adds to `seenAtEdge` what stands at the page's edges. Roles beyond the title are given when all pages are known. */
export function assemblePage(inked: InkedPage, number: number, before: Page | null, setter: Setter, seenAtEdge: Set<string>): Page {
  const area: Rect = { x0: 0, y0: 0, x1: inked.width, y1: inked.height };
  const { entries, rest: ink } = digOutLegend(inked.ink);
  const legend = legendTable(entries);
  const words = wordsOf(cleanChars(visibleChars(ink.chars, ink.fills)));
  const rules = mergeRules(visibleRules(ink.rules, ink.fills));
  const parted = partedBy(
    rules.filter((rule) => rule.axis === 'vertical').map((rule) => ({ x: rule.at, from: rule.from, to: rule.to })),
    ink.fills,
  );
  const written = fragmentsOf(words, parted);
  const bullets = drawnBullets(ink.fills, written);
  const fragments = [...written, ...bullets.values()];
  const fills = sortFills(
    ink.fills.filter((fill) => !bullets.has(fill)),
    written,
    area,
  );
  const found = tablesOf(
    rules,
    fills,
    fragments.filter((fragment) => !isPageEdgeText(fragment, inked.height, seenAtEdge)),
    before,
    setter,
  );
  const inTables = new Set(found.flatMap(({ zone }) => zone.fragments));
  const loose = fragments.filter((fragment) => !inTables.has(fragment));
  for (const form of edgeForms(loose, inked.height)) seenAtEdge.add(form);
  const free = fills.cells.filter((fill) => !isGround(fill, found));
  const blocks = blocksOf(loose, [...free, ...fills.overlays], fills.overlays, setter).filter((block) => block.paragraphs.length > 0);
  const shapes = shapesOf([...free, ...fills.overlays], found);
  return {
    number,
    width: Math.round(inked.width * 10) / 10,
    height: Math.round(inked.height * 10) / 10,
    blocks,
    shapes,
    tables: [...(legend === null ? [] : [legend]), ...found.map(({ table }) => table)],
    lines: [],
  };
}

function tablesOf(
  rules: readonly Rule[],
  fills: SortedFills,
  fragments: readonly Fragment[],
  before: Page | null,
  setter: Setter,
): readonly FoundTable[] {
  const found = findTables(rules, fills, fragments, setter);
  const last = before?.tables.at(-1);
  if (last === undefined) return found;
  if (found.length > 0) return found.map((one) => withColumnsOf(last, one, fills.cells));
  const rest = continueTable(last, fragments, fills.cells, fills.overlays, setter);
  return rest === null ? [] : [rest];
}

/** True for a fill that makes up a cell of a table; others in its zone, such as pills, are shapes laid over it. */
function isGround(fill: Fill, found: readonly FoundTable[]): boolean {
  return found.some(({ table }) =>
    table.cells.some(
      ({ box: [x, y, width, height] }) =>
        areaOf(intersection({ x0: x, y0: y, x1: x + width, y1: y + height }, fill.rect)) > 0.6 * width * height,
    ),
  );
}

/** The shapes in the order of painting, dots moved to their rows where their tables' rows have left them behind. */
function shapesOf(shapes: readonly Fill[], found: readonly FoundTable[]): readonly Shape[] {
  const settled = found.reduce<SettledDots>(
    (so, { table, zone }) => {
      const own = settleDots(so.shapes, table, zone.fragments);
      return { shapes: own.shapes, adrift: [...so.adrift, ...own.adrift] };
    },
    { shapes, adrift: [] },
  );
  const steady = steadyMarks(
    settled.shapes,
    found.map(({ table }) => table),
  );
  const adrift = new Set([...settled.adrift, ...steady.adrift]);
  return [...steady.shapes, ...adrift]
    .toSorted((a, b) => a.order - b.order)
    .slice(0, maxShapes)
    .flatMap((fill) => shapeOf(fill).map((shape) => (adrift.has(fill) ? { ...shape, adrift: true } : shape)));
}

function shapeOf(fill: Fill): readonly Shape[] {
  return fill.color === null ? [] : [{ box: boxOf(fill.rect), color: fill.color, form: fill.form }];
}

/** Vertical lines, and the sides of fills that hold one of the two places only, part the text on a line. */
function partedBy(
  lines: readonly Readonly<{ x: number; from: number; to: number }>[],
  fills: readonly Fill[],
): (left: number, right: number, y: number) => boolean {
  return (left, right, y) =>
    lines.some((line) => line.x > left && line.x < right && line.from < y && line.to > y) ||
    fills.some((fill) => fill.form === 'rectangle' && hasPoint(fill.rect, left, y) !== hasPoint(fill.rect, right, y));
}
