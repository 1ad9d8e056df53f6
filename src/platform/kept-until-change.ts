import type { ContentVersion, Deps } from './deps.ts';

type Kept = Readonly<{ version: number; value: Promise<unknown> }>;

const entriesAtMost = 60;
const keptOf = new WeakMap<ContentVersion, Map<string, Kept>>();

/**
 * What `make` gives, kept under `key` as long as nothing has changed; the key says all that it depends on, also who looks
 * and which day it is. The version is read before the rows, so that a change in between leaves nothing old behind.
 */
export function keptUntilChange<T>({ contentVersion }: Pick<Deps, 'contentVersion'>, key: string, make: () => Promise<T>): Promise<T> {
  const kept = keptOf.get(contentVersion) ?? new Map<string, Kept>();
  keptOf.set(contentVersion, kept);
  const version = contentVersion.value;
  const known = kept.get(key);
  if (known?.version === version) return known.value as Promise<T>;
  const value = make();
  kept.delete(key);
  kept.set(key, { version, value });
  value.catch(() => kept.get(key)?.value === value && kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= entriesAtMost) break;
    kept.delete(oldest);
  }
  return value;
}
