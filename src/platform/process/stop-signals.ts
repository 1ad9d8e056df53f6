import type { Log } from '#platform/log/log.ts';

/** Long enough for a request and the last recovery file, short enough for whoever waits. */
const patience = 20_000;

const interrupted = 130;

/**
 * Stops in good order at SIGTERM or SIGINT: `stop` finishes what is under way and closes. A second signal, or 20 s,
 * ends the process at once; nothing acknowledged is lost then either.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(interrupted);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patience).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
