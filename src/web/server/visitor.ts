import type { IncomingHttpHeaders } from 'node:http';
import { isLanguage, type Language } from '#shared/language.ts';
import { isTheme, type Theme } from '../theme.ts';
import { cookieNames, readCookies } from './cookies.ts';

/** How a page is to be written, from the cookies: bokmål where they say nothing. `role` counts in a demonstration alone. */
export type Visitor = Readonly<{ language: Language; theme: Theme; role: string }>;

export function readVisitor(headers: IncomingHttpHeaders): Visitor {
  const cookies = readCookies(headers.cookie);
  const language = cookies.get(cookieNames.language);
  const theme = cookies.get(cookieNames.theme);
  return {
    language: isLanguage(language) ? language : 'nb',
    theme: isTheme(theme) ? theme : 'auto',
    role: cookies.get(cookieNames.role) ?? 'public',
  };
}
