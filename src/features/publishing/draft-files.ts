import { keyInScope } from '#platform/db/scope.ts';

/** Files of drafts in a scope, as long as nothing has changed: many readers of the same draft cost one file. */
export type DraftFiles = Readonly<{ get: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array> }>;

const mostBytes = 32 * 1024 * 1024;

export function createDraftFiles(): DraftFiles {
  const files = new Map<string, Promise<Uint8Array>>();
  const sizes = new Map<string, number>();

  function drop(key: string): void {
    files.delete(key);
    sizes.delete(key);
  }

  return {
    async get(what, make) {
      const key = keyInScope(what);
      const known = files.get(key);
      if (known) return known;
      const made = make();
      files.set(key, made);
      try {
        const bytes = await made;
        sizes.set(key, bytes.length);
        for (const oldest of sizes.keys()) {
          if ([...sizes.values()].reduce((sum, size) => sum + size, 0) <= mostBytes) break;
          drop(oldest);
        }
        return bytes;
      } catch (error) {
        drop(key);
        throw error;
      }
    },
  };
}
