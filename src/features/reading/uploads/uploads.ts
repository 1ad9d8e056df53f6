import { demand, type Viewer } from '#features/people/index.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { ReadProgress } from '../read-detected.ts';
import { startReview, type ReadingDeps } from '../start-review.ts';
import { addUpload, countReading, findUpload, setUploadState, type UploadState } from './upload-rows.ts';

export type UploadEntry = Readonly<{ fileName: string; state: UploadState }>;

/**
 * Documents on their way in. The copy of the program that took one reads it; how it goes stands in the database, and any
 * copy tells it or ends it. `start` throws forbidden and reading_busy; `find` and `stop` upload_not_found.
 */
export type Uploads = Readonly<{
  start: (actor: Viewer, file: Readonly<{ bytes: Uint8Array; fileName: string }>) => Promise<string>;
  /** An upload that failed before there was anything to read, so that its sentence has a page. */
  refuse: (actor: Viewer, error: AppError) => Promise<string>;
  find: (viewer: Viewer, id: string) => Promise<UploadEntry>;
  stop: (actor: Viewer, id: string) => Promise<void>;
}>;

const largestQueue = 3;
/** milliseconds between two words of how it goes */
const every = 700;

const stopped = (file: string): UploadState => ({ kind: 'failed', code: 'reading_stopped', params: { file } });

/** `report` is told of failures nobody expected. */
export function createUploads(deps: ReadingDeps, report: (error: unknown) => void): Uploads {
  async function entryOf(viewer: Viewer, id: string): Promise<UploadEntry> {
    demand(viewer, 'reading.do');
    const row = await findUpload(deps.db, id);
    if (!row) throw new AppError('upload_not_found');
    return { fileName: row.fileName, state: row.isSilent ? stopped(row.fileName) : row.state };
  }

  async function read(id: string, actor: Viewer, bytes: Uint8Array, fileName: string): Promise<void> {
    const abort = new AbortController();
    let state: UploadState = { kind: 'reading', step: 'waiting', pages: 0 };
    const onProgress = (progress: ReadProgress): void => {
      state = { kind: 'reading', ...progress };
    };
    const telling = setInterval(() => {
      setUploadState(deps.db, id, state).then((goesOn) => goesOn || abort.abort(), report);
    }, every);
    try {
      const review = await startReview(deps, actor, { bytes, fileName }, { signal: abort.signal, onProgress });
      state = { kind: 'done', review: review.id };
    } catch (error) {
      if (!isAppError(error)) report(error);
      const { code, params } = isAppError(error) ? error : new AppError('reading_failed', { file: fileName });
      state = { kind: 'failed', code, params };
    }
    clearInterval(telling);
    await setUploadState(deps.db, id, state).catch(report);
  }

  return {
    async start(actor, { bytes, fileName }) {
      demand(actor, 'reading.do');
      if ((await countReading(deps.db)) >= largestQueue) throw new AppError('reading_busy');
      const id = await addUpload(deps.db, fileName, { kind: 'reading', step: 'waiting', pages: 0 });
      void read(id, actor, bytes, fileName);
      return id;
    },
    async refuse(actor, { code, params }) {
      demand(actor, 'reading.do');
      return addUpload(deps.db, String(params['file'] ?? ''), { kind: 'failed', code, params });
    },
    find: entryOf,
    async stop(actor, id) {
      const { fileName, state } = await entryOf(actor, id);
      if (state.kind === 'reading') await setUploadState(deps.db, id, stopped(fileName));
    },
  };
}
