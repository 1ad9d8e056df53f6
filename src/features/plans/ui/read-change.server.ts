import { formText } from '#web/parts/form-text.ts';
import { textToVision } from './model/vision-text.ts';

/**
 * The fields of a change's form as the use cases take them; they check what is in it. A status of '' is none, `open`
 * counts only where the form has the field `hasOpen` (an empty box sends nothing), lists have one entry a line, `place` is
 * the position as people count it.
 */
export function readChange(form: FormData): Readonly<Record<string, unknown>> {
  const text = (name: string): string | undefined => formText(form, name);
  const number = (name: string): number | undefined => (form.has(name) ? Number(form.get(name)) : undefined);
  const orNull = (name: string): string | null | undefined => (text(name) === '' ? null : text(name));
  const lines = (name: string): readonly string[] | undefined =>
    text(name)
      ?.split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return given({
    item: text('item'),
    period: text('period'),
    version: number('version'),
    text: text('text'),
    status: orNull('status'),
    open: form.has('hasOpen') ? form.has('open') : undefined,
    why: orNull('why'),
    group: number('group'),
    position: form.has('place') ? Number(form.get('place')) - 1 : number('position'),
    cell: number('cell'),
    batch: text('batch'),
    area: text('area'),
    title: text('title'),
    vision: form.has('vision') ? textToVision(text('vision') ?? '') : undefined,
    funding: orNull('funding'),
    contacts: lines('contacts'),
    links: lines('links'),
  });
}

function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
