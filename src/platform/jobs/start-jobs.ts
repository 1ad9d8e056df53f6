import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import type { Job } from './job.ts';
import { runOnce } from './run-once.ts';

export type RunningJobs = Readonly<{ stop: () => Promise<void> }>;

/** Looks for jobs that are due every `look` milliseconds, as long as the program runs; one at a time in a process. */
export function startJobs(deps: Deps, jobs: readonly Job[], onError: (error: unknown, job: string) => void, look = 15_000): RunningJobs {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    while (!signal.aborted) {
      for (const job of jobs) {
        if (signal.aborted) return;
        await runOnce(deps, job).catch((error: unknown) => onError(error, job.name));
      }
      await sleep(look, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
