import type { PlanDocument } from '#features/plans/index.ts';
import { item, planDocument } from '../../support/plan-documents.ts';

const base = planDocument();

/** A plan with what a sheet program might change when it saves: formulas, control characters, spaces, codes, long texts. */
export const savedPlan: PlanDocument = {
  ...base,
  scope: { kind: 'sector', sector: 'Øst' },
  edition: { label: 'September 2025', date: '2025-10-20' },
  adoptions: [{ body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'Tilsluttet', plan: 'overall' }],
  areas: [
    ...base.areas,
    { key: 'tomt', number: null, title: 'Område uten tiltak', vision: [], groups: [{ title: 'Tom gruppe', items: [] }] },
    {
      key: 'vanskelig',
      number: 12,
      title: 'Område med alt som er vanskelig',
      vision: [{ text: '=SUM(A1:A9)', points: ['@første', '-andre', '+tredje\nlinje'] }],
      groups: [
        {
          title: 'TRUE',
          items: [
            item('=1+1', { cells: [{ period: '2025', text: '  to  mellomrom  ', status: 'completed' }] }),
            item('_x0041_ og \u0001styretegn', {
              cells: [{ period: '2025', text: 'linje\r\nlinje\ttabulator', status: null, open: true }],
            }),
            item('toString', {
              cells: [{ period: '2026', text: '2025', status: 'planned' }],
              links: ['https://example.org/a?b=c&d=%20#e'],
            }),
            item('Lang tekst', { cells: [{ period: '2024', text: 'å😀'.repeat(25_000), status: 'in-progress' }] }),
            item('To uten år', {
              cells: [
                { period: null, text: 'Første: uten år', status: null },
                { period: null, text: 'Andre', status: 'planned' },
              ],
              contacts: [{ name: 'Seksjon', role: 'eier', email: 'post@example.org' }, { name: 'Rart (navn' }],
              source: { page: 3, box: [1.5, 2, 3, 4] },
            }),
          ],
        },
      ],
    },
  ],
};
