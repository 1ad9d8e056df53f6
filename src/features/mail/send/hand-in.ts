import { Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import type { MailOptions } from '#platform/mail/mail-options.ts';
import type { MailAttempt } from '../model/mail.ts';
import { mailFoot } from '../model/mail-foot.ts';
import { attemptOf } from './attempt-of.ts';
import type { MailClaim } from './claim-mails.ts';
import { messageId } from './message-id.ts';

export type HandInOptions = MailOptions &
  Readonly<{
    /** where the installation is reached, null where nobody has said */
    base: string | null;
    /** milliseconds the mail server may be silent */
    timeout: number;
    /** cuts the connection, whatever it is at */
    signal: AbortSignal;
  }>;

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** Hands a mail in at the mail server, over a connection of its own; resolves with how it went, and never rejects. */
export async function handIn(claim: MailClaim, options: HandInOptions): Promise<MailAttempt> {
  const { recipient, subject, calendar, calendarMethod } = claim;
  const { sender, base } = options;
  const foot = mailFoot({ ...claim, base });
  const icalEvent =
    calendar === null ? {} : { icalEvent: { method: calendarMethod ?? 'PUBLISH', filename: 'invite.ics', content: calendar } };
  try {
    await transportOf(options).sendMail({
      from: { name: sender.name ?? '', address: sender.address },
      to: { name: '', address: recipient },
      envelope: { from: sender.address, to: [recipient] },
      messageId: messageId(claim, sender.address),
      subject,
      text: foot === '' ? claim.text : `${claim.text}\n\n${foot}`,
      // Answering machines do not answer a machine (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(claim, base) },
      ...icalEvent,
    });
    return { error: null, status: 250 };
  } catch (error) {
    return attemptOf(error);
  }
}

/** One click in the reader's mail program ends such mails (RFC 8058), which asks for https. */
function unsubscribeHeaders({ unsubscribe }: MailClaim, base: string | null): Readonly<Record<string, string>> {
  if (unsubscribe === null || !base?.startsWith('https://')) return {};
  return { 'List-Unsubscribe': `<${base}${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function transportOf({ server, timeout, signal }: HandInOptions): ReturnType<typeof createTransport> {
  const { host, port, secure, user, password } = server;
  return createTransport({
    host,
    port,
    secure,
    socket: new Socket({ signal }),
    // A password never goes over an open line, but to this machine.
    requireTLS: !secure && user !== null && !loopback.has(host),
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
