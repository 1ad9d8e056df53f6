import { expect, test } from 'vitest';
import { endingTerms, runsOn, vacantPlaces } from './terms.ts';

const term = (startsOn: string | null, endsOn: string | null) => ({ startsOn, endsOn });

test('a term runs on its first and last day, and without days it runs', () => {
  expect(runsOn(term('2026-01-01', '2026-12-31'), '2026-12-31')).toBe(true);
  expect(runsOn(term('2026-01-01', '2026-12-31'), '2027-01-01')).toBe(false);
  expect(runsOn(term(null, null), '2026-01-01')).toBe(true);
});

test('places are vacant where fewer sit than there are places, and nobody knows where the number is unknown', () => {
  expect(vacantPlaces(2, [term(null, null)], '2026-01-01')).toBe(1);
  expect(vacantPlaces(1, [term('2020-01-01', '2025-12-31')], '2026-01-01')).toBe(1);
  expect(vacantPlaces(1, [term(null, null), term(null, null)], '2026-01-01')).toBe(0);
  expect(vacantPlaces(null, [], '2026-01-01')).toBeNull();
});

test('a term that ends within ninety days is told of, unless somebody comes after', () => {
  const ending = term('2022-01-01', '2026-03-31');
  expect(endingTerms([ending], '2025-12-31')).toEqual([ending]);
  expect(endingTerms([ending], '2025-12-30')).toEqual([]);
  expect(endingTerms([ending, term('2026-04-01', null)], '2026-02-01')).toEqual([]);
  expect(endingTerms([term(null, null)], '2026-02-01')).toEqual([]);
});
