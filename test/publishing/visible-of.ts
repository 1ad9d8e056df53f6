import type { PlanDocument } from '#features/plans/index.ts';
import { legendStatuses } from '#features/reading/model/status-words.ts';
import { asRead } from '../decks/as-read.ts';

/** All that slides show: of cells those that say something, in the order of the columns. */
export function visibleOf(document: PlanDocument): unknown {
  const { statuses } = document;
  const own = document.areas.map((area) => ({
    ...area,
    groups: area.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        cells: item.cells
          .filter(({ text, status, open }) => text !== '' || status !== null || open)
          .map((cell) => ({
            ...cell,
            text: cell.text.replace(/\s+/gu, ' '),
            status: cell.period === null ? null : (statuses.find(({ key }) => key === cell.status)?.label ?? null),
          })),
      })),
    })),
  }));
  const links = own.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map((item) => item.links ?? [])));
  const open = own.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.map(({ cells }) => cells.map((cell) => cell.open ?? false))),
  );
  const { title, partnership, scope, language, periods, adoptions = [] } = document;
  const labels = legendStatuses(statuses).map(({ label, scale }) => [label, scale]);
  return { ...asRead({ ...document, areas: own }), links, open, title, partnership, scope, language, labels, columns: periods, adoptions };
}
