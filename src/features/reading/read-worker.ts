import { parentPort, workerData } from 'node:worker_threads';
import { isAppError } from '#shared/errors/app-error.ts';
import { readDocument } from './read-document.ts';
import type { WorkerInput, WorkerMessage } from './read-in-worker.ts';

const { bytes, fileName, mapping } = workerData as WorkerInput;
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

try {
  const result = await readDocument(bytes, fileName, { mapping, onProgress: (progress) => say({ progress }) });
  say({ result });
} catch (error) {
  if (!isAppError(error)) throw error;
  say({ error: { code: error.code, params: error.params } });
}
