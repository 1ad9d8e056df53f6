import { z } from 'zod';
import { assignmentSchema } from './assignment.ts';
import { decisionSummarySchema } from './decision.ts';
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
  withholding,
} from './parts.ts';

export const casePath = z.object({ case: pathId.describe('The case’s id') });

export const caseSummarySchema = z
  .object({
    id: z.int(),
    url: z.string(),
    label: z.string().describe('The number as the forum’s pattern writes it; the same all its life'),
    title: z.string().nullable().describe('Where hidden the public title, or null'),
    forum: forumRef.describe('Where it was raised'),
    at: forumRef.describe('Where it is now'),
    raisedOn: day,
    closedOn: day.nullable(),
    decisions: z.int().describe('How many'),
    ...screened,
  })
  .meta({ id: 'CaseSummary' });

export const casesSchema = z.object({ total: z.int(), cases: z.array(caseSummarySchema) }).meta({ id: 'Cases' });

export const casesQuery = narrowing.extend({
  forum: forumSlug.optional().describe('The slug of the forum that raised it or has it now'),
  state: z.enum(['open', 'closed']).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  q: z.string().max(200).optional().describe('Words of the title, or the number'),
});

const paper = z.object({
  id: z.int(),
  title: z.string().nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.int().nullable().describe('Bytes'),
  address: z.string().nullable().describe('Where it is fetched; null where hidden'),
  ...screened,
});

export const caseSchema = caseSummarySchema
  .extend({
    background: z.string(),
    proposal: z.string(),
    raisedBy: z.string().nullable(),
    responsible: person.nullable(),
    archiveReferences: z.array(z.object({ party: z.string(), reference: z.string() })),
    closedWhy: z.string().nullable(),
    stages: z.array(
      z.object({
        how: z.enum(['raised', 'sent-up', 'sent-down', 'sent-across', 'answered']),
        forum: forumRef,
        arrivedOn: day,
        note: z.string().nullable(),
      }),
    ),
    meetings: z
      .array(z.object({ id: z.int(), date: day, forum: forumRef, type: z.enum(['information', 'discussion', 'decision']) }))
      .describe('That had it on their agenda'),
    decided: z.array(decisionSummarySchema),
    assignments: z.array(assignmentSchema),
    papers: z.array(paper),
    items: z.array(itemRef),
    version: z.int(),
    updatedAt: z.string().describe('ISO time in UTC'),
  })
  .meta({ id: 'Case' });

export const newCase = z
  .object({
    forum: forumSlug,
    title: line.min(1),
    background: prose.optional(),
    proposal: prose.optional(),
    raisedBy: line.nullable().optional(),
    raisedOn: z.iso.date().optional().describe('Left out: today'),
    responsible: rowIdSchema.nullable().optional(),
    publicTitle: line.nullable().optional().describe('What everybody may read instead of the title'),
    items,
    ...withholding,
  })
  .meta({ examples: [{ forum: 'utvalget', title: 'Felles rutine for utskrivning' }] });

export const caseMove = z
  .object({
    to: forumSlug,
    how: z.enum(['up', 'down', 'across', 'answered']).describe('answered: it comes back with an answer'),
    note: prose.nullable().optional(),
    on: z.iso.date().optional(),
  })
  .meta({ examples: [{ to: 'over', how: 'up' }] });

export const caseClosure = z.object({ why: prose.nullable().optional(), on: z.iso.date().optional() });
