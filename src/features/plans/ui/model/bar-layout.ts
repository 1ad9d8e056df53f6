import type { Scale } from '../../model/plan-document.ts';

/** `described` is a text that looks ahead and has no status. */
export type BarPart = Readonly<{ scale: Scale | 'described'; count: number }>;
export type BarSegment = BarPart & Readonly<{ x: number; width: number }>;

const gap = 1;

/**
 * Segments of a bar `width` units wide, in proportion to their counts of `total`; what is left of the total stays
 * blank at the end. Pure, so that page, PDF and slide draw the same picture.
 */
export function layoutBar(parts: readonly BarPart[], total: number, width: number): readonly BarSegment[] {
  if (total === 0) return [];
  let x = 0;
  return parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const full = (part.count / total) * width;
      const segment = { ...part, x, width: Math.max(full - gap, full / 2) };
      x += full;
      return segment;
    });
}
