/** What an error page is told. `message` is in the reader's language, null where only a number helps. */
export type ErrorInfo = Readonly<{ code: string | null; status: number; message: string | null; requestId?: string }>;

export function isErrorInfo(value: unknown): value is ErrorInfo {
  return typeof value === 'object' && value !== null && 'message' in value && 'status' in value;
}
