/**
 * What an error page is told. `message` is in the reader's language, null where only a number helps; `deed` is what
 * somebody may not do, a row of the table at /tilgang. */
export type ErrorInfo = Readonly<{ code: string | null; status: number; message: string | null; requestId?: string; deed?: string }>;

/**
 * What an error of the router tells: an ErrorInfo, or the problem that the server answered a script with where it refused
 * before there was a page. Null for anything else.
 */
export function errorInfoOf(data: unknown): ErrorInfo | null {
  if (isErrorInfo(data)) return data;
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    const { code, status, detail } = JSON.parse(data) as Readonly<Record<string, unknown>>;
    if (typeof code !== 'string' || typeof status !== 'number' || typeof detail !== 'string') return null;
    return { code, status, message: detail };
  } catch {
    return null;
  }
}

function isErrorInfo(value: unknown): value is ErrorInfo {
  return typeof value === 'object' && value !== null && 'message' in value && 'status' in value;
}
