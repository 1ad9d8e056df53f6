import type { z } from 'zod';
import { AppError } from './errors/app-error.ts';

/** The input in the schema's shape. Throws invalid_input, naming the first wrong field. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new AppError('invalid_input', { detail: where === '' ? (issue?.message ?? '') : `${where}: ${issue?.message ?? ''}` });
}
