import { expect, test } from 'vitest';
import { layOutTurns } from './lay-out-turns.ts';

test('turns follow each other without a hole and go round', () => {
  const turns = layOutTurns(['kommunane', 'helseføretaket'], { from: '2026-01-01', months: 24, count: 3, first: 1 });
  expect(turns).toEqual([
    { holder: 'helseføretaket', startsOn: '2026-01-01', endsOn: '2027-12-31' },
    { holder: 'kommunane', startsOn: '2028-01-01', endsOn: '2029-12-31' },
    { holder: 'helseføretaket', startsOn: '2030-01-01', endsOn: '2031-12-31' },
  ]);
});

test('months of unequal length leave no day to nobody', () => {
  const turns = layOutTurns(['a', 'b'], { from: '2026-01-31', months: 1, count: 3, first: 0 });
  expect(turns.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
    ['2026-01-31', '2026-02-27'],
    ['2026-02-28', '2026-03-30'],
    ['2026-03-31', '2026-04-29'],
  ]);
});

test('nobody to go round to gives no turns', () => {
  expect(layOutTurns([], { from: '2026-01-01', months: 12, count: 2, first: 0 })).toEqual([]);
});
