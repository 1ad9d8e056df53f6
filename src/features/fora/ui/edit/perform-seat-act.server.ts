import { formText } from '#web/parts/form-text.ts';
import type { PageArgs } from '#web/server/page.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { addSeat, editSeat, endSeatTerm, removeSeat, setSeatTerm } from '../../index.ts';
import { numberOrNull, textOrNull } from './form-values.server.ts';

/** Does what one form of the page of seats asks for. */
export async function performSeatAct({ deps, viewer }: PageArgs, forum: string, form: FormData): Promise<'done' | 'conflict'> {
  const why = textOrNull(form, 'why');
  const seat = numberOrNull(form, 'seat');
  switch (formText(form, 'act')) {
    case 'add':
      await addSeat(deps, viewer, { forum, why, ...readSeat(form) });
      return 'done';
    case 'edit': {
      const version = numberOrNull(form, 'version');
      const { outcome } = await editSeat(deps, viewer, { forum, seat, version, why, ...readSeat(form) });
      return outcome === 'conflict' ? 'conflict' : 'done';
    }
    case 'remove':
      await removeSeat(deps, viewer, { forum, seat, why });
      return 'done';
    case 'term': {
      const deputy = textOrNull(form, 'deputy');
      await setSeatTerm(deps, viewer, {
        forum,
        seat,
        person: { name: formText(form, 'person'), role: textOrNull(form, 'personRole') },
        deputy: deputy && { name: deputy },
        startsOn: textOrNull(form, 'startsOn'),
        endsOn: textOrNull(form, 'endsOn'),
        succeeds: numberOrNull(form, 'succeeds'),
        why,
      });
      return 'done';
    }
    case 'end':
      await endSeatTerm(deps, viewer, { forum, term: numberOrNull(form, 'term'), endsOn: textOrNull(form, 'endsOn'), why });
      return 'done';
    default:
      throw new AppError('invalid_input', { detail: 'act' });
  }
}

function readSeat(form: FormData): Readonly<Record<string, unknown>> {
  return {
    role: formText(form, 'role'),
    party: numberOrNull(form, 'party'),
    organisation: numberOrNull(form, 'organisation'),
    function: formText(form, 'function'),
    standing: textOrNull(form, 'standing'),
    levelRequired: textOrNull(form, 'levelRequired'),
    appointedBy: textOrNull(form, 'appointedBy'),
    places: numberOrNull(form, 'places'),
  };
}
