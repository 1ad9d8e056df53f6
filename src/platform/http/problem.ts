import { STATUS_CODES } from 'node:http';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { errorRegistry } from '#shared/errors/registry.ts';
import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { isUnstorable } from '#platform/db/is-unstorable.ts';

/** RFC 9457, with the code of the registry. `detail` is a sentence for the reader. */
export type Problem = Readonly<{
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  /** what was refused, a row of docs/access.md; of forbidden alone */
  deed?: string;
}>;

/** What Fastify itself refuses, in our codes. */
function fromFramework(error: unknown): AppError | null {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new AppError('invalid_input', { detail: error.validation[0]?.instancePath || '?' });
  }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 404) return new AppError('not_found');
  if (status === 413) return new AppError('request_too_large');
  if (status === 415) return new AppError('media_type_unsupported');
  if (isUnstorable(error)) return new AppError('invalid_input', { detail: '?' });
  return status >= 400 && status < 500 ? new AppError('request_unreadable') : null;
}

/** Expected failures as AppErrors; null for a fault of the program, of which nobody is told more than a number. */
export function expectedFailure(error: unknown): AppError | null {
  return isAppError(error) ? error : fromFramework(error);
}

/** The one mapping of a failure to an HTTP answer. */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const { code, params } = expectedFailure(error) ?? new AppError('internal', { requestId });
  const { status, text } = errorRegistry[code];
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    detail: formatMessage(text[language], params, language),
    code,
    requestId,
    ...(code === 'forbidden' && typeof params['deed'] === 'string' && { deed: params['deed'] }),
  };
}
