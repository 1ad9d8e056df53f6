import { expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { defaultStatuses } from '#features/reading/model/status-words.ts';
import { missed } from './row.ts';
import { measure, score } from './score.ts';
import type { Truth } from './truth.ts';

const truth: Truth = {
  periods: [{ key: '2025' }, { key: '2026' }],
  areas: [
    {
      title: 'Rus',
      target: ['Alle får hjelp', 'raskt'],
      groups: [
        {
          title: 'Prosjekt finansiert av tilskudd',
          items: [{ title: 'Ettervern', cells: ['Planlagt', 'Pilot'], periods: ['2025', '2026'], contacts: ['Kari Moe'] }],
        },
      ],
    },
  ],
};

const read = (status: string | null, text = 'Pilot'): PlanDocument => ({
  format: 'malbilde/plan/1',
  title: 'Plan',
  partnership: 'Helsefellesskap',
  scope: { kind: 'overall' },
  year: 2026,
  language: 'nb',
  periods: [{ key: '2026', label: '2026', kind: 'focus' }],
  statuses: defaultStatuses('nb'),
  areas: [
    {
      key: 'rus',
      title: 'Rus',
      vision: [{ text: 'Alle får hjelp', points: ['raskt'] }],
      groups: [
        {
          title: 'Prosjekt finansiert av tilskudd',
          items: [
            {
              key: 'e',
              title: 'Ettervern',
              cells: [
                { period: '2025', text: 'Planlagt', status: 'planned' },
                { period: '2026', text, status },
              ],
              contacts: [{ name: 'Kari Moe' }],
              funding: 'Tilskudd',
            },
          ],
        },
      ],
    },
  ],
});

test('a perfect reading scores one everywhere', () => {
  const perfect = score(read(null), truth);
  expect(perfect.misses).toEqual([]);
  expect(
    [perfect.cells, perfect.items, perfect.groups, perfect.areas, perfect.visions, perfect.contacts, perfect.funding].map(({ f1 }) => f1),
  ).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('a wrong text costs precision and recall, a status that nobody gave is wrong', () => {
  const wrong = score(read('completed', 'Drift'), truth);
  expect(wrong.cells).toMatchObject({ right: 1, read: 2, wanted: 2, f1: 0.5 });
  expect(wrong.wrongStatuses).toBe(1);
  expect(missed({ suite: 's', name: 'n', score: wrong, ms: 1, bars: { cells: 0.95, others: 0.98 } })).toEqual([
    'cells 0.500 < 0.95',
    '1 wrong statuses',
  ]);
});

test('a thing that stands twice counts twice', () => {
  expect(measure(['a', 'a', 'b'], ['a', 'b', 'b'])).toMatchObject({ right: 2, read: 3, wanted: 3, misses: ['+ a', '- b'] });
});
