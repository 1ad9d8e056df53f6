import { createHmac, timingSafeEqual } from 'node:crypto';
import { endableKinds, type EndableKind } from '../model/notice.ts';

/** Who is not to get what any more. */
export type Unsubscribe = Readonly<{ contactId: number; kind: EndableKind }>;

const claimLength = 7;
const tokenLength = claimLength + 32;

/** The claim and its HMAC-SHA-256 under the person's own key, in base64url: 52 characters. It ends that kind and does nothing else. */
export function signUnsubscribe(key: Buffer, { contactId, kind }: Unsubscribe): string {
  const bytes = Buffer.alloc(tokenLength);
  bytes.writeUIntBE(contactId, 0, 6);
  bytes.writeUInt8(endableKinds.indexOf(kind), 6);
  macOf(key, bytes).copy(bytes, claimLength);
  return bytes.toString('base64url');
}

/** What a token claims, whoever signed it; null for what is no token. */
export function readUnsubscribe(token: string): Unsubscribe | null {
  if (!/^[\w-]{52}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const kind = endableKinds[bytes.readUInt8(6)];
  return kind ? { contactId: bytes.readUIntBE(0, 6), kind } : null;
}

export function isSignedWith(key: Buffer, token: string): boolean {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === tokenLength && timingSafeEqual(macOf(key, bytes), bytes.subarray(claimLength));
}

function macOf(key: Buffer, bytes: Buffer): Buffer {
  return createHmac('sha256', key).update('malbilde/avmeld/1\0').update(bytes.subarray(0, claimLength)).digest();
}
