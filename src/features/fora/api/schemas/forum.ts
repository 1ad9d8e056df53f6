import { z } from 'zod';
import { languages } from '#shared/language.ts';
import { pagingSchema } from '#platform/http/page-links.ts';
import { mandateSchema } from './mandate.ts';
import { rhythmSchema, rotationSchema } from './rotation.ts';
import { seatSchema } from './seat.ts';
import { slugText } from './paths.ts';

const date = z.string().describe('ISO date');

const link = z.object({ slug: z.string(), name: z.string(), shortName: z.string().nullable() });

const forumSummarySchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    shortName: z.string().nullable(),
    partnership: z.string().describe('The partnership’s slug'),
    level: z.object({ number: z.int(), name: z.string() }).nullable(),
    parent: z.string().nullable().describe('The slug of the forum it stands under; null where nobody has said'),
    reportsTo: z.string().nullable().describe('The slug of the forum it reports to, where that is another'),
    sector: z.string().nullable().describe('The sector’s name'),
    theme: z.string().nullable(),
    patientGroup: z.string().nullable(),
    permanent: z.boolean().nullable().describe('false: time-limited; null where nobody has said'),
    startsOn: date.nullable(),
    endsOn: date.nullable(),
    ended: z.boolean(),
    language: z.enum(languages),
    url: z.string(),
  })
  .meta({ id: 'ForumSummary' });

export type ForumSummaryAnswer = z.input<typeof forumSummarySchema>;

export const foraSchema = z.object({ total: z.int(), fora: z.array(forumSummarySchema) }).meta({ id: 'Fora' });

export const foraQuery = pagingSchema.extend({
  partnership: slugText.optional().describe('The partnership’s slug'),
  sector: slugText.optional().describe('The sector’s name'),
  level: z.coerce.number().int().min(1).max(20).optional().describe('The level’s number'),
});

export const forumSchema = forumSummarySchema
  .extend({
    about: z.string().nullable(),
    secretariat: z.string().nullable(),
    casePattern: z.string().describe('How cases are numbered: {n}, {nn} the number, {yy}, {yyyy} the year'),
    source: z.object({ document: z.string(), date: date.nullable() }).nullable(),
    children: z.array(link),
    mandates: z.array(mandateSchema).describe('The newest first'),
    seats: z.array(seatSchema),
    rotations: z.array(rotationSchema),
    rhythms: z.array(rhythmSchema),
    version: z.int().describe('What a change of the forum builds on'),
    updatedAt: z.string().describe('ISO time in UTC'),
  })
  .meta({ id: 'Forum' });

export type ForumAnswer = z.input<typeof forumSchema>;
