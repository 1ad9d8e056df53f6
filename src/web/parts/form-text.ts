/** A field of a form as text; undefined where the form does not have it, '' for a file. */
export function formText(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  if (value === null) return undefined;
  return typeof value === 'string' ? value : '';
}
