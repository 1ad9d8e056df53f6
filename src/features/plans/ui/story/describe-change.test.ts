import { expect, test } from 'vitest';
import type { ChangeEntry } from '../../model/change.ts';
import { describeChange } from './describe-change.ts';

const statuses = [{ key: 'planned', label: 'Planlagt/påbegynt', scale: 'planned' }] as const;

function anEntry(values: Partial<ChangeEntry>): ChangeEntry {
  return {
    id: 1,
    batch: 'b',
    kind: 'cell',
    period: '2025',
    before: null,
    after: null,
    why: null,
    role: 'secretariat',
    who: null,
    at: '2025-10-14T08:00:00.000Z',
    undone: false,
    undoable: true,
    item: null,
    area: null,
    other: null,
    ...values,
  };
}

test('a cell that was empty tells its status, its text and its open mark each', () => {
  const lines = describeChange(anEntry({ after: { text: 'Starte?', status: 'planned', open: true } }), statuses);
  expect(lines.map(({ about, from, to }) => [about, from, to])).toEqual([
    ['status', null, 'Planlagt/påbegynt'],
    ['text', null, 'Starte?'],
    ['opened', null, null],
  ]);
});

test('only what was changed is told', () => {
  const before = { text: 'Starte', status: 'planned', open: false };
  expect(describeChange(anEntry({ before, after: { ...before, status: null } }), statuses)).toMatchObject([
    { about: 'status', from: 'Planlagt/påbegynt', to: null, isStatus: true },
  ]);
  expect(describeChange(anEntry({ before, after: before }), statuses)).toEqual([]);
});

test('a move within a group is a new order, a move to another tells both places', () => {
  const place = { groupId: 1, position: 0, area: 'Digital samhandling', group: 'Få felles forståelse' };
  expect(describeChange(anEntry({ kind: 'item.place', before: place, after: { ...place, position: 2 } }), statuses)).toMatchObject([
    { about: 'reordered' },
  ]);
  expect(
    describeChange(anEntry({ kind: 'item.place', before: place, after: { ...place, groupId: 2, group: 'Rus' } }), statuses),
  ).toMatchObject([{ about: 'place', from: 'Digital samhandling › Få felles forståelse', to: 'Digital samhandling › Rus' }]);
});

test('a link is told from the side of the item whose story it is', () => {
  const other = { plan: { slug: 'nord', title: 'Lokal plan Nord', sector: 'Nord' }, key: 'a', title: 'Innføre PLL' };
  const above = { ...other, plan: { slug: 'felles', title: 'Felles plan', sector: null } };
  const told = (values: Partial<ChangeEntry>) => describeChange(anEntry({ kind: 'item.link', ...values }), statuses)[0]?.about;
  expect([
    told({ after: 'realises', other }),
    told({ after: 'realises', other: above }),
    told({ before: 'realises', after: 'contributes', other }),
    told({ before: 'contributes', after: null, other }),
    told({ after: 'dismissed', other }),
    told({ before: 'dismissed', after: null, other }),
  ]).toEqual(['realisedBy', 'realises', 'contributedToBy', 'unlinked', 'linkDismissed', 'linkRestored']);
});
