import { z } from 'zod';
import { languages } from '#shared/language.ts';
import { organisationKinds } from '#features/people/index.ts';
import { seatFunctions, standings } from '../model/seat.ts';
import { day, longText, words } from '../store/fields.ts';
import { forumFields, sourceField } from '../structure/forum-fields.ts';

const foraFormat = 'malbilde-fora/1';

const name = words.min(1);

const mandate = z.strictObject({
  givenByForum: name.optional().describe('the name of the forum that gave it'),
  givenBy: name.optional().describe('what gave it, where that is no forum here'),
  validFrom: day.optional(),
  text: longText.default(''),
  duties: z.array(z.string().max(4000)).max(100).default([]),
  quorumCount: z.int().min(1).max(1000).optional(),
  quorumPercent: z.int().min(1).max(100).optional(),
  source: sourceField.optional(),
});

const person = z.strictObject({ name, role: words.optional() });

const seat = z.strictObject({
  role: name.describe('as the source writes it'),
  party: name.optional(),
  organisation: name.optional(),
  function: z.enum(seatFunctions).optional(),
  levelRequired: name.optional(),
  standing: z.enum(standings).optional(),
  appointedBy: name.optional(),
  places: z.int().min(1).max(500).optional(),
  terms: z
    .array(z.strictObject({ person, deputy: person.optional(), startsOn: day.optional(), endsOn: day.optional() }))
    .max(500)
    .default([]),
});

const rotation = z.strictObject({
  what: z.enum(['chair', 'host']),
  months: z.int().min(1).max(120).optional(),
  words: name.optional(),
  between: z.array(name).max(100).default([]).describe('names of parties or organisations, in their order'),
  turns: z
    .array(z.strictObject({ who: name, startsOn: day, endsOn: day }))
    .max(200)
    .default([]),
});

const forum = z.strictObject({
  name,
  shortName: name.optional(),
  level: z.int().min(1).max(20).optional(),
  parent: name.optional().describe('the name of the forum it stands under, which comes before it'),
  reportsTo: name.optional().describe('the name of the forum it reports to, where that is another, which comes before it'),
  sector: name.optional(),
  theme: name.optional(),
  patientGroup: name.optional(),
  about: longText.optional(),
  secretariat: name.optional(),
  language: z.enum(languages).optional(),
  permanent: z.boolean().optional(),
  startsOn: day.optional(),
  endsOn: day.optional(),
  casePattern: forumFields.shape.casePattern.optional(),
  source: sourceField.optional(),
  rhythm: z
    .strictObject({ atLeast: z.int().min(1).max(366), everyMonths: z.int().min(1).max(60).default(12), words: words.optional() })
    .optional(),
  mandates: z.array(mandate).max(50).default([]),
  seats: z.array(seat).max(500).default([]),
  rotations: z.array(rotation).max(2).default([]),
});

/** The structure of a whole partnership in one file; what is left out is not known. Described in docs/guide/fora.md. */
export const foraDocumentSchema = z.strictObject({
  format: z.literal(foraFormat),
  partnership: z.strictObject({ name, language: z.enum(languages).default('nb') }),
  source: sourceField.optional().describe('what says all of it, where a forum or mandate does not name another'),
  parties: z.array(name).max(100).default([]),
  organisations: z
    .array(
      z.strictObject({
        name,
        shortName: name.optional(),
        kind: z.enum(organisationKinds),
        party: name.optional(),
        parent: name.optional(),
      }),
    )
    .max(1000)
    .default([]),
  sectors: z
    .array(z.strictObject({ name, organisations: z.array(name).max(500).default([]) }))
    .max(200)
    .default([]),
  levels: z
    .array(z.strictObject({ number: z.int().min(1).max(20), name }))
    .max(20)
    .default([]),
  fora: z.array(forum).max(1000),
});

export type ForaDocument = z.output<typeof foraDocumentSchema>;
/** The document as somebody writes it. */
export type ForaInput = z.input<typeof foraDocumentSchema>;

export type ForumEntry = ForaDocument['fora'][number];
