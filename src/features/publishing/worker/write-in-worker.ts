import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { Job, JobResult, WorkerAnswer } from './job.ts';
import { startProcess, type WriterProcess } from './writer-process.ts';

/** `timeMs` bounds one job, `idleMs` how long a process waits for the next one; `program` replaces it in tests. */
export type WriterOptions = Readonly<{
  timeMs?: number;
  idleMs?: number;
  heapMb?: number;
  program?: string;
  reportError?: (error: Error) => void;
}>;

export type Writer = Readonly<{
  run: <J extends Job>(job: J) => Promise<JobResult<J>>;
  /** Ends the process, if there is one. */
  close: () => void;
}>;

const mostWaiting = 30;

/**
 * Writes files in a process of its own, one at a time: nobody else has to wait for it, it holds a bounded heap, and one
 * that hangs or breaks down is ended and replaced. It starts with the first job and ends when nothing has been asked for
 * a while. Throws publishing_failed, publishing_busy where too many wait,
 * pdf_unavailable where there is no Typst, and what a format refuses.
 */
export function createWriter({ timeMs = 60_000, idleMs = 60_000, heapMb = 512, program, reportError }: WriterOptions = {}): Writer {
  let running: WriterProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  function close(): void {
    clearTimeout(idle);
    running?.end();
    running = null;
  }

  async function work(job: Job): Promise<Uint8Array | object> {
    clearTimeout(idle);
    try {
      if (!running?.isAlive()) running = startProcess(heapMb, program);
      const answer = await running.ask(job, timeMs);
      if ('result' in answer) return answer.result;
      if ('refused' in answer) throw new AppError(answer.refused, answer.params);
      if ('failure' in answer && answer.isMissing) throw new AppError('pdf_unavailable');
      throw new Error(failureOf(answer));
    } catch (error) {
      if (isAppError(error)) throw error;
      close();
      reportError?.(error as Error);
      throw new AppError('publishing_failed');
    } finally {
      idle = setTimeout(close, idleMs).unref();
    }
  }

  return {
    async run<J extends Job>(job: J): Promise<JobResult<J>> {
      if (waiting >= mostWaiting) throw new AppError('publishing_busy');
      waiting += 1;
      const mine = turn.then(() => work(job));
      turn = mine.catch(() => undefined);
      try {
        return (await mine) as JobResult<J>;
      } finally {
        waiting -= 1;
      }
    },
    close,
  };
}

function failureOf(answer: WorkerAnswer): string {
  return 'failure' in answer ? answer.failure : 'the writer answered out of turn';
}
