import { formText } from '#web/parts/form-text.ts';
import type { PageArgs } from '#web/server/page.ts';
import { performActs, type ActOn } from '#web/server/perform-acts.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** The fields of a form: a text as it was written, a text or null for nothing, a number or null. */
export type Fields = Readonly<{
  text: (name: string) => string | undefined;
  orNull: (name: string) => string | null;
  id: (name: string) => number | null;
  ids: (name: string) => readonly number[];
}>;

export type Act = ActOn<Fields>;

/** The action of a page with several forms. */
export function performing(acts: Readonly<Record<string, Act>>) {
  return performActs(acts, fieldsOf);
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
