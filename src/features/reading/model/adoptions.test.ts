import { expect, test } from 'vitest';
import { adoptionOf, adoptionsIn } from './adoptions.ts';

test.each(['Møte i SSU 12. mars 2026', 'Tilsluttet på Partnerskapsmøtet', 'Vedtatt 3.11.2025', ''])('"%s" tells of no adoption', (line) => {
  expect(adoptionOf(line)).toBeNull();
});

test('the title of a plan above an adoption tells which plan was adopted, a sentence that names a plan does not', () => {
  const lines = [
    'Porteføljeplan 2026',
    'Tilsluttet på Partnerskapsmøtet 14.10.25',
    'Lokal porteføljeplan OUS sektor 2026',
    'Må sees i sammenheng med Porteføljeplan 2026',
    'Tilsluttet av LSU 3.11.25',
  ];
  expect(adoptionsIn(lines).map(({ body, plan }) => [body, plan])).toEqual([
    ['Partnerskapsmøtet', 'overall'],
    ['LSU', 'sector'],
  ]);
});

test.each([
  ['Tilsluttet (overordnet plan): Partnerskapsmøtet, 14. oktober 2025', 'Partnerskapsmøtet', 'Tilsluttet', 'overall'],
  ['tilsluttet (sektorplan): LSU i OUS sektor, 3. november 2025', 'LSU i OUS sektor', 'tilsluttet', 'sector'],
  ['Tilslutning: SSU, 3. november 2025', 'SSU', 'Tilslutning', undefined],
])('"%s" has its words in labelled places', (line, body, outcome, plan) => {
  expect(adoptionOf(line)).toMatchObject({ body, outcome, ...(plan && { plan }) });
});

test('a label that is no outcome makes no adoption', () => {
  expect(adoptionOf('Neste møte: SSU, 3. november 2025')).toBeNull();
});
