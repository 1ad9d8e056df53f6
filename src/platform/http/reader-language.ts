import type { IncomingHttpHeaders } from 'node:http';
import { isLanguage, type Language } from '#shared/language.ts';

/** The cookie in which the pages keep a person's choice of language. */
export const languageCookie = 'sprak';

const chosen = new RegExp(`(?:^|;\\s*)(?:__Host-)?${languageCookie}=(nb|nn|en)(?:;|$)`);

/** The language to answer in: the person's choice, else the first one of the browser's that we have, else bokmål. */
export function readerLanguage(headers: IncomingHttpHeaders): Language {
  const choice = chosen.exec(headers.cookie ?? '')?.[1];
  if (isLanguage(choice)) return choice;
  for (const part of (headers['accept-language'] ?? '').slice(0, 200).split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'no') return 'nb';
    if (isLanguage(tag)) return tag;
  }
  return 'nb';
}
