import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, WorkerAnswer } from './job.ts';

export type WriterProcess = Readonly<{
  isAlive: () => boolean;
  /** The answer to one job; throws when it takes longer than `timeMs` or the process ends. */
  ask: (job: Job, timeMs: number) => Promise<WorkerAnswer>;
  end: () => void;
}>;

const writer = fileURLToPath(new URL('./write-worker.ts', import.meta.url));

/** May read files and load Typst, and nothing else: no writing, no programs, no network, none of our environment. */
export function startProcess(heapMb: number, program: string = writer): WriterProcess {
  const child = fork(program, [], {
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      '--permission',
      '--allow-fs-read=*',
      '--allow-addons',
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = (): void => void child.kill('SIGKILL');
  const ready = awaitable<void>();
  let answered = awaitable<WorkerAnswer>();
  process.once('exit', end);
  child.on('message', (answer: WorkerAnswer) => ('ready' in answer ? ready.resolve() : answered.resolve(answer)));
  child.on('error', (error) => fail(error));
  child.on('exit', (code, signal) => {
    process.off('exit', end);
    fail(new Error(`the writer ended (${signal ?? code})`));
  });
  // A writer that waits for work must not keep the program alive.
  child.unref();
  child.channel?.unref();

  function fail(error: Error): void {
    ready.reject(error);
    answered.reject(error);
  }

  return {
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    async ask(job, timeMs) {
      answered = awaitable<WorkerAnswer>();
      const timer = setTimeout(() => fail(new Error(`the writer took longer than ${timeMs} ms`)), timeMs);
      child.channel?.ref();
      try {
        await ready.promise;
        child.send(job);
        return await answered.promise;
      } finally {
        clearTimeout(timer);
        child.channel?.unref();
      }
    },
    end,
  };
}

/** A promise that may fail while nobody waits for it. */
function awaitable<T>(): PromiseWithResolvers<T> {
  const made = Promise.withResolvers<T>();
  made.promise.catch(() => undefined);
  return made;
}
