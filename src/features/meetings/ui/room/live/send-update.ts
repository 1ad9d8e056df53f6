import { fromBase64 } from '../../../model/live/base64.ts';
import type { Send, SendAnswer } from './outbox.ts';
import type { LivePlace } from './unsent-store.ts';

const patience = 10_000;

/** Sends to the server. Rejects where no answer came, or one that says to come back. */
export function sendTo({ meeting, entry, field }: LivePlace): Send {
  return async (key, update) => {
    const response = await fetch(`/moter/${meeting}/rom/skriv?punkt=${entry}&felt=${field}&nokkel=${key}`, {
      method: 'POST',
      body: update as Uint8Array<ArrayBuffer>,
      headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    return answerOf(response.status, await response.json());
  };
}

function answerOf(status: number, body: unknown): SendAnswer {
  const { vector: text, detail } = body as Readonly<{ vector?: unknown; detail?: unknown }>;
  const vector = typeof text === 'string' ? fromBase64(text) : null;
  const message = typeof detail === 'string' ? detail : '';
  if (status === 200) return { outcome: 'stored' };
  if (vector && status === 409) return { outcome: 'gap', vector };
  if (vector && status === 422) return { outcome: 'refused', message, vector };
  if (status === 408 || status === 429 || status >= 500) throw new Error(`the server answered ${status}`);
  return { outcome: 'closed', message };
}
