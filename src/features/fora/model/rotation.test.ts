import { expect, test } from 'vitest';
import { nextTurn, rotationState, turnFaults, whoseTurn } from './rotation.ts';

const turns = [
  { who: 'sykehus', startsOn: '2026-01-01', endsOn: '2027-12-31' },
  { who: 'kommune', startsOn: '2024-01-01', endsOn: '2025-12-31' },
];

test('a turn holds on its first and on its last day', () => {
  expect(whoseTurn(turns, '2025-12-31')?.who).toBe('kommune');
  expect(whoseTurn(turns, '2026-01-01')?.who).toBe('sykehus');
  expect(whoseTurn(turns, '2028-01-01')).toBeNull();
  expect(nextTurn(turns, '2025-06-01')?.who).toBe('sykehus');
  expect(nextTurn(turns, '2026-01-01')).toBeNull();
});

test('a change is told of sixty days before, and not earlier', () => {
  expect(rotationState(turns, '2025-11-01').change).toEqual({ on: '2025-12-31', inDays: 60 });
  expect(rotationState(turns, '2025-10-31').change).toBeNull();
  expect(rotationState(turns, '2025-12-31').change).toEqual({ on: '2025-12-31', inDays: 0 });
});

test('days that nobody has and days that two have are found, as long as they are not past', () => {
  const holed = [
    { startsOn: '2026-01-01', endsOn: '2026-06-30' },
    { startsOn: '2026-08-01', endsOn: '2026-12-31' },
    { startsOn: '2026-12-01', endsOn: '2027-05-31' },
  ];
  expect(turnFaults(holed)).toEqual([
    { kind: 'gap', startsOn: '2026-07-01', endsOn: '2026-07-31' },
    { kind: 'overlap', startsOn: '2026-12-01', endsOn: '2026-12-31' },
  ]);
  expect(rotationState(holed, '2026-09-01').faults.map(({ kind }) => kind)).toEqual(['overlap']);
  expect(turnFaults(turns)).toEqual([]);
});

test('a turn within another is an overlap of its own days alone', () => {
  const nested = [
    { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    { startsOn: '2026-03-01', endsOn: '2026-03-31' },
    { startsOn: '2027-01-01', endsOn: '2027-12-31' },
  ];
  expect(turnFaults(nested)).toEqual([{ kind: 'overlap', startsOn: '2026-03-01', endsOn: '2026-03-31' }]);
});
