import type { Char, Fill, Ink, Rule } from '../ink.ts';
import type { Rect } from '../rect.ts';
import { areaOf, contains, heightOf, intersection, union, widthOf } from '../rect.ts';

/** One row of a little table of colours and words: a swatch and the glyphs right of it. */
export type BuriedEntry = Readonly<{ swatch: Fill; chars: readonly Char[] }>;

/** points */
const widest = 60;
const tallest = 45;
const labelGap = 24;
const mostGlyphs = 60;

/**
 * A legend that lies under (or over) something else, as where LibreOffice makes its rows taller than the maker left room
 * for. What is painted in one go tells which words are the legend's, seen or not. Gives its rows and the ink without it;
 * no rows where no legend lies so.
 */
export function digOutLegend(ink: Ink): Readonly<{ entries: readonly BuriedEntry[]; rest: Ink }> {
  for (const stack of stacksOf(ink.fills)) {
    const [first, last] = [stack[0]?.order ?? 0, stack.at(-1)?.order ?? 0];
    const entries = stack.map((swatch, index) => ({ swatch, chars: labelOf(swatch, ink.chars, stack[index + 1]?.order ?? Infinity) }));
    if (entries.some(({ chars }) => chars.length === 0 || chars.length > mostGlyphs)) continue;
    const own = new Set(entries.flatMap(({ chars }) => chars));
    const swatches = new Set(stack);
    if (ink.chars.some((char) => char.run > first && char.run < last && !own.has(char) && char.text.trim() !== '')) continue;
    const box = union([...stack.map((swatch) => swatch.rect), ...[...own].map(rectOf)]);
    const fills = ink.fills.filter((fill) => !swatches.has(fill));
    const chars = ink.chars.filter((char) => !own.has(char));
    const isFree =
      !fills.some((fill) => crosses(fill.rect, box)) &&
      !ink.rules.some((rule) => runsInto(rule, box)) &&
      !chars.some((char) => char.text.trim() !== '' && areaOf(intersection(rectOf(char), box)) > 0);
    if (isFree) continue;
    const borders = bordersOf(ink, Math.max(...[...own].map((char) => char.run)));
    return { entries, rest: { ...ink, chars, fills, rules: ink.rules.filter((rule) => !borders.has(rule)) } };
  }
  return { entries: [], rest: ink };
}

/** Small fills of different colours, one right under the other or all in one row, with no other fill painted between them. */
function stacksOf(fills: readonly Fill[]): readonly (readonly Fill[])[] {
  const stacks: Fill[][] = [];
  for (const fill of fills) {
    const stack = stacks.at(-1);
    const above = stack?.at(-1);
    const [first, second] = stack ?? [];
    const goesOn = first && second && isBeside(first, second) ? isBeside : isUnder;
    const fits = above !== undefined && (goesOn(above, fill) || (second === undefined && isBeside(above, fill)));
    if (stack !== undefined && fits && !stack.some((one) => one.color === fill.color)) stack.push(fill);
    else stacks.push([fill]);
  }
  return stacks.filter(
    (stack) =>
      stack.length >= 3 && stack.every(({ rect, color }) => color !== null && widthOf(rect) <= widest && heightOf(rect) <= tallest),
  );
}

function isUnder({ rect: above }: Fill, { rect }: Fill): boolean {
  const sameColumn = Math.abs(above.x0 - rect.x0) < 1 && Math.abs(above.x1 - rect.x1) < 1;
  return sameColumn && rect.y0 - above.y1 > -1 && rect.y0 - above.y1 < 0.6 * heightOf(above);
}

function isBeside({ rect: left }: Fill, { rect }: Fill): boolean {
  const sameRow = Math.abs(left.y0 - rect.y0) < 1 && Math.abs(left.y1 - rect.y1) < 1;
  return sameRow && rect.x0 - left.x1 > 1.5 * widthOf(left);
}

/** The glyphs painted right after the swatch that stand at its height and go on from its right side. */
function labelOf({ rect, order }: Fill, chars: readonly Char[], until: number): readonly Char[] {
  const after = chars.filter((char) => char.run > order && char.run < until);
  const label: Char[] = [];
  for (const char of after) {
    const before = label.at(-1);
    const startsLine = char.x0 > rect.x1 - 1 && char.x0 < rect.x1 + labelGap;
    const goesOn =
      before !== undefined && Math.abs(char.baseline - before.baseline) < 1 && char.x0 > before.x0 && char.x0 < before.x1 + char.size;
    if (char.baseline < rect.y0 || char.baseline > rect.y1 || !(startsLine || goesOn)) break;
    label.push(char);
  }
  return label;
}

/** The lines painted right after the last word, before any other ink. */
function bordersOf({ chars, fills, rules }: Ink, end: number): ReadonlySet<Rule> {
  const next = Math.min(...[...chars.map((char) => char.run), ...fills.map((fill) => fill.order)].filter((order) => order > end));
  return new Set(rules.filter((rule) => rule.order > end && rule.order < next));
}

function crosses(rect: Rect, box: Rect): boolean {
  return areaOf(intersection(rect, box)) > 0 && !contains(rect, box, 1);
}

/** A table's upright line that comes from above and ends in the legend, or goes through it. */
function runsInto(rule: Rule, box: Rect): boolean {
  const isInside = rule.axis === 'vertical' && rule.at > box.x0 && rule.at < box.x1;
  return isInside && rule.from < box.y0 - 3 && rule.to > box.y0 + 1;
}

function rectOf(char: Char): Rect {
  return { x0: char.x0, x1: char.x1, y0: char.top, y1: char.bottom };
}
