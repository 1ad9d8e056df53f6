import type { Item, Period, PlanDocument } from '#features/plans/index.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';

const long =
  'Kommuner og sykehus skal sammen utarbeide standardiserte rutiner for samhandlingstilskuddsforvaltning og pasientforløpskoordinatorfunksjonen.';
const periods: readonly Period[] = [
  ...['2021', '2022', '2023', '2024', '2025'].map((key) => ({ key, label: key, kind: 'status' }) as const),
  { key: '2026', label: 'Ønsket fokus for 2026', kind: 'focus' },
];

/** Six periods, sixty items in an area, some rows much taller than a slide, funding and contacts in every row. */
export function longRowsPlan(): PlanDocument {
  const plan = anOsloPlan(180);
  return {
    ...plan,
    periods,
    areas: plan.areas.slice(0, 3).map((area, at) => ({
      ...area,
      groups: area.groups.map((group) => ({
        ...group,
        items: [...group.items, ...group.items.map(second)].map((item, index) => stretched(item, index, at)),
      })),
    })),
  };
}

function second(item: Item): Item {
  return { ...item, key: `${item.key}-b`, title: `${item.title} b` };
}

function stretched(item: Item, index: number, area: number): Item {
  const tall = index === 2 && area === 0;
  return {
    ...item,
    title: index === 1 ? `${item.title} ${`${long} `.repeat(12).trim()}` : item.title,
    funding: 'Rekrutterings- og samhandlingstilskudd',
    links: ['https://www.kompetansebroen.no/helsefellesskap/oslo/portefoljeplan?side=2&x=1'],
    cells: periods.map(({ key }, column) => ({
      period: key,
      text: Array.from({ length: tall ? 20 : (index + column) % 4 }, () => long).join(column % 2 === 0 ? '\n' : ' '),
      status: item.cells[0]?.status ?? null,
      ...(column === 2 && { open: true }),
    })),
  };
}
