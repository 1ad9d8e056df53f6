import { z } from 'zod';

const holder = z.object({ kind: z.enum(['party', 'organisation']), id: z.int(), name: z.string() });
const turn = z.object({ holder, startsOn: z.string().describe('ISO date'), endsOn: z.string().describe('ISO date, the last day') });

export const rotationSchema = z
  .object({
    what: z.enum(['chair', 'host']),
    months: z.int().nullable().describe('How long a turn lasts; null where nobody has said'),
    words: z.string().nullable().describe('In the words of the source'),
    between: z.array(holder),
    turns: z.array(turn),
    current: turn.nullable(),
    next: turn.nullable(),
  })
  .meta({ id: 'Rotation' });

export const rhythmSchema = z
  .object({
    atLeast: z.int(),
    everyMonths: z.int(),
    words: z.string().nullable(),
    state: z.enum(['reached', 'on-the-way', 'too-few']).nullable().describe('This year; null where the forum is not there then'),
  })
  .meta({ id: 'Rhythm' });
