import type { Item, Period, PlanDocument } from '#features/plans/index.ts';
import type { OverviewTable, StatusCount } from './publication.ts';
import { publicationTexts } from './publication-texts.ts';
import { shownStatus } from './shown-status.ts';

/** How many items of each area have which status, in the periods that report one. */
export function overviewTable(document: PlanDocument, unknownLabel: string): OverviewTable {
  const periods = document.periods.filter(({ kind }) => kind === 'status');
  return {
    columns: [publicationTexts.area[document.language], ...periods.map(({ label }) => label)],
    rows: document.areas.map((area) => {
      const items = area.groups.flatMap((group) => group.items);
      return { title: area.title, counts: periods.map((period) => countsOf(document, items, period, unknownLabel)) };
    }),
  };
}

function countsOf(document: PlanDocument, items: readonly Item[], period: Period, unknownLabel: string): readonly StatusCount[] {
  const amounts = new Map<string | null, number>();
  for (const item of items) {
    const cell = item.cells.find((known) => known.period === period.key);
    if (!cell || (cell.text === '' && cell.status === null && !cell.open)) continue;
    amounts.set(cell.status, (amounts.get(cell.status) ?? 0) + 1);
  }
  return [...document.statuses.map(({ key }) => key), null]
    .map((key) => ({ status: shownStatus(document.statuses, key, unknownLabel), count: amounts.get(key) ?? 0 }))
    .filter(({ count }) => count > 0);
}
