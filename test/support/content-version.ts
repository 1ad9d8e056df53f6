import type { ContentVersion } from '#platform/content-version.ts';

/** A version that a test counts up itself, where there is no database. */
export function countedVersion(): ContentVersion & { readonly change: () => void } {
  let value = 1;
  return {
    get value() {
      return value;
    },
    look: async () => value,
    change: () => void (value += 1),
  };
}
