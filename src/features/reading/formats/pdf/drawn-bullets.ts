import type { Fragment, Word } from './fragment.ts';
import { fragmentOf } from './fragment.ts';
import type { Fill } from './ink.ts';
import { centerY, heightOf, widthOf } from './rect.ts';

/** In parts of the font size: how large a bullet is at most, and how far before its text it stands. */
const largest = 0.55;
const farthest = 2.2;

/** Bullets that are drawn as small shapes in the colour of the text, as browsers do, as the signs they stand for. */
export function drawnBullets(fills: readonly Fill[], fragments: readonly Fragment[]): ReadonlyMap<Fill, Fragment> {
  const bullets = new Map<Fill, Fragment>();
  for (const fill of fills) {
    const text = fragments.find((fragment) => isBulletOf(fill, fragment));
    if (text !== undefined) bullets.set(fill, bulletFor(fill, text));
  }
  return bullets;
}

function isBulletOf({ rect, color }: Fill, text: Fragment): boolean {
  const gap = text.x0 - rect.x1;
  const small = widthOf(rect) < largest * text.size && heightOf(rect) < largest * text.size;
  return (
    small &&
    gap > 0 &&
    gap < farthest * text.size &&
    Math.abs(centerY(rect) - centerY(text)) < 0.3 * text.size &&
    color === (text.words[0]?.color ?? null)
  );
}

function bulletFor({ rect, color }: Fill, { baseline, size, y0, y1, order }: Fragment): Fragment {
  const word: Word = { x0: rect.x0, x1: rect.x1, y0, y1, text: '•', baseline, size, bold: false, color, spaced: true };
  return fragmentOf([word], order - 0.5);
}
