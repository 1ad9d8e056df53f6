import { data, redirect } from 'react-router';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { FormAnswer } from '../parts/form-answer.ts';
import { formText } from '../parts/form-text.ts';
import { errorInfo, page, type PageArgs } from './page.ts';
import { readForm } from './read-form.ts';

/** Does what a form asks. Gives the address to go to then, a conflict that is shown with 409, or anything else for the same page. */
export type ActOn<Fields> = (args: PageArgs, fields: Fields) => Promise<unknown>;

/** The action of a page with several forms, told apart by their field `act`. A refusal is shown with what was written. */
export function performActs<Fields>(acts: Readonly<Record<string, ActOn<Fields>>>, fieldsOf: (form: FormData) => Fields) {
  return page(async (args) => {
    const form = await readForm(args.request);
    try {
      const act = acts[formText(form, 'act') ?? ''];
      if (!act) throw new AppError('invalid_input', { detail: 'act' });
      const done = await act(args, fieldsOf(form));
      if (isConflict(done)) return data(answer(form, null), { status: 409 });
      return redirect(typeof done === 'string' ? done : savedAt(args.url), 303);
    } catch (error) {
      if (!isAppError(error)) throw error;
      const { status, message } = errorInfo(error, args);
      return data(answer(form, message), { status });
    }
  });
}

/** The page itself, still of the partnership that was chosen. */
function savedAt({ pathname, searchParams }: URL): string {
  const chosen = searchParams.get('helsefellesskap');
  return `${pathname}?${new URLSearchParams({ ...(chosen && { helsefellesskap: chosen }), lagret: '1' })}`;
}

function isConflict(done: unknown): boolean {
  return typeof done === 'object' && done !== null && 'outcome' in done && done.outcome === 'conflict';
}

function answer(form: FormData, message: string | null): FormAnswer {
  const texts = [...form.keys()].map((name) => [name, formText(form, name) ?? ''] as const);
  return { message, written: Object.fromEntries(texts) };
}
