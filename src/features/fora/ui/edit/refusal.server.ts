import { data } from 'react-router';
import { errorInfo, type PageArgs } from '#web/server/page.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { Text } from '#shared/language.ts';
import { historyFields, historyMessages } from '../forum/history-messages.ts';
import { editMessages } from './messages.ts';
import { writtenFields } from './written-fields.server.ts';

/** The page again with what was refused and what was written; what is no expected refusal is thrown on. */
export function refusal(error: unknown, args: PageArgs, form: FormData) {
  if (!isAppError(error)) throw error;
  const { status, message } = errorInfo(error, args);
  return data({ message, written: writtenFields(form) }, { status });
}

/** The page again where somebody changed the same in between: told is what stands there now and differs from what was written. */
export function conflict(args: PageArgs, form: FormData, now: Readonly<Record<string, string | number | null>>) {
  const { language } = args;
  const say = (text: Text, params = {}): string => formatMessage(text[language], params, language);
  const written = writtenFields(form);
  const differing = Object.entries(now).filter(([field, value]) => field in written && String(value ?? '') !== written[field]);
  const told = differing.map(([field, value]) => {
    const name = historyFields[field];
    return `${name ? say(name) : field}: ${value ?? say(historyMessages.empty)}`;
  });
  const message = say(editMessages.conflict, { now: told.join('; ') || '–' });
  return data({ message, written }, { status: 409 });
}
