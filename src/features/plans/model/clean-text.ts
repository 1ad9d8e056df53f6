import { findIdentityNumbers } from '#shared/identity-number.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Longest text of one field, in characters. */
export const longestText = 4000;

/** The text as it is stored: no space at the ends, lines kept. Throws identity_number where it holds one. */
export function cleanText(text: string): string {
  if (findIdentityNumbers(text).length > 0) throw new AppError('identity_number');
  return text.replace(/\r\n?/g, '\n').trim();
}
