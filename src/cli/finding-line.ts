import { doorFindingMessages } from '#features/reading/door-finding-messages.ts';
import type { Finding } from '#features/reading/model/finding.ts';
import type { Language, Messages } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { cliMessages } from './cli-messages.ts';

const messages: Messages = doorFindingMessages;

/** "Avklar (side 3): …" */
export function findingLine({ code, kind, params, page, lines }: Finding, language: Language): string {
  const text = messages[code]?.[language] ?? code;
  const places = [
    page === null ? '' : formatMessage(cliMessages.page[language], { page }, language),
    lines ? formatMessage(cliMessages.line[language], { line: lines[0] }, language) : '',
  ].filter(Boolean);
  const place = places.length > 0 ? ` (${places.join(', ')})` : '';
  return `${cliMessages[kind][language]}${place}: ${formatMessage(text, params, language)}`;
}
