import type { Deps } from '#platform/deps.ts';
import { lookAgain } from '#platform/process/look-again.ts';
import type { WebhookOptions } from '../webhook-options.ts';
import { claimDeliveries, type Claim } from './claim-deliveries.ts';
import { dropOld } from './drop-old.ts';
import { markDelivery } from './mark-delivery.ts';
import { postMessage } from './post-message.ts';

export type SenderOptions = WebhookOptions &
  Readonly<{
    onError: (error: unknown) => void;
    /** milliseconds an address has for its answer */
    timeout?: number;
    /** seconds a message is taken on for; more than the timeout */
    claim?: number;
    /** milliseconds between two looks */
    every?: number;
  }>;

export type Sender = Readonly<{ stop: () => Promise<void> }>;

const atOnce = 8;

/** Sends the messages that are due for as long as the program runs. It looks every second. */
export function startSender(deps: Deps, options: SenderOptions): Sender {
  const { timeout = 10_000, claim = 60, every = 1000, onError } = options;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function send(message: Claim): Promise<void> {
    const attempt = await postMessage(message, { ...options, timeout, signal });
    // Cut off by the end of the program: it is due again when its time has passed.
    if (signal.aborted && attempt.status === null) return;
    await markDelivery(deps.db, message, attempt);
  }

  async function sendAll(): Promise<void> {
    while (!signal.aborted) {
      const claims = await claimDeliveries(deps.db, atOnce, claim);
      if (claims.length === 0) return;
      await Promise.all(claims.map(send));
    }
  }

  async function work(): Promise<void> {
    await sendAll();
    await dropOld(deps.db);
  }

  const running = lookAgain({ work, onError, every, signal });
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
