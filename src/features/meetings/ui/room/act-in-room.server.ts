import { recordDecision } from '#features/cases/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import { takeUpEntry } from '../../live/take-up-entry.ts';
import { isLiveField } from '../../model/live/live-field.ts';
import { showMeeting } from '../../queries/show-meeting.ts';
import { openMeeting } from '../../take-steps.ts';

export type DoneInRoom = 'took-up' | 'lagret' | 'vedtatt';

/** Does what a form of the room asks for. Throws what the use cases throw, invalid_input for an unknown form. */
export async function actInRoom(deps: Deps, viewer: Viewer, meeting: number, form: FormData): Promise<DoneInRoom> {
  const act = formText(form, 'act');
  const entry = Number(formText(form, 'entry') || '0');
  if (act === 'take-up') {
    await takeUpEntry(deps, viewer, { meeting, entry: entry === 0 ? null : entry });
    return 'took-up';
  }
  if (act === 'open') {
    await openMeeting(deps, viewer, { meeting });
    return 'took-up';
  }
  if (act === 'save') {
    const field = formText(form, 'field');
    if (!isLiveField(field)) throw new AppError('invalid_input', { detail: 'field' });
    const { saveLiveText } = await import('../../live/save-live-text.ts');
    await saveLiveText(deps, viewer, { meeting, entry, field, base: formText(form, 'base') ?? '', text: formText(form, 'text') ?? '' });
    return 'lagret';
  }
  if (act === 'decide') {
    await decide(deps, viewer, meeting, entry, form);
    return 'vedtatt';
  }
  throw new AppError('invalid_input', { detail: 'act' });
}

async function decide(deps: Deps, viewer: Viewer, meeting: number, entry: number, form: FormData): Promise<void> {
  const { forum, agenda } = await showMeeting(deps, viewer, meeting);
  const about = agenda.find(({ id }) => id === entry);
  if (!about) throw new AppError('live_entry_not_found');
  const text = formText(form, 'text') ?? '';
  const base = formText(form, 'base');
  if (base !== undefined) {
    // A page without JavaScript has sent nothing of it before: what is recorded is to stand in the room too.
    const { saveLiveText } = await import('../../live/save-live-text.ts');
    await saveLiveText(deps, viewer, { meeting, entry, field: 'decision', base, text });
  }
  const agreed = formText(form, 'agreed');
  const person = Number(formText(form, 'followUpContact') || '0');
  await recordDecision(deps, viewer, {
    forum: forum.slug,
    meeting,
    agendaItem: entry,
    outcome: formText(form, 'outcome'),
    text: text.replaceAll('\r\n', '\n'),
    consensus: agreed === 'yes' ? true : agreed === 'no' ? false : null,
    dissents: agreed === 'no' ? dissentsOf(form) : [],
    followUpBy: formText(form, 'followUpBy') || null,
    followUpContact: person === 0 ? null : person,
    dueOn: formText(form, 'dueOn') || null,
    items: about.items.map(({ plan, key }) => ({ plan, item: key })),
  });
}

/** Who wanted a dissent written, and what; empty rows of the form are left out. */
function dissentsOf(form: FormData): readonly Readonly<{ who: string; text: string }>[] {
  const who = form.getAll('dissentWho').map(String);
  const texts = form.getAll('dissentText').map(String);
  return who
    .map((name, at) => ({ who: name.trim(), text: (texts[at] ?? '').trim() }))
    .filter((dissent) => dissent.who !== '' || dissent.text !== '');
}
