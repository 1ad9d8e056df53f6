import { fork, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { AppError, type ErrorParams } from '#shared/errors/app-error.ts';
import type { ErrorCode } from '#shared/errors/registry.ts';
import { readingLimits } from './guards/reading-limits.ts';
import { shownName } from './guards/shown-name.ts';
import { takeTurn } from './guards/take-turn.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { ReadResult } from './model/read-result.ts';
import type { ReadProgress } from './read-detected.ts';
import type { ReadOptions } from './read-document.ts';

export type WorkerInput = Readonly<{ bytes: Uint8Array; fileName: string; mapping: ColumnMapping | undefined }>;

export type WorkerMessage =
  | Readonly<{ ready: true }>
  | Readonly<{ progress: ReadProgress }>
  | Readonly<{ result: ReadResult }>
  | Readonly<{ error: Readonly<{ code: ErrorCode; params: ErrorParams }> }>;

/** `timeMs` and `heapMb` replace the usual limits; `worker` the program that is run, for tests of the limits. */
export type WorkerOptions = ReadOptions & Readonly<{ timeMs?: number; heapMb?: number; worker?: string }>;

/** The program's code and its packages, wherever npm has put them; not the data folder, which may stand beside. */
const readable = [
  fileURLToPath(new URL('../../*', import.meta.url)),
  fileURLToPath(new URL('../../../package.json', import.meta.url)),
  `${packagesFolder()}*`,
];
const reader = fileURLToPath(new URL('./read-worker.ts', import.meta.url));

/**
 * readDocument in a process of its own with bounded time and memory, at most two at once: it may read the program's files
 * and nothing else, and can always be ended (a thread in a tight loop cannot). The caller's bytes stay as they are.
 * Throws AppError, also reading_too_slow, reading_too_big and reading_stopped.
 */
export async function readInWorker(bytes: Uint8Array, fileName: string, options: WorkerOptions = {}): Promise<ReadResult> {
  const file = shownName(fileName);
  const endTurn = await takeTurn();
  try {
    if (options.signal?.aborted) throw new AppError('reading_stopped', { file });
    return await runWorker({ bytes, fileName: file, mapping: options.mapping }, options);
  } finally {
    endTurn();
  }
}

async function runWorker(input: WorkerInput, options: WorkerOptions): Promise<ReadResult> {
  const { timeMs = readingLimits.timeMs, heapMb = readingLimits.heapMb } = options;
  const child = startProcess(options.worker ?? reader, heapMb);
  const { promise, resolve, reject } = Promise.withResolvers<ReadResult>();
  const fail = (code: ErrorCode): void => reject(new AppError(code, { file: input.fileName }));
  const timer = setTimeout(() => fail('reading_too_slow'), timeMs);
  const stop = (): void => fail('reading_stopped');
  const end = (): void => void child.kill('SIGKILL');
  options.signal?.addEventListener('abort', stop);
  process.once('exit', end);
  child.on('message', (message: WorkerMessage) => {
    if ('ready' in message) child.send(input);
    else if ('progress' in message) options.onProgress?.(message.progress);
    else if ('result' in message) resolve(message.result);
    else reject(new AppError(message.error.code, message.error.params));
  });
  child.on('error', () => fail('reading_failed'));
  // V8 aborts when the heap is full
  child.on('exit', (code, signal) => fail(signal === 'SIGABRT' || code === 134 ? 'reading_too_big' : 'reading_failed'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
    process.off('exit', end);
    end();
  }
}

function packagesFolder(): string {
  const path = realpathSync(createRequire(import.meta.url).resolve('zod'));
  const folder = '/node_modules/';
  return path.replaceAll('\\', '/').slice(0, path.replaceAll('\\', '/').lastIndexOf(folder) + folder.length);
}

/** Without the environment: the database's address is none of a reader's business. */
function startProcess(program: string, heapMb: number): ChildProcess {
  return fork(program, [], {
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${path}`),
      '--disable-warning=ExperimentalWarning',
    ],
    env: {},
    serialization: 'advanced',
    // what readers' libraries write about odd files would be noise, and could quote them
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
