import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { hostOf, mayReach } from '../check-address.ts';
import type { Attempt, DeliveryError } from '../model/delivery.ts';
import { signMessage } from '../sign-message.ts';
import type { WebhookOptions } from '../webhook-options.ts';
import { checkedLookup, RefusedAddress } from './checked-lookup.ts';
import type { Claim } from './claim-deliveries.ts';

export type PostOptions = WebhookOptions & Readonly<{ timeout: number; signal: AbortSignal }>;

/** What is read of an answer's body: it is thrown away, but an endless one must not hold the connection. */
const longestAnswer = 64 * 1024;

/** Sends a message once, signed; follows no redirect. Resolves with how it went, and never rejects. */
export function postMessage(claim: Claim, options: PostOptions): Promise<Attempt> {
  const url = new URL(claim.address);
  const host = hostOf(url);
  // A literal address is not looked up, so it is checked here.
  if (isIP(host) !== 0 && !mayReach(host, options)) return Promise.resolve({ status: null, error: 'refused_address' });
  const secure = url.protocol === 'https:';
  if (!secure && !options.ownMachine) return Promise.resolve({ status: null, error: 'refused_address' });

  return new Promise((resolve) => {
    const request = (secure ? https : http).request(url, {
      method: 'POST',
      agent: false,
      lookup: checkedLookup(options),
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout)]),
      headers: headersOf(claim),
    });
    request.once('error', (error) => resolve({ status: null, error: errorOf(error) }));
    // An answer that wants another protocol (101) is neither a response nor an error: the connection just ends.
    let attempt: Attempt = { status: null, error: 'no_connection' };
    request.once('close', () => resolve(attempt));
    request.once('response', (response) => {
      attempt = attemptOf(response.statusCode ?? 0);
      let bytes = 0;
      const end = (): void => {
        resolve(attempt);
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > longestAnswer) end();
      });
      response.once('end', end);
      // The status was answered; that the rest did not come says nothing against it.
      response.once('error', end);
    });
    request.end(claim.body);
  });
}

function headersOf(claim: Claim): http.OutgoingHttpHeaders {
  const timestamp = Math.floor(Date.now() / 1000);
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(claim.body),
    'user-agent': 'Malbilde-Webhook/1',
    'webhook-id': claim.message,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signMessage(claim.secret, claim.message, timestamp, claim.body),
  };
}

function attemptOf(status: number): Attempt {
  if (status >= 200 && status < 300) return { status, error: null };
  return { status, error: status >= 300 && status < 400 ? 'redirected' : 'bad_status' };
}

function errorOf(error: Error): DeliveryError {
  if (error instanceof RefusedAddress) return 'refused_address';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'too_slow';
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown_host';
  return /CERT|SSL|TLS|EPROTO|SIGNATURE/.test(code) ? 'not_secure' : 'no_connection';
}
