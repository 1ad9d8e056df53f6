import { expect, test } from 'vitest';
import { countsByYear, readCaseNumber, writeCaseNumber, writesNumber } from './case-number.ts';

test.each([
  ['Sak {n}/{yy}', 14, 2025, 'Sak 14/25'],
  ['{nn}-{yy}', 1, 2021, '01-21'],
  ['{yyyy}/{n}', 15, 2014, '2014/15'],
  ['SSU {nnn}/{yyyy}', 7, 2026, 'SSU 007/2026'],
  ['{n}/{yy}', 3, 2007, '3/07'],
])('%s writes its numbers and reads them back', (pattern, number, year, written) => {
  expect(writeCaseNumber(pattern, { number, year })).toBe(written);
  expect(readCaseNumber(pattern, written)).toEqual({ number, year });
});

test('a number is read however it is spaced, without its words, and with the whole year', () => {
  expect(readCaseNumber('Sak {n}/{yy}', ' sak  14 / 25 ')).toEqual({ number: 14, year: 2025 });
  expect(readCaseNumber('Sak {n}/{yy}', '14/25')).toEqual({ number: 14, year: 2025 });
  expect(readCaseNumber('Sak {n}/{yy}', '14/2025')).toEqual({ number: 14, year: 2025 });
});

test('what is no number of the pattern is none', () => {
  for (const text of ['', 'Sak', '14', '14-25', 'Sak 0/25', 'Sak 14/25 og mer', '14/251']) {
    expect(readCaseNumber('Sak {n}/{yy}', text), text).toBeNull();
  }
});

test('signs of a pattern that mean something in expressions are themselves', () => {
  expect(writeCaseNumber('(S.{n})+', { number: 2, year: 2026 })).toBe('(S.2)+');
  expect(readCaseNumber('(S.{n})+', '(S.2)+')).toEqual({ number: 2, year: null });
  expect(readCaseNumber('(S.{n})+', '(Sx2)+')).toBeNull();
});

test('numbers begin again each year only where the year is written', () => {
  expect(countsByYear('Sak {n}/{yy}')).toBe(true);
  expect(countsByYear('{yyyy}-{n}')).toBe(true);
  expect(countsByYear('Sak {n}')).toBe(false);
});

test('a pattern must have a place for the number', () => {
  expect(['{n}', 'Sak {nn}', '{nnn}/{yy}'].every(writesNumber)).toBe(true);
  expect(['{n', '{nnnn}', 'Sak', '{yy}'].some(writesNumber)).toBe(false);
});
