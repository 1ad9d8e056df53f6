import type { ContentVersion } from './content-version.ts';
import { keyInScope } from './db/scope.ts';
import type { Deps } from './deps.ts';

type Kept = Readonly<{ version: number; value: Promise<unknown> }>;

const entriesAtMost = 100;
const keptOf = new WeakMap<ContentVersion, Map<string, Kept>>();

/**
 * What `make` gives, kept under `what` in this scope as long as nothing has changed; `what` says all else that it depends
 * on, also who looks and which day it is. The version is read before the rows, so that a change in between leaves nothing old behind.
 */
export async function keptUntilChange<T>(
  { contentVersion }: Pick<Deps, 'contentVersion'>,
  what: string,
  make: () => Promise<T>,
): Promise<T> {
  const key = keyInScope(what);
  const kept = keptOf.get(contentVersion) ?? new Map<string, Kept>();
  keptOf.set(contentVersion, kept);
  const version = await contentVersion.look();
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
