import { z } from 'zod';
import { problemSchema } from '#platform/http/problem-schema.ts';
import { languages } from '#shared/language.ts';
import { seatFunctions, standings } from '../../model/seat.ts';
import { forumSchema } from './forum.ts';
import { slugText } from './paths.ts';

const words = z.string().max(300);
const longText = z.string().max(20_000);
const why = z.string().max(2000).nullable().optional().describe('The reason, which stands in the history');
const rowId = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const source = z
  .object({ document: words.min(1), date: z.iso.date().nullable() })
  .nullable()
  .optional();

/** The use cases check the same and more; this is what can be told before. */
export const forumEdit = z.object({
  name: words.min(1).optional(),
  shortName: words.nullable().optional(),
  level: z
    .object({ number: z.int().min(1).max(20), name: words.optional().describe('Needed where the level is new') })
    .nullable()
    .optional(),
  parent: slugText.nullable().optional().describe('The slug of the forum it stands under'),
  reportsTo: slugText.nullable().optional(),
  sector: words.nullable().optional().describe('A sector’s name; a new one is made'),
  theme: words.nullable().optional(),
  patientGroup: words.nullable().optional(),
  about: longText.nullable().optional(),
  secretariat: words.nullable().optional(),
  language: z.enum(languages).optional(),
  permanent: z.boolean().nullable().optional(),
  startsOn: z.iso.date().nullable().optional(),
  endsOn: z.iso.date().nullable().optional(),
  casePattern: z.string().max(40).optional(),
  source,
  why,
});

export const newForum = forumEdit.extend({ name: words.min(1), partnership: slugText.describe('The partnership’s slug') }).meta({
  examples: [{ partnership: 'oslo', name: 'Fagutvalg for rehabilitering', level: { number: 4, name: 'Samarbeidsfora' }, permanent: true }],
});

export const newMandate = z.object({
  text: longText.optional(),
  duties: z.array(z.string().max(4000)).max(100).optional().describe('In their order; they are numbered from 1'),
  givenByForum: slugText.nullable().optional().describe('The slug of the forum that gave it'),
  givenBy: words.nullable().optional().describe('What gave it, where that is no forum here'),
  validFrom: z.iso.date().nullable().optional(),
  quorumCount: z.int().min(1).max(1000).nullable().optional(),
  quorumPercent: z.int().min(1).max(100).nullable().optional(),
  source,
  why,
});

export const newSeat = z.object({
  role: words.min(1),
  party: rowId.nullable().optional(),
  organisation: rowId.nullable().optional(),
  function: z.enum(seatFunctions).optional(),
  levelRequired: words.nullable().optional(),
  standing: z.enum(standings).nullable().optional(),
  appointedBy: words.nullable().optional(),
  places: z.int().min(1).max(500).nullable().optional(),
  why,
});

const person = z
  .object({ contact: rowId.optional(), name: words.optional(), role: words.nullable().optional() })
  .describe('A contact’s id, or a name; who has the name already is the same person');

export const newTerm = z.object({
  person,
  deputy: person.nullable().optional(),
  startsOn: z.iso.date().nullable().optional(),
  endsOn: z.iso.date().nullable().optional().describe('The last day'),
  succeeds: rowId.nullable().optional().describe('The term that ends the day before: a handing over'),
  why,
});

export const forumChanged = problemSchema.extend({ current: forumSchema }).meta({ id: 'ForumChanged' });
