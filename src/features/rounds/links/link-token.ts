import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link may be used for, and nothing else. 'all' and 'delegate' are for everything a recipient is asked. */
export const purposes = ['unchanged', 'update', 'all', 'delegate'] as const;
export type Purpose = (typeof purposes)[number];

/** `item` is 0 for purposes that are for all items; `expires` is in seconds since 1970. */
export type LinkClaim = Readonly<{ purpose: Purpose; recipient: number; item: number; expires: number }>;

export type LinkKey = Readonly<{ id: number; key: Buffer }>;

const claimLength = 19;
const tokenLength = claimLength + 32;

/** The claim and its HMAC-SHA-256 in base64url: 68 characters. */
export function signLink({ id, key }: LinkKey, { purpose, recipient, item, expires }: LinkClaim): string {
  const bytes = Buffer.alloc(tokenLength);
  bytes.writeUInt16BE(id, 0);
  bytes.writeUInt8(purposes.indexOf(purpose), 2);
  bytes.writeUIntBE(expires, 3, 4);
  bytes.writeUIntBE(recipient, 7, 6);
  bytes.writeUIntBE(item, 13, 6);
  macOf(key, bytes).copy(bytes, claimLength);
  return bytes.toString('base64url');
}

/** Which key a token says that it is signed with; null for what is no token. */
export function keyIdOf(token: string): number | null {
  return /^[\w-]{68}$/.test(token) ? Buffer.from(token, 'base64url').readUInt16BE(0) : null;
}

/** The claim of a token that this key has signed, whatever its expiry; null for any other. */
export function openLink({ id, key }: LinkKey, token: string): LinkClaim | null {
  if (keyIdOf(token) !== id) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (!timingSafeEqual(macOf(key, bytes), bytes.subarray(claimLength))) return null;
  const purpose = purposes[bytes.readUInt8(2)];
  if (purpose === undefined) return null;
  return { purpose, expires: bytes.readUIntBE(3, 4), recipient: bytes.readUIntBE(7, 6), item: bytes.readUIntBE(13, 6) };
}

function macOf(key: Buffer, bytes: Buffer): Buffer {
  return createHmac('sha256', key).update('malbilde/svar/1\0').update(bytes.subarray(0, claimLength)).digest();
}
