import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyIdOf, openLink, purposes, signLink, type LinkKey } from './link-token.ts';

const key: LinkKey = { id: 7, key: Buffer.alloc(32, 1) };
const number = fc.integer({ min: 1, max: 2 ** 40 });
const claim = fc.record({
  purpose: fc.constantFrom(...purposes),
  recipient: number,
  item: fc.oneof(fc.constant(0), number),
  expires: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
});

test('what was signed is read back, from 68 characters that stand in any address', () => {
  fc.assert(
    fc.property(claim, (wanted) => {
      const token = signLink(key, wanted);
      expect(token).toMatch(/^[\w-]{68}$/);
      expect(keyIdOf(token)).toBe(7);
      expect(openLink(key, token)).toEqual(wanted);
    }),
  );
});

test('a token with any bit changed is none, nor one that is cut, longer, or signed with another key', () => {
  fc.assert(
    fc.property(claim, fc.integer({ min: 0, max: 51 * 8 - 1 }), (wanted, bit) => {
      const token = signLink(key, wanted);
      const bytes = Buffer.from(token, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(openLink(key, bytes.toString('base64url'))).toBeNull();
      for (const other of [token.slice(1), `${token}A`, `${token}=`, ` ${token}`, token.replace(/.$/, '+')])
        expect(openLink(key, other)).toBeNull();
      expect(openLink({ id: 7, key: Buffer.alloc(32, 2) }, token)).toBeNull();
      expect(openLink({ id: 8, key: key.key }, token)).toBeNull();
    }),
  );
});

test('no text that is not signed opens anything', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{68}$/)), (text) => {
      expect(openLink(key, text)).toBeNull();
    }),
  );
});
