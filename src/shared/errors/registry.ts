import type { Text } from '#shared/language.ts';
import { accessErrors } from './access.ts';
import { agendaErrors } from './agendas.ts';
import { apiErrors } from './api.ts';
import { caseErrors } from './cases.ts';
import { documentErrors } from './documents.ts';
import { editionErrors } from './editions.ts';
import { feedErrors } from './feeds.ts';
import { followUpErrors } from './follow-up.ts';
import { foraErrors } from './fora.ts';
import { httpErrors } from './http.ts';
import { linkErrors } from './links.ts';
import { liveErrors } from './live.ts';
import { mailErrors } from './mail.ts';
import { meetingErrors } from './meetings.ts';
import { minutesErrors } from './minutes.ts';
import { noticeErrors } from './notices.ts';
import { planErrors } from './plans.ts';
import { platformErrors } from './platform.ts';
import { publishingErrors } from './publishing.ts';
import { readingErrors } from './reading.ts';
import { recordErrors } from './record.ts';
import { reviewErrors } from './review.ts';
import { rolloverErrors } from './rollover.ts';
import { signInErrors } from './sign-in.ts';
import { roundErrors } from './rounds.ts';
import { webhookErrors } from './webhooks.ts';

/** HTTP status and the sentence a person sees: what is wrong and what to do. ICU parameters in braces. */
export type ErrorEntry = Readonly<{ status: number; text: Text }>;

/** Every expected failure of the program; docs/errors.md lists it. */
export const errorRegistry = {
  ...accessErrors,
  ...agendaErrors,
  ...apiErrors,
  ...caseErrors,
  ...documentErrors,
  ...editionErrors,
  ...feedErrors,
  ...followUpErrors,
  ...foraErrors,
  ...httpErrors,
  ...linkErrors,
  ...liveErrors,
  ...mailErrors,
  ...meetingErrors,
  ...minutesErrors,
  ...noticeErrors,
  ...planErrors,
  ...platformErrors,
  ...publishingErrors,
  ...readingErrors,
  ...recordErrors,
  ...reviewErrors,
  ...rolloverErrors,
  ...roundErrors,
  ...signInErrors,
  ...webhookErrors,
} satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorRegistry;
