import { data, redirect } from 'react-router';
import { localPath } from '#web/server/local-path.ts';
import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { applyChange } from './apply-change.server.ts';

export const loader = page(({ params }) => redirect(`/planer/${params['plan']}`));

/** A change asked for by a plain form on any of the plan's pages. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  const answer = await applyChange(args, form);
  if (answer.outcome === 'conflict') throw new AppError('plan_changed');
  if (answer.outcome === 'refused') throw data({ code: null, ...answer }, { status: answer.status });
  const back = localPath(form.get('back'));
  return redirect(`${back}${back.includes('?') ? '&' : '?'}lagret=${answer.batch}`);
});
