import type { Deps } from '#platform/deps.ts';
import { lookAgain } from '#platform/process/look-again.ts';
import type { MailOptions } from '#platform/mail/mail-options.ts';
import { claimMails, type MailClaim } from './claim-mails.ts';
import { handIn } from './hand-in.ts';
import { dropOldMails, leaveOldMails } from './leave-old-mails.ts';
import { markMail } from './mark-mail.ts';

export type MailSenderOptions = MailOptions &
  Readonly<{
    onError: (error: unknown) => void;
    /** milliseconds the mail server may be silent */
    timeout?: number;
    /** seconds that handing in a mail may take in all; it is taken on for longer */
    longest?: number;
    /** milliseconds between two looks */
    every?: number;
  }>;

export type RunningMailSender = Readonly<{ stop: () => Promise<void> }>;

/** Mail servers take few connections from one place. */
const atOnce = 3;
/** milliseconds that a mail which is being handed in is waited for when the program stops */
const grace = 3000;

/** Sends the mails that are due for as long as the program runs. It looks every second. */
export function startMailSender(deps: Deps, options: MailSenderOptions): RunningMailSender {
  const { timeout = 30_000, longest = 120, every = 1000, onError } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const cut = new AbortController();

  async function send(mail: MailClaim): Promise<void> {
    const tooLong = AbortSignal.timeout(longest * 1000);
    const attempt = await handIn(mail, { ...options, base: deps.address ?? null, timeout, signal: AbortSignal.any([tooLong, cut.signal]) });
    // Cut off by the end of the program: it is due again when its time has passed.
    if (cut.signal.aborted && attempt.error !== null) return;
    await markMail(deps.db, mail, tooLong.aborted && attempt.error !== null ? { error: 'too_slow', status: null } : attempt);
  }

  async function sendAll(): Promise<void> {
    await leaveOldMails(deps.db);
    while (!signal.aborted) {
      const mails = await claimMails(deps.db, atOnce, longest * 2);
      if (mails.length === 0) return;
      await Promise.all(mails.map(send));
    }
  }

  async function work(): Promise<void> {
    await sendAll();
    await dropOldMails(deps.db);
  }

  const running = lookAgain({ work, onError, every, signal });
  return {
    async stop() {
      stopping.abort();
      const patience = setTimeout(() => cut.abort(), grace);
      await running;
      clearTimeout(patience);
    },
  };
}
