import { expect, test } from 'vitest';
import { choosePart, partsOf } from './review-parts.ts';

const plain = { hasColumns: false, columnsGuessed: false, unanswered: 3, hasExisting: false };

test('a review opens where work waits', () => {
  expect(choosePart(null, { ...plain, hasColumns: true, columnsGuessed: true })).toBe('kolonner');
  expect(choosePart(null, { ...plain, hasColumns: true })).toBe('sporsmal');
  expect(choosePart(null, { ...plain, unanswered: 0 })).toBe('plan');
  expect(choosePart(null, { ...plain, unanswered: 0, hasExisting: true })).toBe('forskjeller');
});

test('the part in the address is opened, unless this review does not have it', () => {
  expect(choosePart('funn', plain)).toBe('funn');
  expect(choosePart('forskjeller', plain)).toBe('sporsmal');
  expect(choosePart('tull', plain)).toBe('sporsmal');
});

test('only a sheet has columns, and only a newer version has differences', () => {
  expect(partsOf(plain)).toEqual(['sporsmal', 'status', 'funn', 'plan']);
  expect(partsOf({ hasColumns: true, hasExisting: true })).toHaveLength(6);
});
