/**
 * The names and numbers by which a slide's parts are known again when the file comes back: a shape's name (which office
 * programs keep) says which area it is of, a row's number (a16:rowId, which PowerPoint keeps) which row it was.
 */
export type AreaPart = 'vision' | 'vision-on' | 'table' | 'empty';

const name = /^Målbilde (\d{1,4}) (vision|vision-on|table|empty) (\d{1,4})$/u;
const firstMark = 1_000_000;
const marksPerRow = 1000;

/** `area` counts from 0, `part` from 1. */
export function areaShape(area: number, kind: AreaPart, part: number): string {
  return `Målbilde ${area + 1} ${kind} ${part}`;
}

export function areaOfShape(text: string): Readonly<{ area: number; kind: AreaPart; part: number }> | null {
  const match = name.exec(text);
  return match ? { area: Number(match[1]) - 1, kind: match[2] as AreaPart, part: Number(match[3]) } : null;
}

/** `row` counts the rows (titles of groups and items) of the whole plan from 0. */
export function rowMark(row: number): number {
  return firstMark + row * marksPerRow;
}

/** A piece of a row, or (`again`) a group's title said again; null for a row that a person put in. */
export function rowOfMark(mark: number): Readonly<{ row: number; part: number; again: boolean }> | null {
  if (mark < firstMark || mark >= firstMark + 100_000 * marksPerRow) return null;
  const part = (mark - firstMark) % marksPerRow;
  return { row: Math.floor((mark - firstMark) / marksPerRow), part, again: part === marksPerRow - 1 };
}

export function areaAnchor(key: string): string {
  return `area ${key}`;
}
