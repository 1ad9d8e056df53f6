import { z } from 'zod';

const flag = z.object({
  words: z.string().describe('The words that name a superseded plan'),
  plan: z.string(),
  successor: z.string().describe('The plan that took its place'),
  address: z.string(),
});

export const mandateSchema = z
  .object({
    number: z.int(),
    current: z.boolean().describe('The one that holds today'),
    givenBy: z.string().nullable().describe('The forum, or what else gave it'),
    validFrom: z.string().nullable().describe('ISO date'),
    text: z.string(),
    quorumCount: z.int().nullable(),
    quorumPercent: z.int().nullable(),
    source: z.object({ document: z.string(), date: z.string().nullable() }).nullable(),
    flags: z.array(flag).describe('Superseded national plans that the text names'),
    duties: z.array(
      z.object({
        id: z.int(),
        number: z.int(),
        text: z.string(),
        flags: z.array(flag),
        fulfilments: z.array(z.object({ id: z.int(), address: z.string(), label: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Mandate' });
