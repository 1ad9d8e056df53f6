import { isAppError } from '#shared/errors/app-error.ts';
import { readDocument } from './read-document.ts';
import type { WorkerInput, WorkerMessage } from './read-in-worker.ts';

// The process that reads one file for read-in-worker.ts, and then ends.

const say = (message: WorkerMessage): void => void process.send?.(message);

process.once('message', async ({ bytes, fileName, mapping }: WorkerInput) => {
  try {
    const result = await readDocument(bytes, fileName, { mapping, onProgress: (progress) => say({ progress }) });
    say({ result });
  } catch (error) {
    if (!isAppError(error)) throw error;
    say({ error: { code: error.code, params: error.params } });
  }
  process.disconnect?.();
});
say({ ready: true });
