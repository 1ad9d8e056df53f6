import { expect, test } from 'vitest';
import { entryCsv } from './entry-csv.ts';
import type { ListedEntry } from './listed-entry.ts';

const entry: ListedEntry = {
  number: 7,
  at: '2026-01-02T03:04:05.000Z',
  role: 'member',
  who: '=HYPERLINK("x")',
  deed: 'case.read',
  subject: '/saker/1;2',
  withheld: true,
  detail: { a: 'b;"c"' },
  erased: false,
  hash: 'ab',
};

test('a line of the sheet holds no formula, and its texts are one value each', () => {
  expect(entryCsv(entry)).toBe(
    '7;2026-01-02T03:04:05.000Z;member;"\'=HYPERLINK(""x"")";case.read;"/saker/1;2";true;"{""a"":""b;\\""c\\""""}";ab\r\n',
  );
  expect(entryCsv({ ...entry, who: null, subject: null, detail: null })).toBe('7;2026-01-02T03:04:05.000Z;member;;case.read;;true;;ab\r\n');
});
