/**
 * What an error page is told. `message` is in the reader's language, null where only a number helps; `deed` is what
 * somebody may not do, a row of the table at /tilgang. */
export type ErrorInfo = Readonly<{ code: string | null; status: number; message: string | null; requestId?: string; deed?: string }>;

export function isErrorInfo(value: unknown): value is ErrorInfo {
  return typeof value === 'object' && value !== null && 'message' in value && 'status' in value;
}
