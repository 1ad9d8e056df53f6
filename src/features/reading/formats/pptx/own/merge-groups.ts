import type { Group, Item } from '#features/plans/index.ts';
import type { ExpectedArea, ExpectedRow } from './expected-plan.ts';
import type { SeenRow } from './seen-rows.ts';

/**
 * The groups of an area as its rows say them. A first group without a name has no row: it is there when items stand above
 * the first title, or when it was carried empty.
 */
export function mergeGroups(
  rows: readonly SeenRow[],
  found: ReadonlyMap<SeenRow, ExpectedRow>,
  expected: ExpectedArea | null,
  itemOf: (row: SeenRow) => Item,
): readonly Group[] {
  const groups: { title: string; items: Item[] }[] = [];
  const first = expected?.area.groups[0];
  const isNameless = first !== undefined && first.title.trim() === '';
  if (isNameless && (first.items.length === 0 || rows[0]?.kind === 'item')) groups.push({ title: first.title, items: [] });
  for (const row of rows) {
    if (row.kind === 'group') {
      groups.push({ title: titleOf(row, found.get(row)), items: [] });
      continue;
    }
    if (groups.length === 0) groups.push({ title: '', items: [] });
    groups.at(-1)?.items.push(itemOf(row));
  }
  return groups;
}

function titleOf(row: SeenRow, before: ExpectedRow | undefined): string {
  const seen = row.cells[0]?.lines.join(' ') ?? '';
  const carried = before?.row.kind === 'group' ? before.row.title : null;
  const shown = before?.lines?.flat().join(' ');
  const isSame = row.broken ? shown?.replace(/\s+/gu, '') === seen.replace(/\s+/gu, '') : shown === seen;
  return carried !== null && isSame ? carried : seen;
}
