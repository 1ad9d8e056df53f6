import { expect, test } from 'vitest';
import { olderFiles } from './older-files.ts';
import type { StoredFileEntry } from './publications.ts';

test('a file with the bytes of the one that is served now, or of a later one, is not told again', () => {
  const file = (format: StoredFileEntry['format'], sha256: string, isCurrent: boolean, madeAt: string): StoredFileEntry => ({
    format,
    sha256,
    isCurrent,
    madeAt,
    size: 1,
  });
  const files = [
    file('pdf', 'c', true, '2026-03-01T00:00:00.000Z'),
    file('csv', 'a', true, '2026-03-01T00:00:00.000Z'),
    file('pdf', 'b', false, '2026-02-01T00:00:00.000Z'),
    file('csv', 'a', false, '2026-02-01T00:00:00.000Z'),
    file('json', 'd', false, '2026-02-01T00:00:00.000Z'),
    file('json', 'd', false, '2026-01-01T00:00:00.000Z'),
  ];
  expect(olderFiles(files).map(({ format, madeAt }) => [format, madeAt.slice(0, 7)])).toEqual([
    ['pdf', '2026-02'],
    ['json', '2026-02'],
  ]);
});
