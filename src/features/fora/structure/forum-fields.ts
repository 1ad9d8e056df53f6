import { z } from 'zod';
import { languages } from '#shared/language.ts';
import { day, longText, slug, words } from '../store/fields.ts';

/** "Sak {n}/{yy}": the number as {n} or {nn}, the year as {yy} or {yyyy} before or after it. Each once, so that it is read in one way. */
const casePattern = z
  .string()
  .max(40)
  .regex(/^[^{}]*((\{yy(yy)?\}[^{}]*)?\{nn?\}|\{nn?\}[^{}]*\{yy(yy)?\})[^{}]*$/);

export const sourceField = z.object({ document: words.min(1), date: day.nullable() });

/** What can be said of a forum; everything but the name may be unknown. */
export const forumFields = z.object({
  name: words.min(1),
  shortName: words.nullable(),
  /** a level by its number; the name is needed where the level is new, and else kept as it is */
  level: z.object({ number: z.int().min(1).max(20), name: words.optional() }).nullable(),
  /** the slug of the forum it stands under */
  parent: slug.nullable(),
  /** the slug of the forum it reports to, where that is another */
  reportsTo: slug.nullable(),
  /** a sector's name; one that is new is made */
  sector: words.nullable(),
  theme: words.nullable(),
  patientGroup: words.nullable(),
  about: longText.nullable(),
  secretariat: words.nullable(),
  language: z.enum(languages),
  permanent: z.boolean().nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  casePattern,
  source: sourceField.nullable(),
});

export type ForumFields = z.output<typeof forumFields>;

/** Those that are given; the others stay as they are. */
export type GivenFields = Readonly<{ [F in keyof ForumFields]?: ForumFields[F] | undefined }>;
