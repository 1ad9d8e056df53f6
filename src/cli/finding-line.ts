import { findingText } from '#features/reading/finding-text.ts';
import type { Finding } from '#features/reading/model/finding.ts';
import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { cliMessages } from './cli-messages.ts';

/** "Avklar (side 3, linje 41): …" */
export function findingLine(finding: Finding, language: Language): string {
  const { kind, page, lines } = finding;
  const places = [
    page === null ? '' : formatMessage(cliMessages.page[language], { page }, language),
    lines ? formatMessage(cliMessages.line[language], { line: lines[0] }, language) : '',
  ].filter(Boolean);
  const place = places.length > 0 ? ` (${places.join(', ')})` : '';
  return `${cliMessages[kind][language]}${place}: ${findingText(finding, language)}`;
}
