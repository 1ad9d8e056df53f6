import { AppError } from '#shared/errors/app-error.ts';
import { isLoopbackName } from '../http/own-hosts.ts';
import { readProviders } from './read-providers.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** What decides how people sign in, as the environment says it. */
export type ModeValues = Readonly<{
  mode: 'demo' | 'production' | undefined;
  providers: string | undefined;
  address: string | null;
  host: string;
  nodeEnv: string | undefined;
  idleMinutes: number;
  absoluteHours: number;
}>;

/**
 * How people sign in; undefined for the demonstration, which is for this machine alone. Throws demo_in_production,
 * sign_in_address_missing, address_unsafe, sign_in_config.
 */
export function runMode(values: ModeValues): SignInSettings | undefined {
  const against = againstDemo(values);
  if (values.mode === 'demo' && against) throw new AppError('demo_in_production', { reason: against });
  if (values.mode !== 'production' && !against) return undefined;
  const { address, idleMinutes, absoluteHours } = values;
  if (address !== null && address.startsWith('http:') && !isLoopbackName(new URL(address).hostname)) throw new AppError('address_unsafe');
  if (values.providers && address === null) throw new AppError('sign_in_address_missing');
  return { providers: values.providers ? readProviders(values.providers) : [], idleMinutes, absoluteHours };
}

/** What says that this is no demonstration; null where nothing does. */
function againstDemo({ providers, address, host, nodeEnv }: ModeValues): string | null {
  if (nodeEnv === 'production') return 'NODE_ENV=production';
  if (providers) return 'MALBILDE_SIGN_IN';
  if (address !== null && !isLoopbackName(new URL(address).hostname)) return 'MALBILDE_URL';
  return isLoopbackName(host) ? null : 'MALBILDE_HOST';
}
