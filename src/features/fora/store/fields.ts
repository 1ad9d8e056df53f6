import { z } from 'zod';
import { cleanText } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Fields of the use cases' inputs: names and short words, longer texts, days, and the reason that history keeps. */
export const slug = z.string().min(1).max(200);
export const words = z.string().max(300);
export const longText = z.string().max(20_000);
export const day = z.iso.date();
export const reason = z.string().max(2000).nullable().optional();
export const rowId = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** The text as it is stored, null where nothing is left of it. Throws identity_number. */
export function orNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : cleanText(text) || null;
}

/** The text as it is stored. Throws invalid_input where nothing is left of it, identity_number. */
export function needed(text: string, field: string): string {
  const clean = cleanText(text);
  if (clean === '') throw new AppError('invalid_input', { detail: field });
  return clean;
}
