import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Where people reach the installation. The start refuses providers without it. */
export function ownAddress({ address }: Deps): string {
  if (!address) throw new AppError('sign_in_address_missing');
  return address;
}

/** Where a provider sends people back to: it must know this address. */
export function redirectAddress(deps: Deps, provider: string): string {
  return `${ownAddress(deps)}/logg-inn/${provider}/svar`;
}
