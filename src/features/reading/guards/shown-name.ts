import { maskIdentityNumbers } from '#shared/identity-number.ts';

const longestName = 120;

/** A file's name as we write it: without folders and control characters, not too long, and no identity number in it. */
export function shownName(fileName: string): string {
  const name = (fileName.split(/[/\\]/u).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').trim();
  return maskIdentityNumbers(name, '[fødselsnummer fjernet]').slice(-longestName) || 'dokument';
}
