import type { Language, Messages } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { doorFindingMessages } from './door-finding-messages.ts';
import { findingMessages } from './finding-messages.ts';
import type { Finding } from './model/finding.ts';

/** Every kind of finding with its sentence. */
export const allFindingMessages: Messages = { ...findingMessages, ...doorFindingMessages };

/** What a finding says to a person. */
export function findingText({ code, params }: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return formatMessage(allFindingMessages[code]?.[language] ?? code, params, language);
}
