import type { PlanDocument } from '#features/plans/index.ts';

/** A cell beside the one in question; `period` is the column's label, null where the year is not known. */
export type RowCell = Readonly<{ period: string | null; text: string }>;

/** The cells with text of the items that questions are about, by the item's key. */
export function rowsOf(
  document: PlanDocument,
  questions: readonly Readonly<{ item: Readonly<{ key: string }> | null }>[],
): Readonly<Record<string, readonly RowCell[]>> {
  const wanted = new Set(questions.map(({ item }) => item?.key));
  const labels = new Map<string | null, string>(document.periods.map((period) => [period.key, period.label]));
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items)).filter((item) => wanted.has(item.key));
  return Object.fromEntries(
    items.map((item) => [
      item.key,
      item.cells.filter((cell) => cell.text !== '').map((cell) => ({ period: labels.get(cell.period) ?? null, text: cell.text })),
    ]),
  );
}
