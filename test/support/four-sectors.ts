import type { Area, PlanDocument } from '#features/plans/index.ts';
import { item, planDocument } from './plan-documents.ts';

const done = [{ period: '2025', text: '', status: 'completed' }];
const working = [
  { period: '2024', text: '', status: 'completed' },
  { period: '2025', text: 'I gang', status: 'in-progress' },
];

/** An example partnership of four sectors, three of which have a plan for 2026; it names no real person or partnership. */
export function fourSectors(): readonly PlanDocument[] {
  return [
    planDocument({
      title: 'Eksempelplan 2026 (overordnet)',
      areas: [
        area('digital', 1, 'Digital samhandling', [
          item('Pasientens legemiddelliste (PLL)', { key: 'pll', cells: working }),
          item('Digital hjemmeoppfølging (DHO)', { key: 'dho', cells: done }),
          item('Fagnettverk for digital samhandling', { key: 'nettverk' }),
        ]),
        area('rehabilitering', 2, 'Rehabilitering', [item('Kartlegge eksisterende rehabiliteringstilbud', { key: 'kartlegge' })]),
      ],
    }),
    sector('Nord', [
      area('d', null, 'Digital samhandling', [
        item('Innføre pasientens legemiddelliste i Nord', { key: 'pll-nord', cells: working }),
        item('Rydde i fellespostkassen', { key: 'postkasse' }),
      ]),
      area('r', null, 'Rehabilitering', [
        item('Bidra aktivt i kartlegging av eksisterende rehabiliteringstilbud', { key: 'kartlegge-nord' }),
      ]),
    ]),
    sector('Sør', [
      area('digitalt', 1, 'Digitalisering av samhandling', [
        item('DHO for kolspasienter', { key: 'dho-sor', cells: done }),
        item('Videreutvikle fagnettverket for digital samhandling', { key: 'nettverk-sor' }),
      ]),
    ]),
    sector('Vest', [area('annet', 9, 'Helt andre ting', [item('Ny heis i foajeen', { key: 'heis' })])]),
    sector('Øst', [area('a', 1, 'Digital samhandling', [item('Pasientens legemiddelliste i fjor', { key: 'fjor' })])], 2025),
  ];
}

function sector(name: string, areas: readonly Area[], year = 2026): PlanDocument {
  return planDocument({ title: `Eksempelplan ${name} ${year}`, scope: { kind: 'sector', sector: name }, year, areas });
}

function area(key: string, number: number | null, title: string, items: readonly ReturnType<typeof item>[]): Area {
  return { key, number, title, vision: [], groups: [{ title: 'Tiltak', items }] };
}
