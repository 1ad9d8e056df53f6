import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** The provider with this id. Throws provider_unknown. */
export function findProvider({ signIn }: Deps, id: string): ProviderSettings {
  const found = signIn?.providers.find((provider) => provider.id === id);
  if (!found) throw new AppError('provider_unknown');
  return found;
}
