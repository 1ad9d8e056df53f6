import { randomUUID } from 'node:crypto';
import { demand, type Viewer } from '#features/people/index.ts';
import { AppError, isAppError, type ErrorParams } from '#shared/errors/app-error.ts';
import type { ErrorCode } from '#shared/errors/registry.ts';
import type { ReadProgress } from './read-detected.ts';
import { startReview, type ReadingDeps } from './start-review.ts';

/** How a document that somebody waits for is doing. `pages` is 0 until they are counted. */
export type UploadState =
  | Readonly<{ kind: 'reading'; step: 'waiting' | ReadProgress['step']; pages: number }>
  | Readonly<{ kind: 'done'; review: number }>
  | Readonly<{ kind: 'failed'; code: ErrorCode; params: ErrorParams }>;

export type UploadEntry = Readonly<{ fileName: string; state: UploadState }>;

/**
 * Documents on their way in. They live in memory: nothing of a document is stored before it is read, and one that
 * could not be read leaves nothing. `start` throws forbidden and reading_busy; `find` and `stop` upload_not_found.
 */
export type Uploads = Readonly<{
  start: (actor: Viewer, file: Readonly<{ bytes: Uint8Array; fileName: string }>) => string;
  /** An upload that failed before there was anything to read, so that its sentence has a page. */
  refuse: (actor: Viewer, error: AppError) => string;
  find: (viewer: Viewer, id: string) => UploadEntry;
  stop: (actor: Viewer, id: string) => void;
}>;

type Job = { readonly fileName: string; state: UploadState; readonly abort: AbortController };

const largestQueue = 3;
const keptJobs = 100;

/** `report` is told of failures nobody expected. */
export function createUploads(deps: ReadingDeps, report: (error: unknown) => void): Uploads {
  const jobs = new Map<string, Job>();

  function add(job: Job): string {
    const id = randomUUID();
    jobs.set(id, job);
    const finished = [...jobs].filter(([, { state }]) => state.kind !== 'reading');
    for (const [old] of finished.slice(0, Math.max(0, finished.length - keptJobs))) jobs.delete(old);
    return id;
  }

  function jobOf(viewer: Viewer, id: string): Job {
    demand(viewer, 'reading.do');
    const job = jobs.get(id);
    if (!job) throw new AppError('upload_not_found');
    return job;
  }

  async function read(job: Job, actor: Viewer, bytes: Uint8Array): Promise<void> {
    const { signal } = job.abort;
    const onProgress = (progress: ReadProgress): void => {
      if (job.state.kind === 'reading') job.state = { kind: 'reading', ...progress };
    };
    try {
      const { id } = await startReview(deps, actor, { bytes, fileName: job.fileName }, { signal, onProgress });
      job.state = { kind: 'done', review: id };
    } catch (error) {
      if (!isAppError(error)) report(error);
      const { code, params } = isAppError(error) ? error : new AppError('reading_failed', { file: job.fileName });
      job.state = { kind: 'failed', code, params };
    }
  }

  return {
    start(actor, { bytes, fileName }) {
      demand(actor, 'reading.do');
      const reading = [...jobs.values()].filter(({ state }) => state.kind === 'reading');
      if (reading.length >= largestQueue) throw new AppError('reading_busy');
      const job: Job = { fileName, state: { kind: 'reading', step: 'waiting', pages: 0 }, abort: new AbortController() };
      const id = add(job);
      void read(job, actor, bytes);
      return id;
    },
    refuse(actor, { code, params }) {
      demand(actor, 'reading.do');
      return add({ fileName: String(params['file'] ?? ''), state: { kind: 'failed', code, params }, abort: new AbortController() });
    },
    find(viewer, id) {
      const { fileName, state } = jobOf(viewer, id);
      return { fileName, state };
    },
    stop(actor, id) {
      const job = jobOf(actor, id);
      if (job.state.kind !== 'reading') return;
      job.abort.abort();
      job.state = { kind: 'failed', code: 'reading_stopped', params: { file: job.fileName } };
    },
  };
}
