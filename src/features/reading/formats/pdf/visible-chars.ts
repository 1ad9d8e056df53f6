import type { Char, Fill } from './ink.ts';
import { hasPoint, heightOf } from './rect.ts';

/** More comparisons than this are not worth it: the page is an illustration. */
const maxCompared = 50_000_000;
/** In parts of the font size: lower fills are dots and pills, whose text is still meant. */
const tall = 1.7;

/** Glyphs without the runs that fills painted later hide altogether, as a table that has grown over a legend does. */
export function visibleChars(chars: readonly Char[], fills: readonly Fill[]): readonly Char[] {
  const covers = fills.filter((fill) => fill.opaque && fill.form === 'rectangle');
  const last = covers.at(-1)?.order ?? -1;
  if (covers.length * chars.length > maxCompared) return chars;
  const seen = new Set<number>();
  for (const char of chars) {
    if (seen.has(char.run) || char.text.trim() === '') continue;
    if (char.run > last || !covers.some((fill) => fill.order > char.run && hides(fill, char))) seen.add(char.run);
  }
  return chars.filter((char) => seen.has(char.run) || char.text.trim() === '');
}

function hides(fill: Fill, char: Char): boolean {
  return heightOf(fill.rect) > tall * char.size && hasPoint(fill.rect, (char.x0 + char.x1) / 2, char.baseline - 0.3 * char.size);
}
