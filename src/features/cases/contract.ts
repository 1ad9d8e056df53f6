import { z } from 'zod';
import { cleanText } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Titles and names; texts that people write. In characters. */
export const line = z.string().max(500);
export const prose = z.string().max(20_000);
export const rowId = z.int().positive();

/** Null `withheldBy` means open; left out, what was stays. */
export const withholding = {
  withheldBy: z.string().max(100).nullable().optional(),
  withheldWhy: z.string().max(1000).nullable().optional(),
};

/** Items of plans by their addresses. */
export const itemAddresses = z.array(z.object({ plan: z.string(), item: z.string() })).max(50);

/** Which document says so. */
export const sourceInput = z.object({ document: line.min(1), date: z.iso.date().nullable() });

/** The text as it is stored, or null for nothing. */
export function cleanOrNull(text: string | null | undefined): string | null {
  return cleanText(text ?? '') || null;
}

/** The text as it is stored; throws invalid_input naming the field where nothing is left of it. */
export function cleanRequired(text: string, field: string): string {
  const clean = cleanText(text);
  if (clean === '') throw new AppError('invalid_input', { detail: field });
  return clean;
}
