import { data, redirect } from 'react-router';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { previewRollover, rollOverPlan } from '../index.ts';

export const loader = page(({ deps, viewer, params }) => previewRollover(deps, viewer, params['plan'] ?? ''));

/** Makes the plan of the next year and goes there; a refusal is shown on the page. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  try {
    const { slug } = await rollOverPlan(args.deps, args.viewer, { plan: args.params['plan'], keep: form.getAll('kolonne') });
    return redirect(`/planer/${slug}?melding=neste-ar`);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    return data({ message }, { status });
  }
});
