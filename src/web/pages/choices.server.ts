import { redirect } from 'react-router';
import { nameAllPartnerships } from '#features/people/index.ts';
import { isLanguage } from '#shared/language.ts';
import { choiceCookie, cookieNames } from '../server/cookies.ts';
import { demoRole } from '../server/demo-viewer.ts';
import { localPath } from '../server/local-path.ts';
import { page } from '../server/page.ts';
import { readForm } from '../server/read-form.ts';
import { isTheme } from '../theme.ts';

export const loader = () => redirect('/');

/** Stores a choice in its cookie and goes back to where the person was. */
export const action = page(async ({ deps, request }) => {
  const form = await readForm(request);
  const back = localPath(form.get('tilbake'));
  const isDemo = deps.signIn === undefined;
  const role = form.get('rolle');
  if (isDemo && (role === 'contact' || role === 'other')) return redirect(`/rolle?tilbake=${encodeURIComponent(back)}`);
  const headers = new Headers();
  const language = form.get('sprak');
  if (isLanguage(language)) headers.append('set-cookie', choiceCookie(deps, cookieNames.language, language));
  const theme = form.get('tema');
  if (isTheme(theme)) headers.append('set-cookie', choiceCookie(deps, cookieNames.theme, theme));
  // Where people sign in, nobody says who they are themselves.
  if (isDemo && typeof role === 'string' && demoRole.test(role)) headers.append('set-cookie', choiceCookie(deps, cookieNames.role, role));
  const partnership = form.get('helsefellesskap');
  if (typeof partnership === 'string' && (await nameAllPartnerships(deps)).some(({ slug }) => slug === partnership)) {
    headers.append('set-cookie', choiceCookie(deps, cookieNames.partnership, partnership));
  }
  return redirect(back, { headers });
});
