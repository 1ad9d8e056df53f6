import { z } from 'zod';
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
  source,
  withholding,
} from './parts.ts';

const kinds = ['assignment', 'input'] as const;
const states = ['unanswered', 'accepted', 'declined', 'reported', 'closed'] as const;

export const assignmentPath = z.object({ assignment: pathId.describe('The id of the assignment or input') });

export const assignmentSummarySchema = z
  .object({
    id: z.int(),
    url: z.string(),
    kind: z.enum(kinds).describe('assignment: down; input: up'),
    title: z.string(),
    from: forumRef,
    to: forumRef,
    givenOn: day.nullable().describe('null where it is not known'),
    dueOn: day.nullable(),
    dueMeeting: z.object({ id: z.int(), date: day }).nullable().describe('The meeting where it is to be reported'),
    responsible: person.nullable(),
    state: z.enum(states),
    late: z.boolean(),
    case: z.object({ id: z.int(), label: z.string() }).nullable(),
    items: z.array(itemRef),
    ...screened,
  })
  .meta({ id: 'AssignmentSummary' });

export const assignmentsSchema = z.object({ total: z.int(), assignments: z.array(assignmentSummarySchema) }).meta({ id: 'Assignments' });

export const assignmentsQuery = narrowing.extend({
  forum: forumSlug.optional().describe('The slug of the forum that gave it or that it was given to'),
  from: forumSlug.optional(),
  to: forumSlug.optional(),
  kind: z.enum(kinds).optional(),
  state: z.enum(states).optional(),
  late: z
    .enum(['true', 'false'])
    .optional()
    .transform((text) => text === 'true')
    .describe('true: only what is past its date'),
});

export const assignmentSchema = assignmentSummarySchema
  .extend({
    text: z.string(),
    decision: z.int().nullable().describe('The id of the decision it came of'),
    answers: z
      .array(z.object({ answer: z.enum(['accepted', 'declined']), reason: z.string().nullable(), on: day }))
      .describe('The last counts'),
    reports: z.array(z.object({ text: z.string(), on: day })),
    closure: z.object({ on: day, note: z.string().nullable() }).nullable(),
    source,
    version: z.int(),
  })
  .meta({ id: 'Assignment' });

export const newAssignment = z
  .object({
    kind: z.enum(kinds),
    from: forumSlug,
    to: forumSlug,
    title: line.min(1),
    text: prose.optional(),
    case: rowIdSchema.nullable().optional(),
    decision: rowIdSchema.nullable().optional(),
    givenOn: z.iso.date().nullable().optional().describe('null where it is not known; left out: today'),
    dueMeeting: rowIdSchema.nullable().optional(),
    dueOn: z.iso.date().nullable().optional(),
    responsible: rowIdSchema.nullable().optional(),
    items,
    ...withholding,
  })
  .meta({ examples: [{ kind: 'assignment', from: 'over', to: 'utvalget', title: 'Kartlegg tiltakene', dueOn: '2030-06-01' }] });

export const newAnswer = z.object({
  answer: z.enum(['accepted', 'declined']),
  reason: prose.nullable().optional().describe('Needed to decline'),
  on: z.iso.date().optional(),
});

export const newReport = z.object({ text: prose.min(1), on: z.iso.date().optional() });
export const assignmentClosure = z.object({ note: prose.nullable().optional(), on: z.iso.date().optional() });
