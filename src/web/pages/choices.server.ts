import { redirect } from 'react-router';
import { isLanguage } from '#shared/language.ts';
import { choiceCookie, cookieNames } from '../server/cookies.ts';
import { localPath } from '../server/local-path.ts';
import { page } from '../server/page.ts';
import { readForm } from '../server/read-form.ts';
import { isTheme } from '../theme.ts';

const roleChoice = /^(public|member|secretariat|contact:\d{1,15})$/;

export const loader = () => redirect('/');

/** Stores a choice in its cookie and goes back to where the person was. */
export const action = page(async ({ request }) => {
  const form = await readForm(request);
  const back = localPath(form.get('tilbake'));
  if (form.get('rolle') === 'contact') return redirect(`/rolle?tilbake=${encodeURIComponent(back)}`);
  const headers = new Headers();
  const language = form.get('sprak');
  if (isLanguage(language)) headers.append('set-cookie', choiceCookie(cookieNames.language, language));
  const theme = form.get('tema');
  if (isTheme(theme)) headers.append('set-cookie', choiceCookie(cookieNames.theme, theme));
  const role = form.get('rolle');
  if (typeof role === 'string' && roleChoice.test(role)) headers.append('set-cookie', choiceCookie(cookieNames.role, role));
  return redirect(back, { headers });
});
