import type { Fragment } from '../fragment.ts';
import type { Fill, Rule } from '../ink.ts';
import type { Rect } from '../rect.ts';
import { centerX, centerY, hasPoint, heightOf, touches, union, widthOf } from '../rect.ts';
import { rectOfRule } from './zone.ts';

export type Drawn = Readonly<{ rect: Rect; rules: readonly Rule[]; fills: readonly Fill[] }>;

/** `isRow`: a fill over several columns of text, as of a header. */
type Mark = Readonly<{ rect: Rect; rule: Rule | null; fill: Fill | null; isRow: boolean }>;

/** points: marks this close touch; ends this close are the same */
const slack = 2.5;
/** points: how far apart the marks of one column, or of one row, may stand */
const reachDown = 160;
const maxMarks = 3000;

/** Lines and filled cells that belong together: that touch, or stand in one column or one row. */
export function drawnZones(rules: readonly Rule[], cells: readonly Fill[], fragments: readonly Fragment[]): readonly Drawn[] {
  const marks: readonly Mark[] = [
    ...rules.map((rule) => ({ rect: rectOfRule(rule), rule, fill: null, isRow: false })),
    ...cells.map((fill) => ({ rect: fill.rect, rule: null, fill, isRow: holdsColumns(fill.rect, fragments) })),
  ].slice(0, maxMarks);
  const groups = cluster(
    marks,
    (a, b) => touches(a.rect, b.rect, slack) || inOneColumn(a, b) || inOneRow(a, b) || isUnderRow(a, b) || isUnderRow(b, a),
  );
  const boxed = groups.map((group) => ({ rect: union(group.map((mark) => mark.rect)), group }));
  return cluster(boxed, (a, b) => touches(a.rect, b.rect, 0)).map((parts) => {
    const all = parts.flatMap((part) => part.group);
    return {
      rect: union(all.map((mark) => mark.rect)),
      rules: all.flatMap((mark) => (mark.rule === null ? [] : [mark.rule])),
      fills: all.flatMap((mark) => (mark.fill === null ? [] : [mark.fill])),
    };
  });
}

function inOneColumn(a: Mark, b: Mark): boolean {
  const sameEnds = Math.abs(a.rect.x0 - b.rect.x0) < slack && Math.abs(a.rect.x1 - b.rect.x1) < slack;
  const gap = Math.max(a.rect.y0, b.rect.y0) - Math.min(a.rect.y1, b.rect.y1);
  return sameEnds && widthOf(a.rect) >= 30 && gap <= reachDown && a.rule?.axis !== 'vertical';
}

function inOneRow(a: Mark, b: Mark): boolean {
  const bothFills = a.fill !== null && b.fill !== null;
  const sameEnds = Math.abs(a.rect.y0 - b.rect.y0) < slack && Math.abs(a.rect.y1 - b.rect.y1) < slack;
  return bothFills && sameEnds && widthOf(a.rect) >= 30 && widthOf(b.rect) >= 30 && heightOf(a.rect) >= 10;
}

function isUnderRow(row: Mark, cell: Mark): boolean {
  const gap = cell.rect.y0 - row.rect.y1;
  return (
    row.isRow &&
    cell.fill !== null &&
    gap > -slack &&
    gap <= reachDown &&
    cell.rect.x0 > row.rect.x0 - slack &&
    cell.rect.x1 < row.rect.x1 + slack
  );
}

function holdsColumns(rect: Rect, fragments: readonly Fragment[]): boolean {
  const inside = fragments.filter((fragment) => hasPoint(rect, centerX(fragment), centerY(fragment))).sort((a, b) => a.x0 - b.x0);
  return inside.slice(1).some((fragment, index) => fragment.x0 - (inside[index]?.x1 ?? fragment.x0) > 1.5 * fragment.size);
}

/** Groups of members that are joined, directly or through others. */
function cluster<T>(members: readonly T[], joined: (a: T, b: T) => boolean): readonly T[][] {
  const groups: T[][] = [];
  const free = new Set(members);
  for (const seed of members) {
    if (!free.delete(seed)) continue;
    const group = [seed];
    for (let index = 0; index < group.length; index += 1) {
      const member = group[index] ?? seed;
      for (const other of free) {
        if (!joined(member, other)) continue;
        free.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
