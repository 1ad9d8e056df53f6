import { pino, type Logger } from 'pino';
import { errorFields } from './error-fields.ts';

export type Log = Logger;

/** `silent` is for tests and the command line. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * JSON lines on standard error, so that standard output stays for people. Nothing about a person goes in: no address,
 * no query string, no body, no names (see docs/operations.md).
 */
export function createLog(level: LogLevel): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorFields } },
    pino.destination({ dest: 2, sync: true }),
  );
}
