import { formText } from '#web/parts/form-text.ts';
import { numberOrNull, textOrNull } from './form-values.server.ts';

const permanence: Readonly<Record<string, boolean>> = { fast: true, avgrenset: false };

/** What the form of a forum says, as addForum and editForum take it. */
export function readForumFields(form: FormData): Readonly<Record<string, unknown>> {
  const number = numberOrNull(form, 'level');
  const levelName = textOrNull(form, 'levelName') ?? undefined;
  return {
    name: formText(form, 'name'),
    shortName: textOrNull(form, 'shortName'),
    level: number === undefined ? undefined : number === null ? null : { number, name: levelName },
    parent: textOrNull(form, 'parent'),
    reportsTo: textOrNull(form, 'reportsTo'),
    sector: textOrNull(form, 'sector'),
    theme: textOrNull(form, 'theme'),
    patientGroup: textOrNull(form, 'patientGroup'),
    about: textOrNull(form, 'about'),
    secretariat: textOrNull(form, 'secretariat'),
    language: textOrNull(form, 'language') ?? undefined,
    permanent: form.has('permanent') ? (permanence[formText(form, 'permanent') ?? ''] ?? null) : undefined,
    startsOn: textOrNull(form, 'startsOn'),
    endsOn: textOrNull(form, 'endsOn'),
    casePattern: textOrNull(form, 'casePattern') ?? undefined,
    why: textOrNull(form, 'why'),
  };
}
