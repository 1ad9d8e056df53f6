import { expect, test } from 'vitest';
import { contactLine, contactOfLine } from './contact-line.ts';
import { isItemsHeader, readColumns } from './read-columns.ts';

test.each([
  [{ name: 'Kari Moe' }, 'Kari Moe'],
  [{ name: 'Kari Moe', role: 'rådgiver' }, 'Kari Moe (rådgiver)'],
  [{ name: 'Kari Moe', role: 'rådgiver', email: 'kari@example.org' }, 'Kari Moe (rådgiver) <kari@example.org>'],
  [{ name: 'Seksjon B', email: 'post@example.org' }, 'Seksjon B <post@example.org>'],
])('%j is written %j and read again', (contact, line) => {
  expect(contactLine(contact)).toBe(line);
  expect(contactOfLine(line)).toEqual(contact);
});

test.each(['(bare rolle)', '<a@b>', 'A ((b))', 'A <ikke adresse>'])('%j is a name and nothing else', (line) => {
  expect(contactOfLine(line)).toEqual({ name: line });
});

test('long lines of what almost fits are read in no time', () => {
  const start = performance.now();
  contactOfLine(`a <${'@'.repeat(100_000)}`);
  contactOfLine(`a${' '.repeat(100_000)}b (`);
  isItemsHeader([`a${' '.repeat(100_000)}b`, `${'- '.repeat(50_000)}`]);
  readColumns([`${'–'.repeat(100_000)} x`], [], []);
  expect(performance.now() - start).toBeLessThan(500);
});
