import type { Deps } from '#platform/deps.ts';
import { createDraftFiles, type DraftFiles } from './draft-files.ts';
import { createWriter, type Writer } from './worker/write-in-worker.ts';

/** What publishing needs beside the database: the process that writes files, and the drafts' files that are at hand. */
export type PublishingDeps = Deps & Readonly<{ writer: Writer; draftFiles: DraftFiles }>;

/** One for each server; `writer.close` ends the process. */
export function publishingDeps(deps: Deps, reportError?: (error: Error) => void): PublishingDeps {
  return { ...deps, writer: createWriter({ ...(reportError && { reportError }) }), draftFiles: createDraftFiles() };
}
