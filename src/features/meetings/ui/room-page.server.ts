import { data, redirect } from 'react-router';
import { takesPart } from '#features/fora/index.ts';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { actInRoom } from './room/act-in-room.server.ts';
import { showRoom } from './room/show-room.server.ts';

export const loader = page(async ({ deps, viewer, params, url, language }) => {
  if (!takesPart(viewer)) throw new AppError('forbidden');
  return showRoom(deps, viewer, language, meetingOf(params['meeting']), url.searchParams.get('punkt'));
});

/** What a form of the room asks for. A refusal is told on the page, with what was written. */
export const action = page(async (args) => {
  const { deps, viewer, params, request, url } = args;
  const form = await readForm(request);
  try {
    const done = await actInRoom(deps, viewer, meetingOf(params['meeting']), form);
    const query = new URLSearchParams();
    // The room goes on, and the page with it.
    const entry = done === 'took-up' ? null : url.searchParams.get('punkt');
    if (entry !== null) query.set('punkt', entry);
    if (url.searchParams.has('stor')) query.set('stor', '1');
    if (done !== 'took-up') query.set('gjort', done);
    return redirect(`${url.pathname}${query.size > 0 ? `?${query}` : ''}`);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    const written = Object.fromEntries([...form.keys()].map((name) => [name, formText(form, name) ?? '']));
    return data({ message, written }, { status });
  }
});

function meetingOf(param: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(param ?? '')) throw new AppError('meeting_not_found');
  return Number(param);
}
