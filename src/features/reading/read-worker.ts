import { isAppError } from '#shared/errors/app-error.ts';
import { readDocument } from './read-document.ts';
import type { WorkerInput, WorkerMessage } from './read-in-worker.ts';

// The process that reads one file for read-in-worker.ts, and then ends.

const say = (message: WorkerMessage, sent?: () => void): void => void process.send?.(message, undefined, undefined, sent);
// A long message goes in several pieces: disconnecting before the last one would lose it.
const sayLast = (message: WorkerMessage): void => say(message, () => process.disconnect?.());

process.once('message', async ({ bytes, fileName, mapping }: WorkerInput) => {
  try {
    const result = await readDocument(bytes, fileName, { mapping, onProgress: (progress) => say({ progress }) });
    sayLast({ result });
  } catch (error) {
    if (!isAppError(error)) throw error;
    sayLast({ error: { code: error.code, params: error.params } });
  }
});
say({ ready: true });
