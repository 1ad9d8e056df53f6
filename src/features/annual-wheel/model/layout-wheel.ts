import { angleOf, arcBand, pointAt, startOf, wheelShape, yearEnd, type Point } from './wheel-geometry.ts';
import { placeMarkers, type Placeable, type WheelMarker } from './place-markers.ts';

/** What the wheel shows: `ring` counts from 0, the innermost. Dates are ISO dates of the year. */
export type WheelInput<K extends string> = Readonly<{
  year: number;
  rings: number;
  entries: readonly Placeable<K>[];
  /** ISO date; marked where it is in the year */
  today: string;
}>;

export type WheelLayout<K extends string> = Readonly<{
  /** width and height of the drawing; every other number is in its units */
  size: number;
  months: readonly Readonly<{
    month: number;
    band: string;
    isEven: boolean;
    label: Point;
    separator: Readonly<{ from: Point; to: Point }>;
  }>[];
  rings: readonly Readonly<{ ring: number; band: string; label: Point }>[];
  markers: readonly WheelMarker<K>[];
  today: Readonly<{ from: Point; to: Point; label: Point }> | null;
}>;

/**
 * Where everything of a year's wheel stands: January begins at the top and the year goes with the clock, each ring is a
 * level. A small gap at the top holds the rings' names. Pure: the same for a page, a PDF and a slide.
 */
export function layoutWheel<K extends string>({ year, rings, entries, today }: WheelInput<K>): WheelLayout<K> {
  const { size, inner, outer, monthRadius } = wheelShape;
  const width = (outer - inner) / Math.max(1, rings);
  const radiusOf = (ring: number): number => inner + ring * width;
  const end = yearEnd(year);
  return {
    size,
    months: Array.from({ length: 12 }, (_, at) => {
      const from = startOf(year, at + 1);
      const to = at === 11 ? end : startOf(year, at + 2);
      return {
        month: at + 1,
        band: arcBand(inner, outer, from, to),
        isEven: at % 2 === 1,
        label: pointAt(monthRadius, (from + to) / 2),
        separator: { from: pointAt(inner, from), to: pointAt(outer, from) },
      };
    }),
    rings: Array.from({ length: rings }, (_, ring) => ({
      ring,
      band: arcBand(radiusOf(ring), radiusOf(ring + 1), startOf(year, 1), end),
      label: pointAt(radiusOf(ring) + width / 2, 0),
    })),
    markers: placeMarkers(entries, { year, radiusOf, width }),
    today: Number(today.slice(0, 4)) === year ? markOf(today, year) : null,
  };
}

function markOf(today: string, year: number): NonNullable<WheelLayout<string>['today']> {
  const { inner, outer, monthRadius } = wheelShape;
  const angle = angleOf(today, year);
  return { from: pointAt(inner, angle), to: pointAt(outer + 4, angle), label: pointAt(monthRadius, angle) };
}
