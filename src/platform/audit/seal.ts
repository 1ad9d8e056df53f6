import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What stands for a chain's end, signed with a key that the database does not hold. */
export type Sealed = Readonly<{ chain: number; number: number; hash: string }>;

export function sealOf(key: Buffer, { chain, number, hash }: Sealed): string {
  return createHmac('sha256', key).update(`malbilde-audit ${chain} ${number} ${hash}`).digest('hex');
}

export function isSealOf(key: Buffer, sealed: Sealed, seal: string): boolean {
  const expected = Buffer.from(sealOf(key, sealed));
  const given = Buffer.from(seal);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Which key it is, without telling it. */
export function keyName(key: Buffer): string {
  return createHash('sha256').update('malbilde-audit-key ').update(key).digest('hex').slice(0, 16);
}
