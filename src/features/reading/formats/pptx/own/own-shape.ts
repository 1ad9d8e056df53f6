/** What a shape of Målbilde's own says of itself. `area` counts from 0 (-1 for what is of the whole plan), `part` from 1. */
export type OwnShape = Readonly<{
  area: number;
  kind: 'vision' | 'vision-on' | 'table' | 'empty' | 'cover' | 'legend' | 'adoptions';
  part: number;
}>;

const named = /^Målbilde (\d{1,4}) (vision|vision-on|table|empty|cover|legend|adoptions) (\d{1,4})$/u;
const firstMark = 1_000_000;
const marksPerRow = 1000;

export function ownShape(name: string | undefined): OwnShape | null {
  const match = named.exec(name ?? '');
  return match ? { area: Number(match[1]) - 1, kind: match[2] as OwnShape['kind'], part: Number(match[3]) } : null;
}

/** `row` counts the rows of the whole plan; `again` is a group's title said again; null for a row that a person put in. */
export function rowOfMark(mark: number | null | undefined): Readonly<{ row: number; part: number; again: boolean }> | null {
  if (mark === null || mark === undefined || mark < firstMark || mark >= firstMark + 100_000 * marksPerRow) return null;
  const part = (mark - firstMark) % marksPerRow;
  return { row: Math.floor((mark - firstMark) / marksPerRow), part, again: part === marksPerRow - 1 };
}
