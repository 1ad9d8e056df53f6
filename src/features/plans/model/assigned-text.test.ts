import { expect, test } from 'vitest';
import { findAssigned, namesAssignment } from './assigned-text.ts';

const ssu = { from: ['SSU', 'Strategisk samarbeidsutvalg'], address: '/oppdrag/1' };

test('the words that name the giver of a linked assignment are found where they stand', () => {
  expect(findAssigned('Se her: Oppdrag fra SSU, våren', [ssu])).toEqual({
    before: 'Se her: ',
    words: 'Oppdrag fra SSU',
    after: ', våren',
    address: '/oppdrag/1',
  });
  expect(findAssigned('oppdrag frå strategisk samarbeidsutvalg', [ssu])?.words).toBe('oppdrag frå strategisk samarbeidsutvalg');
});

test('another giver, a longer name and no giver are not linked', () => {
  expect(findAssigned('Oppdrag fra SSUA', [ssu])).toBeNull();
  expect(findAssigned('Oppdrag fra LSU', [ssu])).toBeNull();
  expect(findAssigned('Oppdrag fra', [ssu])).toBeNull();
  expect(findAssigned('Oppdrag fra SSU', [])).toBeNull();
});

test('that something was assigned is seen also where nothing is linked', () => {
  expect(namesAssignment('Oppdrag frå LSU')).toBe(true);
  expect(namesAssignment('Oppdraget er ferdig')).toBe(false);
});
