import { createHash, randomBytes } from 'node:crypto';

/** A word of 256 random bits, which nobody guesses. */
export function newWord(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a word: who reads the database can not use it. */
export function hashOf(word: string): string {
  return createHash('sha256').update(word).digest('hex');
}
