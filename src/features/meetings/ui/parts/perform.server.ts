import { AppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import type { PageArgs } from '#web/server/page.ts';
import { performActs, type ActOn } from '#web/server/perform-acts.ts';

/** The fields of a form: a text or null for nothing, a number or null. What the form does not have is undefined. */
export type Fields = Readonly<{
  form: FormData;
  text: (name: string) => string | null | undefined;
  id: (name: string) => number | null | undefined;
}>;

export type Act = ActOn<Fields>;

/** The action of a page with several forms. */
export function performing(acts: Readonly<Record<string, Act>>) {
  return performActs(acts, fieldsOf);
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
