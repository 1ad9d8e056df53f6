import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailSender } from '#platform/mail/mail-options.ts';
import type { MailAttempt } from '../model/mail.ts';
import { mailFoot } from '../model/mail-foot.ts';
import { attemptOf } from './attempt-of.ts';
import type { MailClaim } from './claim-mails.ts';
import type { Composed, MailLine } from './mail-line.ts';
import { messageId } from './message-id.ts';

export type HandInOptions = Readonly<{
  sender: MailSender;
  /** where the installation is reached, null where nobody has said */
  base: string | null;
  /** cuts the connection, whatever it is at */
  signal: AbortSignal;
  /** is waited for before the mail server is told what the mail says: after that nobody knows whether it came until it answers */
  beforeTelling: () => Promise<void>;
}>;

/** Hands a mail in at the mail server; resolves with how it went, and never rejects. */
export async function handIn(line: MailLine, claim: MailClaim, options: HandInOptions): Promise<MailAttempt> {
  let isTold = false;
  const tell = async (): Promise<void> => {
    await options.beforeTelling();
    isTold = true;
  };
  try {
    await line.send(composed(claim, { ...options, beforeTelling: tell }), options.signal);
    return { error: null, status: 250 };
  } catch (error) {
    const attempt = attemptOf(error);
    return isTold && attempt.status === null ? { error: 'uncertain', status: null } : attempt;
  }
}

function composed(claim: MailClaim, { sender, base, beforeTelling }: HandInOptions): Composed {
  const { recipient, subject, calendar, calendarMethod } = claim;
  const foot = mailFoot({ ...claim, base });
  const icalEvent =
    calendar === null ? {} : { icalEvent: { method: calendarMethod ?? 'PUBLISH', filename: 'invite.ics', content: calendar } };
  const message = new MailComposer({
    from: { name: sender.name ?? '', address: sender.address },
    to: { name: '', address: recipient },
    messageId: messageId(claim, sender.address),
    subject,
    text: foot === '' ? claim.text : `${claim.text}\n\n${foot}`,
    // Answering machines do not answer a machine (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(claim, base) },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...icalEvent,
  }).compile();
  return { envelope: { from: sender.address, to: [recipient] }, stream: () => Readable.from(telling(message, beforeTelling)) };
}

/** The mail, read when the server has said that it takes it. */
async function* telling(message: ReturnType<MailComposer['compile']>, beforeTelling: () => Promise<void>): AsyncGenerator<Buffer> {
  await beforeTelling();
  yield* message.createReadStream();
}

/** One click in the reader's mail program ends such mails (RFC 8058), which asks for https. */
function unsubscribeHeaders({ unsubscribe }: MailClaim, base: string | null): Readonly<Record<string, string>> {
  if (unsubscribe === null || !base?.startsWith('https://')) return {};
  return { 'List-Unsubscribe': `<${base}${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
