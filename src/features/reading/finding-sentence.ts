import type { Language, Messages } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { doorFindingMessages } from './door-finding-messages.ts';
import { findingMessages } from './finding-messages.ts';
import type { Finding } from './model/finding.ts';

const messages: Messages = { ...findingMessages, ...doorFindingMessages };

/** The finding as a person reads it; its code where there is no sentence. */
export function findingSentence({ code, params }: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return formatMessage(messages[code]?.[language] ?? code, params, language);
}
