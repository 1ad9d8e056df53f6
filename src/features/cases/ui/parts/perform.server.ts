import { data, redirect } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { Edited } from '../../cases/edit-case.ts';
import type { ActAnswer } from './act-answer.ts';

/** The fields of a form: a text as it was written, a text or null for nothing, a number or null. */
export type Fields = Readonly<{
  text: (name: string) => string | undefined;
  orNull: (name: string) => string | null;
  id: (name: string) => number | null;
  ids: (name: string) => readonly number[];
}>;

/** Does what a form asks. Gives the address to go to then, or nothing for the same page, or a conflict. */
export type Act = (args: PageArgs, fields: Fields) => Promise<string | undefined | void | Edited>;

/** The action of a page with several forms, told apart by their field `act`. A refusal is shown with what was written. */
export function performing(acts: Readonly<Record<string, Act>>) {
  return page(async (args) => {
    const form = await readForm(args.request);
    try {
      const act = acts[formText(form, 'act') ?? ''];
      if (!act) throw new AppError('invalid_input', { detail: 'act' });
      const done = await act(args, fieldsOf(form));
      if (typeof done === 'object' && done.outcome === 'conflict') return data(answer(form, null), { status: 409 });
      const address = typeof done === 'string' ? done : `${args.url.pathname}?lagret=1`;
      return redirect(address, 303);
    } catch (error) {
      if (!isAppError(error)) throw error;
      const { status, message } = errorInfo(error, args);
      return data(answer(form, message), { status });
    }
  });
}

function answer(form: FormData, message: string | null): ActAnswer {
  const texts = [...form.keys()].map((name) => [name, formText(form, name) ?? ''] as const);
  return { message, written: Object.fromEntries(texts) };
}

function fieldsOf(form: FormData): Fields {
  const text = (name: string): string | undefined => formText(form, name);
  const orNull = (name: string): string | null => text(name)?.trim() || null;
  return {
    text,
    orNull,
    id: (name) => (orNull(name) === null ? null : Number(orNull(name))),
    ids: (name) => form.getAll(name).map(Number),
  };
}

/** The number in an address. Throws `otherwise` for what is none. */
export function idIn(
  params: PageArgs['params'],
  name: string,
  otherwise: 'case_not_found' | 'decision_not_found' | 'assignment_not_found',
): number {
  const text = params[name] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError(otherwise);
  return Number(text);
}

/** An item as the forms write it: plan and key. */
export function itemIn(fields: Fields): Readonly<{ plan: string; item: string }> {
  const [plan = '', item = ''] = (fields.text('item') ?? '').split('/', 2);
  return { plan, item };
}
