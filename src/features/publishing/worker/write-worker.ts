import { isAppError } from '#shared/errors/app-error.ts';
import { writePublication } from '../write-publication.ts';
import type { Job, WorkerAnswer } from './job.ts';

// The process that writes files for write-in-worker.ts, one after another, until it is ended.

const say = (answer: WorkerAnswer): void => void process.send?.(answer);

process.on('message', async (job: Job) => {
  try {
    say({ result: await run(job) });
  } catch (error) {
    if (isAppError(error)) return say({ refused: error.code, params: error.params });
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ failure, isMissing: /Failed to load native binding|Cannot find (?:module|package) '@myriaddreamin/.test(failure) });
  }
});
say({ ready: true });

async function run(job: Job) {
  if (job.kind === 'file') return writePublication(job.format, job.publication);
  if (job.kind === 'meeting') {
    const { writeMeetingFile } = await import('../meeting-documents/write-meeting-file.ts');
    return writeMeetingFile(job.format, job.document);
  }
  const { previewPages } = await import('../formats/pdf/preview-pages.ts');
  return previewPages(job.publication, job.pages);
}
