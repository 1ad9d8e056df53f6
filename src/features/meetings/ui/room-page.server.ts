import { demandSomewhere } from '#features/people/index.ts';
import { data, redirect } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { actInRoom } from './room/act-in-room.server.ts';
import { lookOf, roomAddress } from './room/room-address.ts';
import { showRoom } from './room/show-room.server.ts';

export const loader = page(async ({ deps, viewer, params, url, language }) => {
  demandSomewhere(viewer, 'room.follow');
  return showRoom(deps, viewer, language, meetingOf(params['meeting']), url.searchParams.get('punkt'));
});

/** What a form of the room asks for. A refusal is told on the page, with what was written. */
export const action = page(async (args) => {
  const { deps, viewer, params, request, url } = args;
  const form = await readForm(request);
  try {
    const meeting = meetingOf(params['meeting']);
    const done = await actInRoom(deps, viewer, meeting, form);
    // The room goes on, and the page with it.
    if (done === 'took-up') return redirect(roomAddress(meeting, { ...lookOf(url.searchParams), entry: null }));
    const home = roomAddress(meeting, lookOf(url.searchParams));
    return redirect(`${home}${home.includes('?') ? '&' : '?'}gjort=${done}`);
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
