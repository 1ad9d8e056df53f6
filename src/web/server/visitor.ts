import type { IncomingHttpHeaders } from 'node:http';
import { actorAs, isRole, listContacts, publicViewer, systemActor, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { isLanguage, type Language } from '#shared/language.ts';
import { isTheme, type Theme } from '../theme.ts';
import { cookieNames, readCookies } from './cookies.ts';

/** Who asks, and how the page is to be written: from the cookies, bokmål and the public where they say nothing. */
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

/** The viewer of a role cookie: `secretariat`, `member`, `public` or `contact:<id>`. Unknown is the public. */
export async function viewerOf(deps: Deps, role: string): Promise<Viewer> {
  const [kind, id] = role.split(':');
  if (kind === 'contact') return contactViewer(deps, Number(id));
  if (!isRole(kind) || kind === 'public') return publicViewer;
  return actorAs(kind);
}

async function contactViewer(deps: Deps, id: number): Promise<Viewer> {
  const contacts = await listContacts(deps.db, systemActor);
  const contact = contacts.find((entry) => entry.id === id);
  return contact ? actorAs('contact', { name: contact.name, contactId: contact.id }) : publicViewer;
}
