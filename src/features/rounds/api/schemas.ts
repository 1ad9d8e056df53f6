import { z } from 'zod';
import { pagingSchema } from '#platform/http/page-links.ts';
import { itemStates, recipientStates } from '../model/follow-views.ts';
import { asks, roundStates } from '../model/views.ts';

const time = z.string().describe('ISO time in UTC');
const pathId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const slug = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const roundPath = z.object({ round: pathId.describe('The round’s id') });
export const roundItemPath = roundPath.extend({ item: pathId.describe('The item’s id') });
export const answerPath = roundPath.extend({ answer: pathId.describe('The answer’s id') });

export const roundsQuery = pagingSchema.extend({
  partnership: slug.optional().describe('The partnership’s slug'),
  plan: slug.optional().describe('The plan’s slug'),
});

const summary = z
  .object({
    id: z.int(),
    url: z.string(),
    title: z.string(),
    plan: z.string().describe('The plan’s slug'),
    deadline: z.string().describe('ISO date; answers are taken until this day has passed in Oslo'),
    openedAt: time,
    state: z.enum(roundStates),
    items: z.int(),
    answered: z.int().describe('Items that have an answer'),
  })
  .meta({ id: 'RoundSummary' });

export const roundsSchema = z.object({ total: z.int(), rounds: z.array(summary) }).meta({ id: 'Rounds' });

const counted = <K extends string>(keys: readonly K[]) =>
  z.object(Object.fromEntries(keys.map((key) => [key, z.int()])) as Record<K, z.ZodInt>);

export const roundSchema = z
  .object({
    id: z.int(),
    title: z.string(),
    plan: z.string().describe('The plan’s slug'),
    asks: z.array(z.enum(asks)),
    period: z.string().nullable(),
    focusPeriod: z.string().nullable(),
    deadline: z.string(),
    state: z.enum(roundStates),
    openedAt: time,
    closedAt: time.nullable(),
    items: z.object({ total: z.int(), states: counted(itemStates), withoutContact: z.int(), needDecision: z.int() }),
    recipients: z.object({
      total: z.int(),
      states: counted(recipientStates),
      waiting: z.int().describe('Mails that wait to be sent'),
      failed: z.int().describe('Whose newest mail was given up'),
      noAddress: z.int(),
    }),
  })
  .meta({ id: 'Round' });

export const openedSchema = z.object({ id: z.int(), items: z.int(), recipients: z.int(), mails: z.int() }).meta({ id: 'OpenedRound' });

export const roundItemsQuery = pagingSchema.extend({ state: z.enum(itemStates).optional() });
export const roundItemsSchema = z
  .object({
    total: z.int(),
    items: z.array(
      z.object({
        id: z.int(),
        key: z.string(),
        title: z.string(),
        area: z.string(),
        state: z.enum(itemStates),
        asked: z.array(z.string()).describe('Names of those who are asked'),
        answer: z
          .object({ id: z.int(), kind: z.enum(['unchanged', 'updated']), at: time })
          .nullable()
          .describe('The newest'),
      }),
    ),
  })
  .meta({ id: 'RoundItems' });

export const recipientsQuery = pagingSchema.extend({ state: z.enum(recipientStates).optional() });
export const recipientsSchema = z
  .object({
    total: z.int(),
    recipients: z.array(
      z.object({
        id: z.int(),
        name: z.string().nullable(),
        asked: z.int(),
        answered: z.int(),
        state: z.enum(recipientStates),
        mail: z.enum(['sent', 'waiting', 'failed', 'none']),
      }),
    ),
  })
  .meta({ id: 'RoundRecipients' });

const text = z.string().nullable();

export const answersSchema = z
  .object({
    answers: z.array(
      z.object({
        id: z.int(),
        kind: z.enum(['unchanged', 'updated']),
        status: text,
        text,
        focus: text,
        obstacles: text,
        needsDecision: z.boolean().nullable(),
        decisionText: text,
        by: z.string().nullable().describe('The name of who answered'),
        at: time,
        settled: z.enum(['accepted', 'edited', 'declined']).nullable(),
      }),
    ),
  })
  .meta({ id: 'RoundAnswers' });

export const answerBody = z
  .object({
    item: z.int().positive(),
    recipient: z.int().positive().nullable().optional().describe('Who has said it; null for somebody who was not asked'),
    kind: z.enum(['unchanged', 'updated']),
    version: z.int().min(0).describe('Of the asked cell, as it was read; 0 where there is none'),
    focusVersion: z.int().min(0),
    status: text.optional(),
    text: text.optional(),
    focus: text.optional(),
    obstacles: text.optional(),
    needsDecision: z.boolean().nullable().optional(),
    decisionText: text.optional(),
  })
  .meta({ id: 'NewRoundAnswer' });

export const settlementBody = z
  .object({
    how: z.enum(['accepted', 'edited', 'declined']),
    values: z.object({ status: text, text, focus: text }).partial().optional().describe('What is written instead, where it is edited'),
    seen: z
      .object({ version: z.int().min(0), focusVersion: z.int().min(0) })
      .optional()
      .describe('Of the cells, where they were changed since the answer'),
    why: text.optional(),
  })
  .meta({ id: 'RoundSettlement' });

export const settledSchema = z.object({
  batch: z.string().nullable().describe('The act in the plan’s history; null where nothing was written'),
});
export const acceptedSchema = z.object({
  accepted: z.int(),
  left: z.int().describe('The plan was changed since these were given'),
  batch: z.string().nullable(),
});
