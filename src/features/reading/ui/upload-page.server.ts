import { redirect } from 'react-router';
import { AppError } from '#shared/errors/app-error.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { readingLimits } from '../guards/reading-limits.ts';

/** How the reading goes; the review when it is done, the sentence when it failed. */
export const loader = page(async ({ deps, viewer, params, ...app }) => {
  const { fileName, state } = await deps.uploads.find(viewer, params['upload'] ?? '');
  if (state.kind === 'done') throw redirect(`/innlesing/${state.review}`);
  const failure = state.kind === 'failed' ? errorInfo(new AppError(state.code, state.params), { deps, viewer, ...app }).message : null;
  return {
    fileName,
    failure,
    step: state.kind === 'reading' ? { kind: state.step, pages: state.pages } : null,
    largest: readingLimits.fileBytes,
  };
});

/** Stops the reading. */
export const action = page(async ({ deps, viewer, params }) => {
  await deps.uploads.stop(viewer, params['upload'] ?? '');
  return redirect('/innlesing');
});
