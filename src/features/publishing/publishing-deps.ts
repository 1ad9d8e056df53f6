import type { Deps } from '#platform/deps.ts';
import { createDraftFiles, type DraftFiles } from './draft-files.ts';
import { createPreviews, type Previews } from './templates/previews.ts';
import { createWriter, type Writer } from './worker/write-in-worker.ts';

/** What publishing needs beside the database: the process that writes files, and what is at hand of drafts and previews. */
export type PublishingDeps = Deps & Readonly<{ writer: Writer; draftFiles: DraftFiles; previews: Previews }>;

/** One for each server; `writer.close` ends the process. */
export function publishingDeps(deps: Deps, reportError?: (error: Error) => void): PublishingDeps {
  return {
    ...deps,
    writer: createWriter({ ...(reportError && { reportError }) }),
    draftFiles: createDraftFiles(),
    previews: createPreviews(),
  };
}
