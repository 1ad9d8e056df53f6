import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';

/**
 * Where people reach the installation under the host that was asked for: the server has refused every other host, and
 * only the configured address knows whether it is https. The start refuses providers without it.
 */
export function ownAddress({ address }: Deps, host: string): string {
  if (!address) throw new AppError('sign_in_address_missing');
  const own = new URL(address);
  return host === own.host ? address : `${own.protocol}//${host}`;
}

/** Where a provider sends people back to: it must know this address. */
export function redirectAddress(deps: Deps, host: string, provider: string): string {
  return `${ownAddress(deps, host)}/logg-inn/${provider}/svar`;
}
