/**
 * The names and numbers by which a slide's parts are known again when the file comes back: a shape's name (which office
 * programs keep) says which area it is of, a row's number (a16:rowId, which PowerPoint keeps) which row it was. The reading
 * feature's own-shape.ts reads both.
 */
export type AreaPart = 'vision' | 'vision-on' | 'table' | 'empty';
export type PlanPart = 'cover' | 'legend' | 'adoptions';

const firstMark = 1_000_000;
/** How many pieces a row's numbers leave room for. */
export const marksPerRow = 1000;

/** `area` counts from 0, `part` from 1. */
export function areaShape(area: number, kind: AreaPart, part: number): string {
  return `Målbilde ${area + 1} ${kind} ${part}`;
}

/** What is said of the plan as a whole stands under no area. */
export function planShape(kind: PlanPart, part: number): string {
  return `Målbilde 0 ${kind} ${part}`;
}

/** `row` counts the rows (titles of groups and items) of the whole plan from 0. */
export function rowMark(row: number): number {
  return firstMark + row * marksPerRow;
}

export function areaAnchor(key: string): string {
  return `area ${key}`;
}
