import { errorInfo, type PageArgs } from '#web/server/page.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { addItem, editArea, editCell, editItem, moveItem, removeItem, setStatuses, settleCell, undoBatch } from '../index.ts';
import { readChange } from './read-change.server.ts';
import type { ChangeAnswer } from './model/change-answer.ts';

type App = Pick<PageArgs, 'deps' | 'viewer' | 'params'>;

/** Does what a form asks for in the plan of the address, through the use case that the field `act` names. */
export async function applyChange(args: PageArgs, form: FormData): Promise<ChangeAnswer> {
  try {
    return await perform(args, form);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    return { outcome: 'refused', status, message: message ?? '' };
  }
}

async function perform({ deps, viewer, params }: App, form: FormData): Promise<ChangeAnswer> {
  const input = { plan: params['plan'] ?? '', ...readChange(form) };
  switch (form.get('act')) {
    case 'cell': {
      const done = await editCell(deps, viewer, input);
      return done.outcome === 'saved' ? done : { outcome: 'conflict', current: done.current };
    }
    case 'statuses':
      return { outcome: 'saved', ...(await setStatuses(deps, viewer, { ...input, items: form.getAll('item') })) };
    case 'move':
      return { outcome: 'saved', ...(await moveItem(deps, viewer, input)) };
    case 'item': {
      const done = await editItem(deps, viewer, input);
      return done.outcome === 'saved' ? done : { outcome: 'conflict', current: null };
    }
    case 'area':
      return { outcome: 'saved', ...(await editArea(deps, viewer, input)) };
    case 'settle':
      return { outcome: 'saved', ...(await settleCell(deps, viewer, input)) };
    case 'add':
      return { outcome: 'saved', ...(await addItem(deps, viewer, input)) };
    case 'remove':
      return { outcome: 'saved', ...(await removeItem(deps, viewer, input)) };
    case 'undo':
      return { outcome: 'saved', ...(await undoBatch(deps, viewer, input)) };
    default:
      throw new AppError('invalid_input', { detail: 'act' });
  }
}
