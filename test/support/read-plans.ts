import { planFormat, type Group, type Item, type PlanDocument } from '#features/plans/index.ts';

/** A plan as a reader gives it: one area with these items under one heading, then these groups. Names nothing real. */
export function aReadPlan(items: readonly Item[], groups: readonly Group[] = [], values: Partial<PlanDocument> = {}): PlanDocument {
  return {
    format: planFormat,
    title: 'Eksempelplan 2026',
    partnership: 'Helsefellesskap Eksempel',
    scope: { kind: 'overall' },
    year: 2026,
    language: 'nb',
    periods: [
      { key: '2024', label: '2024', kind: 'status' },
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
    ],
    statuses: [
      { key: 'not-started', label: 'Ikke påbegynt', scale: 'not-started' },
      { key: 'planned', label: 'Planlagt/påbegynt', scale: 'planned' },
      { key: 'in-progress', label: 'Under arbeid', scale: 'in-progress' },
      { key: 'completed', label: 'Ferdigstilt', scale: 'completed' },
    ],
    areas: [
      {
        key: 'digital-samhandling',
        number: 1,
        title: 'Digital samhandling',
        vision: [],
        groups: [{ title: 'Få felles forståelse', items }, ...groups],
      },
    ],
    ...values,
  };
}

export function anItem(title: string, values: Partial<Item> = {}): Item {
  return { key: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'), title, cells: [], ...values };
}
