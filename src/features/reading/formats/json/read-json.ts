import type { z } from 'zod';
import { planDocumentSchema, planFormat, type PlanDocument } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** A plan document from its JSON text. Throws json_damaged, json_not_a_plan, or the json_field_… of the first wrong place. */
export function readJson(text: string): PlanDocument {
  const raw = parse(text);
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== planFormat) throw new AppError('json_not_a_plan');
  const parsed = planDocumentSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw placeError(parsed.error.issues[0], raw);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('json_damaged', { line: lineOfFault(text, error) });
  }
}

/** The engine tells the offset or the line of a fault in its message; a cut file fails at its last line. */
function lineOfFault(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\(line (\d+)/u.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
}

const longestField = 100;

function placeError(issue: z.core.$ZodIssue | undefined, raw: unknown): AppError {
  const place = issue ? deepest(issue) : { path: [], keys: [] };
  const path = [...place.path, ...place.keys.slice(0, 1)];
  const code = place.keys.length > 0 ? 'json_field_unknown' : has(raw, path) ? 'json_field_wrong' : 'json_field_missing';
  const counted = { area: after(path, 'areas'), group: after(path, 'groups'), item: after(path, 'items') };
  const start = Math.max(...(['areas', 'groups', 'items'] as const).map((name) => (after(path, name) > 0 ? path.indexOf(name) + 2 : 0)));
  return new AppError(code, { field: fieldName(path.slice(start)) || fieldName(path), ...counted });
}

type Place = Readonly<{ path: readonly PropertyKey[]; keys: readonly string[] }>;

/** Of a choice (overall or sector) the place in the form whose fixed words are right. */
function deepest(issue: z.core.$ZodIssue): Place {
  if (issue.code === 'unrecognized_keys') return { path: issue.path, keys: issue.keys };
  if (issue.code !== 'invalid_union') return { path: issue.path, keys: [] };
  const meant = issue.errors.find((issues) => issues[0]?.code !== 'invalid_value') ?? issue.errors[0];
  const best = meant?.[0] && deepest(meant[0]);
  return best ? { path: [...issue.path, ...best.path], keys: best.keys } : { path: issue.path, keys: [] };
}

function has(raw: unknown, path: readonly PropertyKey[]): boolean {
  let at = raw;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return true;
}

/** The number (from one) of the entry that a path goes through in a list; 0 when it does not. */
function after(path: readonly PropertyKey[], name: string): number {
  const next = path[path.indexOf(name) + 1];
  return path.includes(name) && typeof next === 'number' ? next + 1 : 0;
}

/** cells[2].status, counted from one as people do. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '')
    .slice(0, longestField);
}
