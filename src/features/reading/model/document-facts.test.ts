import { expect, test } from 'vitest';
import { documentFacts, madeTitle } from './document-facts.ts';

const facts = (lines: readonly string[], file = 'plan.txt') => documentFacts(lines, file, 6);

test('an overall plan: partnership, edition and dates that differ', () => {
  const found = facts(
    ['Helsefellesskap Oslo', 'September 2025', 'Sekretariatet Helsefellesskap Oslo', '20.10.2025 2', '20.10.2025 3'],
    'Portefoljeplan-2026-revidert-november-25.txt',
  );
  expect(found.partnership).toBe('Helsefellesskap Oslo');
  expect(found.scope).toEqual({ kind: 'overall' });
  expect(found.edition).toEqual({ label: 'September 2025', date: '2025-10-20' });
  expect(found.editionDates.map(({ month }) => month)).toEqual(['2025-09', '2025-10', '2025-11']);
});

test('a sector plan: its sector, year, adoptions of both plans and links', () => {
  const found = facts([
    'Porteføljeplan 2026 (se kompetansebroen)',
    'oOverordnet, gir felles retning for Helsefellesskap Oslo',
    'oTilsluttet på Partnerskapsmøtet 14.10.25.',
    'Lokal porteføljeplan OUS sektor 2026',
    'oTilsluttet av LSU i OUS sektor 3.11.25',
    'https://www.kompetansebroen.no/plan.pdf?o=oslo',
  ]);
  expect(found.title).toBe('Lokal porteføljeplan OUS sektor 2026');
  expect(found.scope).toEqual({ kind: 'sector', sector: 'OUS' });
  expect(found.year).toBe(2026);
  expect(found.adoptions).toEqual([
    { body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'tilsluttet', plan: 'overall' },
    { body: 'LSU i OUS sektor', date: '2025-11-03', outcome: 'tilsluttet', plan: 'sector' },
  ]);
  expect(found.links).toEqual(['https://www.kompetansebroen.no/plan.pdf?o=oslo']);
});

test.each([
  ['Vedtatt i SSU 12. mars 2026', 'SSU', '2026-03-12', 'vedtatt'],
  ['Slutta seg til av Partnarskapsmøtet 14.10.25', 'Partnarskapsmøtet', '2025-10-14', 'slutta seg til'],
  ['Partnarskapsmøtet slutta seg til planen 14. oktober 2025', 'Partnarskapsmøtet', '2025-10-14', 'slutta seg til'],
  ['Adopted by the partnership meeting on 14 October 2025', 'the partnership meeting', '2025-10-14', 'adopted'],
])('"%s" is an adoption', (line, body, date, outcome) => {
  expect(facts([line]).adoptions).toEqual([{ body, date, outcome }]);
});

test.each([
  ['Handlingsplan 2027 for Helsefellesskapet i Sogn og Fjordane', 'Helsefellesskapet i Sogn og Fjordane', 2027],
  ['Oslo Health Partnership Portfolio plan 2028', 'Oslo Health Partnership', 2028],
])('"%s" tells partnership and year', (line, partnership, year) => {
  expect(facts([line])).toMatchObject({ partnership, year, title: line });
});

test('lines that say nothing give nothing', () => {
  expect(facts(['Under arbeid', ''])).toMatchObject({ title: null, partnership: null, year: null, edition: null, adoptions: [] });
});

test('a plan without a title gets one in its own language', () => {
  expect(madeTitle('Helsefellesskap Oslo', 2026, 'nb')).toBe('Helsefellesskap Oslo Porteføljeplan 2026');
});
