import { expect, test } from 'vitest';
import { anniversariesOf } from './anniversaries.ts';

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

test('a whole year passes on the same day, and on the last of February where there is none', () => {
  expect(anniversariesOf('2024-02-29', [], year(2026))).toEqual([{ date: '2026-02-28', years: 2 }]);
  expect(anniversariesOf('2024-02-29', [null], year(2028))).toEqual([{ date: '2028-02-29', years: 4 }]);
});

test('the day itself is no anniversary, and nothing lasts longer than it lasted', () => {
  expect(anniversariesOf('2026-03-01', [], year(2026))).toEqual([]);
  expect(anniversariesOf('2026-03-01', [], year(2020))).toEqual([]);
  expect(anniversariesOf('2024-03-01', ['2026-03-01'], year(2026))).toEqual([]);
  expect(anniversariesOf('2024-03-01', ['2026-03-02'], year(2026))).toHaveLength(1);
});
