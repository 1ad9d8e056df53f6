import { data, redirect } from 'react-router';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import type { Refusal } from './refusal.ts';

/** The fields of a form: a text or null for nothing, a number or null. What the form does not have is undefined. */
export type Fields = Readonly<{
  form: FormData;
  text: (name: string) => string | null | undefined;
  id: (name: string) => number | null | undefined;
}>;

/** Does what a form asks, and gives the address to go to then; nothing for the same page. */
export type Act = (args: PageArgs, fields: Fields) => Promise<unknown>;

/** The action of a page with several forms, told apart by their field `act`. A refusal is shown with what was written. */
export function performing(acts: Readonly<Record<string, Act>>) {
  return page(async (args) => {
    const form = await readForm(args.request);
    try {
      const act = acts[formText(form, 'act') ?? ''];
      if (!act) throw new AppError('invalid_input', { detail: 'act' });
      const address = await act(args, fieldsOf(form));
      return redirect(typeof address === 'string' ? address : `${args.url.pathname}?lagret=1`, 303);
    } catch (error) {
      if (!isAppError(error)) throw error;
      const { status, message } = errorInfo(error, args);
      return data(refusal(form, message), { status });
    }
  });
}

function refusal(form: FormData, message: string | null): Refusal {
  return { message, written: Object.fromEntries([...form.keys()].map((name) => [name, formText(form, name) ?? ''] as const)) };
}

export function fieldsOf(form: FormData): Fields {
  const text = (name: string): string | null | undefined => {
    const value = formText(form, name);
    return value === undefined ? undefined : value.trim() === '' ? null : value;
  };
  const id = (name: string): number | null | undefined => {
    const value = text(name);
    return value == null ? value : Number(value);
  };
  return { form, text, id };
}

/** The number in an address. Throws meeting_not_found for what is none. */
export function meetingIn({ params }: PageArgs): number {
  const text = params['meeting'] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('meeting_not_found');
  return Number(text);
}
