import type { MailAttempt, MailError } from '../model/mail.ts';

type Failed = Readonly<{ code?: unknown; command?: unknown; responseCode?: unknown; message: string }>;

const unknownHosts = ['EDNS', 'ENOTFOUND', 'EAI_AGAIN'];

/** What a failure to hand in a mail means. What a server says of the mail itself is final; all else may pass. */
export function attemptOf(error: unknown): MailAttempt {
  const failed: Failed = error instanceof Error ? error : { message: '' };
  const status = typeof failed.responseCode === 'number' ? failed.responseCode : null;
  return { error: errorOf(failed, status), status };
}

function errorOf({ code, command, message }: Failed, status: number | null): MailError {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign_in_refused';
  if (code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM'))
    return status !== null && status < 500 ? 'not_now' : 'refused';
  if (code === 'ETLS' || code === 'EREQUIRETLS' || /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(String(code))) return 'not_secure';
  if (status !== null) return 'not_now';
  if (unknownHosts.includes(String(code)) || /ENOTFOUND|EAI_AGAIN/.test(message)) return 'unknown_host';
  return code === 'ETIMEDOUT' ? 'too_slow' : 'no_connection';
}
