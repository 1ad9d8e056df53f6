import { ClientError } from 'openid-client';
import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** What is told where a provider does not begin a sign-in: it does not answer, or it does not know this program as it is set up. */
export function refusedBy({ name }: ProviderSettings, error: unknown): AppError {
  return new AppError(isSilence(error) ? 'provider_unreachable' : 'provider_refuses', { name: name.nb });
}

/** Whether nothing came back in time. */
export function isSilence(error: unknown): boolean {
  if (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT') return true;
  return error instanceof TypeError && error.message === 'fetch failed';
}
