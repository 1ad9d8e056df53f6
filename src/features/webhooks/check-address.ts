import { isIP } from 'node:net';
import { AppError } from '#shared/errors/app-error.ts';
import { isOwnMachine, isPublicAddress } from './deliver/is-public-address.ts';
import type { WebhookOptions } from './webhook-options.ts';

const longestAddress = 500;

/** A host as Node's resolver takes it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Whether a message may go to this IP address. */
export function mayReach(address: string, { ownMachine }: WebhookOptions): boolean {
  return isPublicAddress(address) || (ownMachine && isOwnMachine(address));
}

/**
 * The address in its normal form. Throws webhook_address_refused for anything but https to the open internet (http only to
 * this machine, where the configuration lets it). A name is looked up when a message is sent, each time.
 */
export function checkAddress(text: string, options: WebhookOptions): string {
  const refused = new AppError('webhook_address_refused');
  const url = URL.parse(text.trim());
  if (!url || url.href.length > longestAddress || url.username !== '' || url.password !== '') throw refused;
  const host = hostOf(url);
  const isOwn = isOwnMachine(host) || host === 'localhost' || host.endsWith('.localhost');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) throw refused;
  if (isOwn && !options.ownMachine) throw refused;
  if (isIP(host) !== 0 && !mayReach(host, options)) throw refused;
  url.hash = '';
  return url.href;
}
