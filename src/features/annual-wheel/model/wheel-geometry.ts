import { addDays, daysBetween } from '#shared/dates/calendar-days.ts';

export type Point = Readonly<{ x: number; y: number }>;

/** In units of the drawing; `marker` is the radius of a marker. A phone shows it at about nine tenths of a pixel a unit. */
export const wheelShape = { size: 400, inner: 54, outer: 178, monthRadius: 190, marker: 8.5 } as const;

/** The gap at the top, in radians, where the names of the rings stand. */
const gap = (26 / 180) * Math.PI;
const centre = wheelShape.size / 2;

/** Clockwise from the top, in radians: the middle of a day. */
export function angleOf(date: string, year: number): number {
  return angleAt(daysBetween(`${year}-01-01`, date) + 0.5, year);
}

/** Where a month begins. */
export function startOf(year: number, month: number): number {
  return angleAt(daysBetween(`${year}-01-01`, `${year}-${String(month).padStart(2, '0')}-01`), year);
}

export function yearEnd(year: number): number {
  return angleAt(daysOf(year), year);
}

function angleAt(days: number, year: number): number {
  return gap / 2 + (days / daysOf(year)) * (2 * Math.PI - gap);
}

function daysOf(year: number): number {
  return daysBetween(`${year}-01-01`, addDays(`${year}-12-31`, 1));
}

export function pointAt(radius: number, angle: number): Point {
  return { x: rounded(centre + radius * Math.sin(angle)), y: rounded(centre - radius * Math.cos(angle)) };
}

/** The SVG path of a piece of a ring. */
export function arcBand(inner: number, outer: number, from: number, to: number): string {
  const isLarge = to - from > Math.PI ? 1 : 0;
  const at = (radius: number, angle: number): string => {
    const { x, y } = pointAt(radius, angle);
    return `${x} ${y}`;
  };
  return [
    `M${at(inner, from)}`,
    `L${at(outer, from)}`,
    `A${outer} ${outer} 0 ${isLarge} 1 ${at(outer, to)}`,
    `L${at(inner, to)}`,
    `A${inner} ${inner} 0 ${isLarge} 0 ${at(inner, from)}Z`,
  ].join('');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
