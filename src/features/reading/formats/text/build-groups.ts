import { fold } from '../../model/fold-text.ts';
import { fundingOf } from '../../model/funding.ts';
import { joinLines } from '../../model/join-lines.ts';
import { itemOfRow, type ReadItem, type RowContext } from './item-of-row.ts';
import type { TableRow } from './table-rows.ts';

/** A group as it is read; an empty title for rows that stand under no heading. */
export type ReadGroup = { title: string; items: ReadItem[]; page: number; lines: readonly [number, number] };

/** One table of an area: its rows, which of them are headings, and what its rows are read with. */
export type AreaTable = Readonly<{ rows: readonly TableRow[]; headings: ReadonlySet<number>; context: Omit<RowContext, 'funding'> }>;

/** The groups of an area over all its slides: a table that begins without a heading goes on with the group before it. */
export function buildGroups(tables: readonly AreaTable[]): ReadGroup[] {
  const groups: ReadGroup[] = [];
  for (const { rows, headings, context } of tables)
    rows.forEach((row, at) => {
      const title = joinLines(row.title.pieces);
      const last = groups.at(-1);
      if (headings.has(at)) {
        if (!last || fold(last.title) !== fold(title) || at > 0)
          groups.push({ title, items: [], page: context.page, lines: row.title.lines });
        return;
      }
      const group = last ?? { title: '', items: [], page: context.page, lines: row.title.lines };
      if (!last) groups.push(group);
      group.items.push(itemOfRow(row, { ...context, funding: fundingOf(group.title) }));
    });
  return groups;
}
