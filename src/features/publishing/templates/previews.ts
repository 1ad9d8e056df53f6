import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { keyInScope } from '#platform/db/scope.ts';
import type { Preview } from '../worker/job.ts';

/** Pictures of pages that somebody is looking at; the latest few are at hand. */
export type Previews = Readonly<{
  /** The id under which the pages are found; it cannot be guessed. */
  keep: (preview: Preview) => string;
  /** SVG; null where it is not there any more. `page` counts from 1. */
  find: (id: string, page: number) => string | null;
}>;

const mostKept = 12;

export function createPreviews(): Previews {
  const kept = new Map<string, readonly Buffer[]>();
  return {
    keep({ svg }) {
      const id = randomBytes(18).toString('base64url');
      kept.set(
        keyInScope(id),
        svg.map((picture) => gzipSync(picture, { level: 4 })),
      );
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return id;
    },
    find(id, page) {
      const picture = kept.get(keyInScope(id))?.[page - 1];
      return picture ? gunzipSync(picture).toString('utf8') : null;
    },
  };
}
