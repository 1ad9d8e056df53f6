import { formText } from '#web/parts/form-text.ts';
import type { PageArgs } from '#web/server/page.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { editForum, endForum, giveMandate, linkDuty, planTurns, removeTurn, setRhythm, setRotation, unlinkDuty } from '../../index.ts';
import { holderOf, numberOrNull, textOrNull } from './form-values.server.ts';
import { readForumFields } from './read-forum-fields.server.ts';

/** Does what one form of the page asks for. */
export async function performForumAct({ deps, viewer }: PageArgs, forum: string, form: FormData): Promise<'done' | 'conflict'> {
  const why = textOrNull(form, 'why');
  const what = formText(form, 'what');
  switch (formText(form, 'act')) {
    case 'edit': {
      const version = numberOrNull(form, 'version');
      const { outcome } = await editForum(deps, viewer, { ...readForumFields(form), forum, version, why });
      return outcome === 'conflict' ? 'conflict' : 'done';
    }
    case 'end':
      await endForum(deps, viewer, { forum, endsOn: formText(form, 'endsOn'), why });
      return 'done';
    case 'mandate':
      await giveMandate(deps, viewer, { forum, why, ...readMandate(form) });
      return 'done';
    case 'link':
      await linkDuty(deps, viewer, {
        forum,
        duty: numberOrNull(form, 'duty'),
        address: textOrNull(form, 'address'),
        label: formText(form, 'label'),
      });
      return 'done';
    case 'unlink':
      await unlinkDuty(deps, viewer, { forum, fulfilment: numberOrNull(form, 'fulfilment') });
      return 'done';
    case 'rhythm': {
      const rhythm = {
        atLeast: numberOrNull(form, 'atLeast'),
        everyMonths: numberOrNull(form, 'everyMonths') ?? undefined,
        words: textOrNull(form, 'words'),
      };
      await setRhythm(deps, viewer, { forum, rhythm });
      return 'done';
    }
    case 'no-rhythm':
      await setRhythm(deps, viewer, { forum, rhythm: null });
      return 'done';
    case 'rotation': {
      const between = form.getAll('holder').flatMap((value) => holderOf(value) ?? []);
      await setRotation(deps, viewer, { forum, what, months: numberOrNull(form, 'months'), words: textOrNull(form, 'words'), between });
      return 'done';
    }
    case 'plan':
      await planTurns(deps, viewer, {
        forum,
        what,
        from: textOrNull(form, 'from'),
        count: numberOrNull(form, 'count'),
        first: numberOrNull(form, 'first'),
      });
      return 'done';
    case 'remove-turn':
      await removeTurn(deps, viewer, { forum, turn: numberOrNull(form, 'turn') });
      return 'done';
    default:
      throw new AppError('invalid_input', { detail: 'act' });
  }
}

function readMandate(form: FormData): Readonly<Record<string, unknown>> {
  return {
    text: formText(form, 'text') ?? '',
    duties: (formText(form, 'duties') ?? '').split(/\r?\n/).filter((duty) => duty.trim() !== ''),
    givenByForum: textOrNull(form, 'givenByForum'),
    givenBy: textOrNull(form, 'givenBy'),
    validFrom: textOrNull(form, 'validFrom'),
    quorumCount: numberOrNull(form, 'quorumCount'),
    quorumPercent: numberOrNull(form, 'quorumPercent'),
  };
}
