import { isSame } from '#shared/is-same.ts';

type Values = Readonly<Record<string, unknown>>;

/** Of two flat records, the entries that differ: what it was and what it is; null where all is the same. */
export function onlyChanged(before: Values, after: Values): Readonly<{ before: Values; after: Values }> | null {
  const keys = Object.keys(after).filter((key) => !isSame(before[key] ?? null, after[key] ?? null));
  if (keys.length === 0) return null;
  const pick = (values: Values): Values => Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
  return { before: pick(before), after: pick(after) };
}
