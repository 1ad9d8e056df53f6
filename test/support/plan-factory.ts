import type { CellView, ItemView, PlanView } from '#features/plans/index.ts';

const statuses = [
  { key: 'not-started', label: 'Ikke påbegynt', scale: 'not-started' },
  { key: 'planned', label: 'Planlagt/påbegynt', scale: 'planned' },
  { key: 'in-progress', label: 'Under arbeid', scale: 'in-progress' },
  { key: 'completed', label: 'Ferdigstilt', scale: 'completed' },
] as const;

export function aCell(period: string | null, values: Partial<CellView> = {}): CellView {
  return { id: 1, period, text: '', status: null, open: false, version: 1, updatedAt: '2025-10-14T08:00:00.000Z', ...values };
}

export function anItem(values: Partial<ItemView> & Pick<ItemView, 'key' | 'title'>): ItemView {
  return {
    id: 1,
    funding: null,
    links: [],
    contacts: [],
    source: null,
    uncertain: [],
    version: 1,
    updatedAt: '2025-10-14T08:00:00.000Z',
    cells: [],
    ...values,
  };
}

/** A plan of 2024, 2025 and a focus on 2026 with these items in one group of one area, or with these areas. */
export function aPlan(items: readonly ItemView[], values: Partial<PlanView> = {}): PlanView {
  return {
    id: 1,
    slug: 'oslo-2026',
    address: '/planer/oslo-2026',
    partnership: { id: 1, name: 'Helsefellesskap Oslo', slug: 'oslo', accent: '#1f4e79' },
    title: 'Porteføljeplan 2026',
    scope: { kind: 'overall' },
    sectorId: null,
    openedAt: '2025-10-14T08:00:00.000Z',
    year: 2026,
    language: 'nb',
    edition: null,
    version: 1,
    updatedAt: '2025-10-14T08:00:00.000Z',
    adoptions: [],
    periods: [
      { key: '2024', label: '2024', kind: 'status' },
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
    ],
    statuses,
    areas: [
      {
        id: 1,
        key: 'digital',
        number: 1,
        title: 'Digital samhandling',
        vision: [],
        groups: [{ id: 1, title: 'Få felles forståelse', items }],
      },
    ],
    ...values,
  };
}
