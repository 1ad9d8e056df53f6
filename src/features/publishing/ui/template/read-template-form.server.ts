import { formText } from '#web/parts/form-text.ts';
import { chapterKinds } from '../../model/template.ts';
import type { TemplateValues } from '../../templates/show-templates.ts';

/** What the form says; the logo is the one that was there, unless it is taken away. A new file is read apart from it. */
export function readTemplateForm(form: FormData): TemplateValues {
  const id = Number(formText(form, 'logo-id'));
  const keeps = Number.isInteger(id) && id > 0 && formText(form, 'remove-logo') === undefined;
  return {
    accent: formText(form, 'accent') ?? '',
    intro: formText(form, 'intro') ?? '',
    chapters: chaptersOf(form),
    logo: keeps ? { id, text: formText(form, 'logo-text') ?? '' } : null,
  };
}

/**
 * The chosen chapters by the numbers beside them. Where two have the same, one of them has been given the other's place:
 * the one that stood further down goes before it.
 */
function chaptersOf(form: FormData): TemplateValues['chapters'] {
  const chosen = form.getAll('chapter');
  const shown = [...form.keys()].filter((name) => name.startsWith('place-')).map((name) => name.slice(6));
  const place = (kind: string): number => Number(formText(form, `place-${kind}`)) || chapterKinds.length + 1;
  return chapterKinds
    .filter((kind) => chosen.includes(kind))
    .toSorted((a, b) => place(a) - place(b) || shown.indexOf(b) - shown.indexOf(a));
}

/** The picture that was chosen, if one was. */
export async function readLogoFile(form: FormData): Promise<Uint8Array | null> {
  const file = form.get('logo');
  if (file === null || typeof file === 'string' || file.size === 0) return null;
  return new Uint8Array(await file.arrayBuffer());
}
