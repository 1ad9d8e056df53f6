import type { Log } from '#platform/log/log.ts';

export type Keeper = Readonly<{
  /** to be called at each write but those of the upkeep itself; cheap */
  noteWrite: () => void;
  /** runs the upkeep now if there were writes since the last one, and no more after it */
  stop: () => Promise<void>;
}>;

/**
 * The upkeep runs `quiet` ms after the last write, at least `apart` ms and `rest` times its own duration after the one
 * before it: with 50, one that takes 2 s runs each 100 s at most.
 */
export type Rhythm = Readonly<{ quiet: number; apart: number; rest: number }>;

export const usualRhythm: Rhythm = { quiet: 5_000, apart: 60_000, rest: 50 };

/** Runs `upkeep` after writes have settled. A failed upkeep is logged and tried again after the next write. */
export function keep(upkeep: () => Promise<void>, log: Log, { quiet, apart, rest }: Rhythm = usualRhythm): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let written = false;
  let stopped = false;
  let earliest = 0;

  async function run(): Promise<void> {
    const started = Date.now();
    written = false;
    try {
      await upkeep();
    } catch (error) {
      written = true;
      log.error({ err: error }, 'the upkeep of the embedded database failed');
    }
    const took = Date.now() - started;
    earliest = Date.now() + Math.max(apart, took * rest);
    log.debug({ took }, 'upkeep of the embedded database');
  }

  function schedule(): void {
    if (stopped || running) return;
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(quiet, earliest - Date.now()));
    timer.unref();
  }

  function start(): void {
    running = run().finally(() => {
      running = undefined;
      if (written) schedule();
    });
  }

  return {
    noteWrite() {
      written = true;
      schedule();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      if (written) await run();
    },
  };
}
