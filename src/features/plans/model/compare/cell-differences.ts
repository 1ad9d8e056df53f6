import type { Cell } from '../plan-document.ts';
import type { PlanDifference } from './difference.ts';

export type CellDifference = Pick<PlanDifference, 'kind' | 'period' | 'before' | 'after'>;

/** What differs in an item's cells: text, status (as keys) and open mark each on its own. An empty cell is as none. */
export function cellDifferences(before: readonly Cell[], after: readonly Cell[]): readonly CellDifference[] {
  return pairCells(before, after).flatMap(([was, now]) => {
    const period = now?.period ?? was?.period ?? null;
    const found: CellDifference[] = [];
    const add = (kind: CellDifference['kind'], old: string | null, next: string | null): void => {
      if (old !== next) found.push({ kind, period, before: old, after: next });
    };
    add('status-changed', was?.status ?? null, now?.status ?? null);
    add('text-changed', was?.text || null, now?.text || null);
    add('open-changed', was?.open ? 'open' : null, now?.open ? 'open' : null);
    return found;
  });
}

export type CellPair = readonly [was: Cell | undefined, now: Cell | undefined];

/** Cells by year; those without one by their text, then by their order. */
function pairCells(before: readonly Cell[], after: readonly Cell[]): readonly CellPair[] {
  const earlier = new Map(before.filter(hasYear).map((cell) => [cell.period, cell]));
  const later = new Map(after.filter(hasYear).map((cell) => [cell.period, cell]));
  const years = [...new Set([...earlier.keys(), ...later.keys()])].sort((one, other) => Number(one) - Number(other));
  return [
    ...years.map((year): CellPair => [earlier.get(year), later.get(year)]),
    ...pairUnplaced(
      before.filter((cell) => !hasYear(cell)),
      after.filter((cell) => !hasYear(cell)),
    ),
  ];
}

function hasYear(cell: Cell): boolean {
  return cell.period !== null;
}

export function pairUnplaced(before: readonly Cell[], after: readonly Cell[]): readonly CellPair[] {
  if (before.length === 0 && after.length === 0) return [];
  const free = [...before];
  const take = (at: number): Cell | undefined => (at < 0 ? undefined : free.splice(at, 1)[0]);
  const sameText = after.map((now) => take(free.findIndex((was) => was.text === now.text)));
  const pairs = after.map((now, at): CellPair => [sameText[at] ?? take(free.length > 0 ? 0 : -1), now]);
  return [...pairs, ...free.map((was): CellPair => [was, undefined])];
}
