import { setTimeout as sleep } from 'node:timers/promises';

/** milliseconds after a look that failed */
const patience = 30_000;

export type Looking = Readonly<{
  /** Does all that is due; any copy of the program may have written it. */
  work: () => Promise<void>;
  onError: (error: unknown) => void;
  /** milliseconds between two looks */
  every: number;
  signal: AbortSignal;
}>;

/** Looks for what is due again and again, until `signal` ends it. */
export async function lookAgain({ work, onError, every, signal }: Looking): Promise<void> {
  while (!signal.aborted) {
    let pause = every;
    try {
      await work();
    } catch (error) {
      onError(error);
      pause = patience;
    }
    await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
