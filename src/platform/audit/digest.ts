import { createHash, randomBytes } from 'node:crypto';
import type { AuditDetail } from './audit-entry.ts';

export type Salted = Readonly<{ salt: string; digest: string }>;

/** SHA-256 of a salted text, in hex. Without the salt nobody can try names against it. */
export function digestOf(salt: string, text: string): string {
  return createHash('sha256').update(`${salt}:${text}`).digest('hex');
}

export function salted(text: string): Salted {
  const salt = randomBytes(16).toString('hex');
  return { salt, digest: digestOf(salt, text) };
}

/** The same text for the same detail, in whichever order its keys are. */
export function detailText(detail: AuditDetail): string {
  return JSON.stringify(Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
