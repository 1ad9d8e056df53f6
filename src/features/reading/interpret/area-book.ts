import type { Vision } from '#features/plans/index.ts';
import { fundingOf } from '../model/funding.ts';
import { fold } from '../model/fold-text.ts';
import { titleMark } from './area-title.ts';
import { addPiece, continuedTitle, goesOn } from './continued-item.ts';
import type { DraftArea, DraftItem, TableRow } from './draft.ts';

/** The areas in the order the deck names them; a title that comes again is the same area. */
export type AreaBook = Readonly<{ areas: DraftArea[] }>;

export function areaOf(book: AreaBook, title: string, page: number, number: number | null): DraftArea {
  const mark = titleMark(title);
  const known = book.areas.find((area) => titleMark(area.title) === mark);
  if (known) {
    known.number ??= number;
    return known;
  }
  const area: DraftArea = { title, number, page, vision: [], groups: [] };
  book.areas.push(area);
  return area;
}

/** A page's statements; those that an earlier page has said are not said again. */
export function addVision(area: DraftArea, statements: readonly Vision[]): void {
  const earlier = new Set(area.vision.map(({ text }) => fold(text)));
  area.vision.push(...statements.filter(({ text }) => !earlier.has(fold(text))));
}

/**
 * Rows go on in the area's last group until a group row comes; a group row repeated on the next slide ("… (fortsetter)") is no
 * new group, and a first row whose title goes on with the last one's is the rest of it.
 */
export function addRows(area: DraftArea, rows: readonly TableRow[], heading: string | null): void {
  if (heading !== null) openGroup(area, heading);
  let isFirst = true;
  for (const row of rows) {
    if (row.kind === 'group') {
      openGroup(area, row.title);
      continue;
    }
    const before: DraftItem | undefined = isFirst ? area.groups.at(-1)?.items.at(-1) : undefined;
    isFirst = false;
    if (before && goesOn(row.item, before)) {
      addPiece(before, row.item);
      continue;
    }
    const group = area.groups.at(-1) ?? openGroup(area, '');
    row.item.funding ??= fundingOf(group.title);
    group.items.push(row.item);
  }
}

function openGroup(area: DraftArea, title: string): DraftArea['groups'][number] {
  const last = area.groups.at(-1);
  if (last && [title, continuedTitle(title)].some((same) => same !== null && fold(last.title) === fold(same))) return last;
  const group = { title, items: [] };
  area.groups.push(group);
  return group;
}
