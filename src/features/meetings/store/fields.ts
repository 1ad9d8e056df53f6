import { z } from 'zod';
import { cleanText } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Fields of the use cases' inputs: names and short words, longer texts, rows by id, and why something is withheld. */
export const rowId = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
export const version = z.int().min(1);
export const words = z.string().max(300);
export const prose = z.string().max(20_000);
/** A day that a meeting can have. */
export const day = z.iso.date().refine((date) => date >= '1900-01-01' && date <= '2200-12-31');
export const slug = z.string().min(1).max(200);
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Null `withheldBy` means open. */
export const withholding = {
  withheldBy: z.string().max(100).nullable().optional(),
  withheldWhy: z.string().max(1000).nullable().optional(),
};

/** The text as it is stored, null where nothing is left of it. Throws identity_number. */
export function orNull(text: string | null | undefined): string | null {
  return cleanText(text ?? '') || null;
}

/** The same for what may be left out: undefined stays, so that nothing is changed. */
export function orSame(text: string | null | undefined): string | null | undefined {
  return text === undefined ? undefined : orNull(text);
}

/** The text as it is stored. Throws invalid_input where nothing is left of it, identity_number. */
export function needed(text: string, field: string): string {
  const clean = cleanText(text);
  if (clean === '') throw new AppError('invalid_input', { detail: field });
  return clean;
}
