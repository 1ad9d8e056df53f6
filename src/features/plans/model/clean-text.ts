import { findIdentityNumbers } from '#shared/identity-number.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Longest text of one field, in characters. */
export const longestText = 4000;

/** Control characters but tab and newline: no page, no slide and no sheet can show them. */
const controls = /[\0-\x08\x0b-\x1f\x7f]/g;

/** The text as it is stored: no space at the ends, lines kept, only what can be shown. Throws identity_number where it holds one. */
export function cleanText(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim();
  if (findIdentityNumbers(clean).length > 0) throw new AppError('identity_number');
  return clean;
}
