import { redirect } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { localPath } from '#web/server/local-path.ts';
import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { follow, unfollow } from '../index.ts';

/** Nothing to look at here. */
export const loader = page(() => redirect('/varsler'));

/** Follows, or follows no more, and leads back to where that was asked. */
export const action = page(async ({ deps, viewer, request }) => {
  const form = await readForm(request);
  const input = { kind: formText(form, 'kind'), id: formText(form, 'id') };
  await (formText(form, 'act') === 'unfollow' ? unfollow : follow)(deps, viewer, input);
  return redirect(localPath(form.get('tilbake')), 303);
});
