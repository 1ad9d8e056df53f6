import { expect, test } from 'vitest';
import { attendRows } from './attend-rows.ts';
import type { Attendance } from './shown-meeting.ts';

const person = (id: number) => ({ id, name: `Person ${id}`, role: null });
const term = (id: number, deputy: number | null = null) => ({
  id,
  person: person(id),
  deputy: deputy === null ? null : person(deputy),
  startsOn: null,
  endsOn: null,
});
const seat = (id: number, ...terms: ReturnType<typeof term>[]) => ({
  id,
  role: `Plass ${id}`,
  party: null,
  organisation: null,
  standing: 'voting' as const,
  terms,
});
const came = (id: number, values: Partial<Attendance>): Attendance => ({
  id,
  seat: null,
  person: null,
  name: null,
  standing: 'guest',
  presence: 'present',
  deputy: null,
  note: null,
  ...values,
});

test('every place has a row, also one that nobody holds', () => {
  const rows = attendRows([seat(1, term(11, 12), term(13)), seat(2)], []);
  expect(rows.map((row) => [row.seat?.id, row.person?.id ?? null, row.deputyPerson?.id ?? null, row.presence])).toEqual([
    [1, 11, 12, null],
    [1, 13, null, null],
    [2, null, null, null],
  ]);
});

test('what is recorded stands once: on its place, for one who has left it, and as a guest', () => {
  const place = { id: 1, role: 'Plass 1', function: 'member' as const, party: null, organisation: null };
  const recorded = [
    came(1, { seat: place, person: person(11), standing: 'voting', presence: 'deputy', deputy: 'Vara' }),
    came(2, { seat: place, person: person(99), standing: 'voting' }),
    came(3, { name: 'Gjest' }),
    came(4, { seat: { ...place, id: 7 }, person: person(5) }),
  ];
  const rows = attendRows([seat(1, term(11))], recorded);
  expect(rows.map((row) => [row.seat?.id ?? null, row.person?.id ?? null, row.name, row.presence])).toEqual([
    [1, 11, null, 'deputy'],
    [1, 99, null, 'present'],
    [null, null, 'Gjest', 'present'],
    [7, 5, null, 'present'],
  ]);
});
