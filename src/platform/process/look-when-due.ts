import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.ts';

/** Another process may have written something: this is looked for all the same (ms). */
const lookAnyway = 30_000;

export type DueWork = Readonly<{
  /** Does all that is due, and gives the milliseconds until the next is; null where nothing waits. */
  work: () => Promise<number | null>;
  onError: (error: unknown) => void;
  /** milliseconds between two looks */
  every: number;
  signal: AbortSignal;
}>;

/** Works whenever something has changed, and when something is due, until `signal` ends it. */
export async function lookWhenDue(
  { contentVersion }: Pick<Deps, 'contentVersion'>,
  { work, onError, every, signal }: DueWork,
): Promise<void> {
  let seen = -1;
  let dueAt = 0;
  while (!signal.aborted) {
    const version = contentVersion.value;
    if (version !== seen || Date.now() >= dueAt) {
      seen = version;
      try {
        const wait = (await work()) ?? lookAnyway;
        dueAt = Date.now() + Math.max(0, Math.min(lookAnyway, wait));
      } catch (error) {
        onError(error);
        dueAt = Date.now() + lookAnyway;
      }
    }
    await sleep(every, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
