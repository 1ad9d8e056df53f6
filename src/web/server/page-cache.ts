import { keyInScope } from '#platform/db/scope.ts';
import type { EncodedPage } from './encoded-page.ts';

const maxEntries = 500;
const maxBytes = 48 * 1024 * 1024;
const maxAddress = 500;
/** Pages are text: both packed forms together are less than half of it. */
const withItsForms = 1.5;

type Entry = Readonly<{ version: number; page: EncodedPage; bytes: number }>;

/** Finished pages as the public sees them. An entry holds as long as the content has the version it was made of. */
export type PageCache = Readonly<{
  get: (key: string, version: number) => EncodedPage | null;
  set: (key: string, version: number, page: EncodedPage) => void;
  /** Runs `render` once at a time for a key: those who come meanwhile wait and then look in the cache. */
  once: (key: string, render: () => Promise<void>) => Promise<void>;
}>;

/**
 * The key of what is the same for every public reader of a partnership on a day (pages say what is late, and what comes
 * next), or null for an address too long to keep.
 */
export function pageKey(address: string, language: string, theme: string, today: string): string | null {
  return address.length > maxAddress ? null : keyInScope(`${today} ${language} ${theme} ${address}`);
}

export function createPageCache(): PageCache {
  const entries = new Map<string, Entry>();
  const running = new Map<string, Promise<void>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  return {
    get(key, version) {
      const entry = entries.get(key);
      if (!entry) return null;
      if (entry.version === version) return entry.page;
      drop(key);
      return null;
    },
    set(key, version, page) {
      drop(key);
      const size = page.length * withItsForms;
      entries.set(key, { version, page, bytes: size });
      bytes += size;
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries && bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    async once(key, render) {
      const other = running.get(key);
      if (other) return other;
      const work = render().finally(() => running.delete(key));
      running.set(key, work);
      return work;
    },
  };
}
