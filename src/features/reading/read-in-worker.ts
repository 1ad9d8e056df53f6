import { Worker } from 'node:worker_threads';
import { AppError, type ErrorParams } from '#shared/errors/app-error.ts';
import type { ErrorCode } from '#shared/errors/registry.ts';
import { readingLimits } from './guards/reading-limits.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { ReadResult } from './model/read-result.ts';
import { shownName } from './guards/shown-name.ts';
import { takeTurn } from './guards/take-turn.ts';
import type { ReadProgress } from './read-detected.ts';
import type { ReadOptions } from './read-document.ts';

export type WorkerInput = Readonly<{ bytes: Uint8Array; fileName: string; mapping: ColumnMapping | undefined }>;

export type WorkerMessage =
  | Readonly<{ progress: ReadProgress }>
  | Readonly<{ result: ReadResult }>
  | Readonly<{ error: Readonly<{ code: ErrorCode; params: ErrorParams }> }>;

/** `timeMs` and `heapMb` replace the usual limits; `worker` the code that is run, for tests of the limits. */
export type WorkerOptions = ReadOptions & Readonly<{ timeMs?: number; heapMb?: number; worker?: URL }>;

/**
 * readDocument in a thread of its own with bounded time and memory, at most two at once; the caller's thread stays free.
 * Throws AppError, also reading_too_slow, reading_too_big and reading_stopped.
 */
export async function readInWorker(bytes: Uint8Array, fileName: string, options: WorkerOptions = {}): Promise<ReadResult> {
  const file = shownName(fileName);
  const endTurn = await takeTurn();
  try {
    if (options.signal?.aborted) throw new AppError('reading_stopped', { file });
    return await runWorker(bytes, file, options);
  } finally {
    endTurn();
  }
}

async function runWorker(bytes: Uint8Array, file: string, options: WorkerOptions): Promise<ReadResult> {
  const { timeMs = readingLimits.timeMs, heapMb = readingLimits.heapMb } = options;
  const input: WorkerInput = { bytes: new Uint8Array(bytes), fileName: file, mapping: options.mapping };
  const worker = new Worker(options.worker ?? new URL('./read-worker.ts', import.meta.url), {
    workerData: input,
    transferList: [input.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // what readers' libraries write about odd files would be noise, and could quote them
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<ReadResult>();
  const fail = (code: ErrorCode): void => reject(new AppError(code, { file }));
  const timer = setTimeout(() => fail('reading_too_slow'), timeMs);
  const stop = (): void => fail('reading_stopped');
  options.signal?.addEventListener('abort', stop);
  worker.on('message', (message: WorkerMessage) => {
    if ('progress' in message) options.onProgress?.(message.progress);
    else if ('result' in message) resolve(message.result);
    else reject(new AppError(message.error.code, message.error.params));
  });
  worker.on('error', (error: unknown) => fail(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading_too_big' : 'reading_failed'));
  worker.on('exit', () => fail('reading_failed'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
    void worker.terminate();
  }
}
