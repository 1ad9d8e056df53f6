import { z } from 'zod';
import { outcomes, type Outcome } from '#features/plans/index.ts';
import { pagingSchema } from '#platform/http/page-links.ts';
import { gapKinds, openKinds } from '../model/matter.ts';
import { urgencies } from '../model/urgency.ts';

const slug = z.string().max(120);

export const mattersQuery = pagingSchema.extend({
  partnership: slug.optional().describe('The partnership’s slug; the first by name where it is not given'),
  forum: slug.optional().describe('The slug of the forum that is to do it'),
  sector: slug.optional().describe('The slug of the forum’s sector'),
  person: z.coerce.number().int().positive().optional().describe('The number of the person who is to do it'),
  kind: z.enum(openKinds).optional(),
  urgency: z.enum(urgencies).optional().describe('late: the day has passed; soon: within 14 days; open: later, or without a day'),
});

const matterSchema = z
  .object({
    kind: z.enum([...openKinds, ...gapKinds]).describe('What is to be done'),
    id: z.int().describe('The number of the decision, assignment, case, meeting, regular round or round'),
    address: z.string().describe('Its page'),
    forum: z
      .object({ slug: z.string(), name: z.string() })
      .nullable()
      .describe('The forum that is to do it; null where it is for the secretariat'),
    title: z.string().nullable().describe('Null where it is withheld, or has none'),
    label: z.string().nullable().describe('The number of the case'),
    way: z.enum(['assignment', 'input']).nullable().describe('Of an assignment: down or up'),
    outcome: z.enum(outcomes as readonly [Outcome, ...Outcome[]]).nullable(),
    person: z
      .object({ id: z.int(), name: z.string().nullable(), role: z.string().nullable() })
      .nullable()
      .describe('Who is to do it; the name where it is shown'),
    words: z.string().nullable().describe('Who is to do it, as it was written'),
    dueOn: z.iso.date().nullable(),
    since: z.iso.date().nullable(),
    urgency: z.enum(urgencies),
    daysLeft: z.int().nullable().describe('Negative where it is late'),
    age: z.int().nullable().describe('Days since it came'),
    withheldBy: z.string().nullable().describe('The paragraph that it is withheld by'),
  })
  .meta({ id: 'Matter' });

export const mattersSchema = z
  .object({
    total: z.int(),
    counts: z.object({ late: z.int(), soon: z.int(), open: z.int() }).describe('Of all that was asked for, whatever its urgency'),
    matters: z.array(matterSchema),
  })
  .meta({ id: 'Matters' });
