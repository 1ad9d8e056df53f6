import type { Item, PlanDocument } from '#features/plans/index.ts';
import { planFormat } from '#features/plans/index.ts';

/** A small plan that names no real partnership or person. */
export function planDocument(changes: Partial<PlanDocument> = {}): PlanDocument {
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
      { key: 'not-started', label: 'Ikke påbegynt', scale: 'not-started', color: '#d9d9d9' },
      { key: 'planned', label: 'Planlagt/påbegynt', scale: 'planned', color: '#ffe699' },
      { key: 'in-progress', label: 'Under arbeid', scale: 'in-progress', color: '#9dc3e6' },
      { key: 'completed', label: 'Ferdigstilt', scale: 'completed', color: '#a9d18e' },
    ],
    areas: [
      {
        key: 'digital-samhandling',
        number: 1,
        title: 'Digital samhandling',
        vision: [{ text: 'Sømløs flyt av informasjon', points: ['mellom sykehus og kommune'] }],
        groups: [
          {
            title: 'Felles forståelse',
            items: [
              item('Fagnettverk for digital samhandling', {
                cells: [
                  { period: '2024', text: 'Nettverksmøter', status: 'in-progress' },
                  { period: '2026', text: 'Flere møter', status: null, open: true },
                ],
              }),
              item('Pasientens legemiddelliste', {
                cells: [{ period: null, text: 'Forberede innføring', status: null }],
                uncertain: [{ what: 'cells[0].period', why: 'Teksten sier ikke hvilken kolonne «Forberede innføring» sto i.' }],
              }),
            ],
          },
        ],
      },
      {
        key: 'rehabilitering',
        number: 2,
        title: 'Rehabilitering',
        vision: [],
        groups: [
          {
            title: 'Ansvar',
            items: [item('Kartlegge eksisterende tiltak', { funding: 'Eksempeltilskudd', contacts: [{ name: 'Seksjon for eksempel' }] })],
          },
        ],
      },
    ],
    ...changes,
  };
}

export function item(title: string, changes: Partial<Item> = {}): Item {
  return { key: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'), title, cells: [], funding: null, ...changes };
}

/** The document with every item of this title changed. */
export function withItem(document: PlanDocument, title: string, change: (found: Item) => Item | null): PlanDocument {
  return {
    ...document,
    areas: document.areas.map((area) => ({
      ...area,
      groups: area.groups.map((group) => ({
        ...group,
        items: group.items.flatMap((found) => (found.title === title ? (change(found) ?? []) : [found])),
      })),
    })),
  };
}
