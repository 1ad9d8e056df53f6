import type { Language } from '#shared/language.ts';

/** Why a mail did not come away; each has its sentence in ui/messages.ts. */
const mailErrors = [
  'refused',
  'not_now',
  'sign_in_refused',
  'unknown_host',
  'no_connection',
  'not_secure',
  'too_slow',
  'too_old',
  'overtaken',
  'uncertain',
] as const;

export type MailError = (typeof mailErrors)[number];

/** How an attempt went. `status` is the mail server's answer (RFC 5321), null where it gave none. */
export type MailAttempt = Readonly<{ error: MailError | null; status: number | null }>;

export const mailStates = ['waiting', 'sent', 'given-up'] as const;
export type MailState = (typeof mailStates)[number];

/** An iCalendar file that goes with a mail, and what the reader's program is to do with it (RFC 5546). */
export type MailCalendar = Readonly<{ text: string; method: 'REQUEST' | 'CANCEL' | 'PUBLISH' }>;

/** A mail to one person. Texts are plain; `about` is an address in here, as '/moter/12'. */
export type NewMail = Readonly<{
  partnershipId: number;
  /** says what it is: the same is never sent twice */
  key: string;
  contactId: number | null;
  recipient: string;
  language: Language;
  subject: string;
  text: string;
  /** why it came, a whole sentence: the last words of the mail */
  because: string;
  /** where whoever got it ends mails of this kind, without signing in; an address in here. Only for what nobody must have. */
  unsubscribe?: string | null | undefined;
  about: string | null;
  calendar: MailCalendar | null;
}>;

/** A mail in the outbox, without what it says. Times are ISO; `nextAt` is null where it is not tried again. */
export type OutboxMail = Readonly<{
  id: number;
  recipient: string;
  subject: string;
  /** why it came; '' where its text says so itself */
  because: string;
  about: string | null;
  hasCalendar: boolean;
  at: string;
  state: MailState;
  attempts: number;
  nextAt: string | null;
  sentAt: string | null;
  error: MailError | null;
  status: number | null;
}>;
