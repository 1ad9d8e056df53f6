import { z } from 'zod';
import { outcomes } from '#features/plans/index.ts';
import { assignmentSchema } from './assignment.ts';
import {
  day,
  forumRef,
  forumSlug,
  itemRef,
  items,
  line,
  narrowing,
  pathId,
  person,
  prose,
  rowIdSchema,
  screened,
  slugText,
  source,
  withholding,
} from './parts.ts';

const states = ['open', 'late', 'done', 'none'] as const;

export const decisionPath = z.object({ decision: pathId.describe('The decision’s id') });

export const decisionSummarySchema = z
  .object({
    id: z.int(),
    url: z.string(),
    outcome: z.enum(outcomes),
    text: z.string(),
    decidedOn: day,
    forum: forumRef,
    case: z.object({ id: z.int(), label: z.string(), title: z.string().nullable() }).nullable(),
    meeting: z.int().nullable().describe('The meeting’s id'),
    followUp: z
      .object({ words: z.string().nullable(), person: person.nullable(), organisation: z.string().nullable(), dueOn: day.nullable() })
      .nullable()
      .describe('Who was asked to follow it up; null for nobody'),
    state: z.enum(states).describe('none: nobody was asked; late: its day has passed'),
    age: z.int().describe('Days since it was decided'),
    adopted: z
      .object({ plan: z.string(), planTitle: z.string(), edition: z.int() })
      .nullable()
      .describe('The edition of a plan that it adopts'),
    ...screened,
  })
  .meta({ id: 'DecisionSummary' });

export const decisionsSchema = z.object({ total: z.int(), decisions: z.array(decisionSummarySchema) }).meta({ id: 'Decisions' });

export const decisionsQuery = narrowing.extend({
  outcome: z.enum(outcomes).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  state: z.enum(states).optional(),
  q: z.string().max(200).optional().describe('Words of number, title, text, forum and who follows up'),
});

export const decisionSchema = decisionSummarySchema
  .extend({
    consensus: z.boolean().nullable().describe('null where nobody wrote whether all agreed'),
    dissents: z
      .array(z.object({ by: z.string().nullable(), party: z.string().nullable(), text: z.string() }))
      .describe('Who did not agree, in the words they are told by; null where the viewer sees roles only'),
    completion: z.object({ on: day, text: z.string() }).nullable().describe('What became of it'),
    assignments: z.array(assignmentSchema),
    items: z.array(itemRef),
    source,
    version: z.int(),
    updatedAt: z.string().describe('ISO time in UTC'),
  })
  .meta({ id: 'Decision' });

export const newDecision = z
  .object({
    forum: forumSlug,
    case: rowIdSchema.nullable().optional(),
    meeting: rowIdSchema.nullable().optional(),
    agendaItem: rowIdSchema.nullable().optional(),
    outcome: z.enum(outcomes),
    text: prose.min(1),
    decidedOn: z.iso.date().optional().describe('Left out: the day of the meeting, or today'),
    consensus: z.boolean().nullable().optional(),
    dissents: z
      .array(z.object({ by: line.min(1), text: prose.min(1), party: rowIdSchema.nullable().optional() }))
      .max(30)
      .optional(),
    followUpBy: line.nullable().optional(),
    followUpContact: rowIdSchema.nullable().optional(),
    followUpOrganisation: rowIdSchema.nullable().optional(),
    dueOn: z.iso.date().nullable().optional(),
    edition: z
      .object({ plan: slugText, number: z.int().min(1).max(1_000_000) })
      .optional()
      .describe('The edition of a plan that is adopted by it'),
    items,
    ...withholding,
  })
  .meta({
    examples: [{ forum: 'utvalget', outcome: 'resolved', text: 'Rutinen innføres.', followUpBy: 'Sekretariatet', dueOn: '2030-06-01' }],
  });

export const completion = z.object({ text: prose.min(1).describe('What has been done'), on: z.iso.date().optional() });
