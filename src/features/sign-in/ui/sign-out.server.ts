import { redirect } from 'react-router';
import { page } from '#web/server/page.ts';
import { signOut } from '../index.ts';
import { go } from './go.server.ts';

export const loader = () => redirect('/');

/** Signs out here, whatever the provider says; the browser keeps the word that is worth nothing now until it has been led on. */
export const action = page(async ({ deps, session }) => {
  if (session === null) return go('/logget-ut', [], 303);
  await signOut(deps, session.word);
  return go('/logget-ut?videre=1', [], 303);
});
