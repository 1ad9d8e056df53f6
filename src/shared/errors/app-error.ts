import type { ErrorCode } from './registry.ts';

export type ErrorParams = Readonly<Record<string, string | number>>;

/** The one expected failure. `code` is in the registry, which holds its HTTP status and its sentence in each language. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** True for an AppError of any copy of this module (the web bundle carries its own). */
export function isAppError(value: unknown): value is AppError {
  return value instanceof Error && value.name === 'AppError' && 'code' in value && 'params' in value;
}
