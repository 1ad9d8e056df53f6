import { expect, test } from 'vitest';
import { readVersion, writeVersion } from './version-address.ts';

test('a version is written and read back', () => {
  for (const version of ['draft', 1, 999_999] as const) {
    expect(readVersion(writeVersion('oslo-2026', version, 'oslo-2026'))).toEqual({ plan: null, version });
    expect(readVersion(writeVersion('oslo-2025', version, 'oslo-2026'))).toEqual({ plan: 'oslo-2025', version });
  }
});

test.each([null, '', '0', '-1', '1.5', '9999999', 'draft', '/1', 'Oslo/1', 'oslo 2025/1', '1/1/1', '1;drop'])(
  '%j is no version',
  (text) => {
    expect(readVersion(text)).toBe(null);
  },
);
