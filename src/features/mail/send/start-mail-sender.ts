import type { Deps } from '#platform/deps.ts';
import { lookAgain } from '#platform/process/look-again.ts';
import type { MailOptions } from '#platform/mail/mail-options.ts';
import { claimMail, dropOldTakings, type MailClaim } from './claim-mails.ts';
import { handIn } from './hand-in.ts';
import { dropOldMails, leaveOldMails, leaveUncertainMails } from './leave-old-mails.ts';
import { mailLine, type MailLine } from './mail-line.ts';
import { markMail, markTold } from './mark-mail.ts';

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

/** connections of one process: mail servers take few from one place */
const atOnce = 3;
/** milliseconds that a mail which is being handed in is waited for when the program stops */
const grace = 3000;

/** Sends the mails that are due for as long as the program runs. It looks every second. */
export function startMailSender(deps: Deps, options: MailSenderOptions): RunningMailSender {
  const { timeout = 30_000, longest = 120, every = 1000, perMinute = 300, sender, onError } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const cut = new AbortController();

  async function send(line: MailLine, mail: MailClaim): Promise<void> {
    const tooLong = AbortSignal.timeout(longest * 1000);
    const attempt = await handIn(line, mail, {
      sender,
      base: deps.address ?? null,
      signal: AbortSignal.any([tooLong, cut.signal]),
      beforeTelling: () => markTold(deps.db, mail),
    });
    if (attempt.error === 'uncertain') return markMail(deps.db, mail, attempt);
    // Cut off by the end of the program: it is due again when its time has passed.
    if (cut.signal.aborted && attempt.error !== null) return;
    await markMail(deps.db, mail, tooLong.aborted && attempt.error !== null ? { error: 'too_slow', status: null } : attempt);
  }

  async function sendAll(): Promise<void> {
    await leaveOldMails(deps.db);
    await leaveUncertainMails(deps.db);
    await Promise.all(Array.from({ length: atOnce }, sendOverOneLine));
  }

  async function sendOverOneLine(): Promise<void> {
    const line = mailLine({ ...options, timeout });
    try {
      while (!signal.aborted) {
        const mail = await claimMail(deps.db, longest * 2, perMinute);
        if (!mail) return;
        await send(line, mail);
      }
    } finally {
      line.end();
    }
  }

  async function work(): Promise<void> {
    await sendAll();
    await dropOldMails(deps.db);
    await dropOldTakings(deps.db);
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
