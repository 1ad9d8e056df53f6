import { z } from 'zod';
import { outcomes, type Outcome } from '#features/plans/index.ts';
import { kindOf, wheelKinds, type Happening } from '../model/wheel-entry.ts';

const slug = z.string().max(120);
const happenings = Object.keys(kindOf) as [Happening, ...Happening[]];

export const wheelQuery = z.object({
  partnership: slug.optional().describe('The partnership’s slug; the first by name where it is not given'),
  year: z.coerce.number().int().min(2000).max(2100).optional().describe('This year where it is not given'),
  forum: slug.optional().describe('The forum’s slug'),
  sector: slug.optional().describe('The slug of a sector of fora and plans'),
  kind: z.enum(wheelKinds).optional(),
});

const entrySchema = z
  .object({
    key: z.string().describe('The same for ever'),
    kind: z.enum(wheelKinds),
    what: z.enum(happenings),
    sentence: z.string().describe('What happens, in the language of the partnership'),
    date: z.iso.date().describe('In Oslo'),
    startsAt: z.string().nullable().describe('ISO time in UTC; null where no time of day is known'),
    endsAt: z.string().nullable(),
    forum: z.object({ slug: z.string(), name: z.string() }).nullable(),
    outcome: z.enum(outcomes as readonly [Outcome, ...Outcome[]]).nullable(),
    place: z.string().nullable(),
    address: z.string().describe('The page of what happens'),
    state: z.enum(['done', 'late', 'draft', 'cancelled']).nullable(),
    withheldBy: z.string().nullable().describe('The paragraph that it is withheld by'),
  })
  .meta({ id: 'WheelEntry' });

const gapSchema = z
  .object({
    what: z.enum(['meetings', 'next-plan']),
    forum: z.string().nullable().describe('The slug of the forum that lacks meetings'),
    missing: z.int().nullable().describe('How many meetings are missing'),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    plan: z.string().nullable().describe('The slug of the plan after which none has been made'),
  })
  .meta({ id: 'WheelGap' });

export const wheelSchema = z
  .object({ partnership: z.string(), year: z.int(), entries: z.array(entrySchema), gaps: z.array(gapSchema) })
  .meta({ id: 'AnnualWheel' });
