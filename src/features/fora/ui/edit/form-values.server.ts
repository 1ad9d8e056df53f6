import { formText } from '#web/parts/form-text.ts';

/** A field's text, null where it is empty; undefined where the form does not have it. */
export function textOrNull(form: FormData, name: string): string | null | undefined {
  const text = formText(form, name);
  return text === undefined ? undefined : text.trim() || null;
}

/** A field's number, null where it is empty; what is no number becomes one that no use case takes. */
export function numberOrNull(form: FormData, name: string): number | null | undefined {
  const text = textOrNull(form, name);
  return text === undefined || text === null ? text : Number(text);
}

/** `part:3` or `virksomhet:4` as a form says it; undefined where it says neither. */
export function holderOf(value: FormDataEntryValue | null): Readonly<{ party: number }> | Readonly<{ organisation: number }> | undefined {
  const [kind, id] = typeof value === 'string' ? value.split(':') : [];
  if (kind === 'part') return { party: Number(id) };
  if (kind === 'virksomhet') return { organisation: Number(id) };
  return undefined;
}
