/** What a log line keeps of an error. */
export type ErrorFields = Readonly<Record<string, unknown>>;

const sqlState = /^[0-9A-Z]{5}$/;

function frames(error: Error): string {
  const stack = error.stack ?? '';
  const start = stack.search(/^\s+at /m);
  return start < 0 ? '' : stack.slice(start);
}

/**
 * An error without what people wrote: the database puts values of rows into its messages and details, so of its errors
 * only the code and the names of table and constraint are kept.
 */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const fields = { type: error.name, ...(code === undefined ? {} : { code }), stack: frames(error) };
  if (code === undefined || !sqlState.test(code)) return { ...fields, message: error.message };
  const { table, constraint, column, routine } = error as Error & Record<string, unknown>;
  return { ...fields, table, constraint, column, routine };
}
