import type { z } from 'zod';
import { AppError } from './errors/app-error.ts';

/** The input in the schema's shape. Throws invalid_input, naming the first wrong field. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_input', { detail: wrongPlace(parsed.error.issues[0]) });
}

/** The field and its limit; the library's own sentence is English alone. */
function wrongPlace(issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path.join('.') || '?';
  if (issue?.code === 'too_big') return `${field} (≤ ${issue.maximum})`;
  if (issue?.code === 'too_small') return `${field} (≥ ${issue.minimum})`;
  return field;
}
