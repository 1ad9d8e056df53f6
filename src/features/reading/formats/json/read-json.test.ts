import { describe, expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { readJson } from './read-json.ts';

const item = { key: 'a', title: 'A', cells: [{ period: '2025', text: '', status: null }] };
const plan = {
  format: 'malbilde/plan/1',
  title: 'Plan',
  partnership: 'Helsefellesskap X',
  scope: { kind: 'overall' },
  year: 2026,
  language: 'nb',
  periods: [{ key: '2025', label: '2025', kind: 'status' }],
  statuses: [],
  areas: [{ key: 'x', title: 'X', vision: [], groups: [{ title: '', items: [item] }] }],
};

function failure(value: unknown) {
  try {
    readJson(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    return isAppError(error) ? [error.code, error.params] : error;
  }
  return null;
}

const withItem = (changed: object) => ({
  ...plan,
  areas: [{ ...plan.areas[0], groups: [{ title: '', items: [item, { ...item, ...changed }] }] }],
});

describe('a plan document as JSON', () => {
  test('is read as it stands', () => {
    expect(readJson(JSON.stringify(plan))).toEqual(plan);
  });

  test.each([
    ['{"format": "malbilde/plan/1",\n "title": "a",\n "x"', 'json_damaged', { line: 3 }],
    ['{\n"a": 1,,\n}', 'json_damaged', { line: 2 }],
    [{ a: 1 }, 'json_not_a_plan', {}],
    [[], 'json_not_a_plan', {}],
    [{ ...plan, title: undefined }, 'json_field_missing', { field: 'title', area: 0, group: 0, item: 0 }],
    [{ ...plan, owner: 'x' }, 'json_field_unknown', { field: 'owner', area: 0, group: 0, item: 0 }],
    [{ ...plan, scope: { kind: 'sector' } }, 'json_field_missing', { field: 'scope.sector', area: 0, group: 0, item: 0 }],
    [withItem({ title: '' }), 'json_field_wrong', { field: 'title', area: 1, group: 1, item: 2 }],
    [withItem({ cells: [{ period: '2025', text: '' }] }), 'json_field_missing', { field: 'cells[1].status', area: 1, group: 1, item: 2 }],
    [withItem({ links: ['nei'] }), 'json_field_wrong', { field: 'links[1]', area: 1, group: 1, item: 2 }],
  ])('%j is refused with the first wrong place', (value, code, params) => {
    expect(failure(value)).toEqual([code, params]);
  });
});
