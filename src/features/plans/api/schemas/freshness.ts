import { z } from 'zod';
import { freshnesses } from '../../model/status-age.ts';

const counts = z.object({ fresh: z.int(), ageing: z.int(), old: z.int(), unknown: z.int(), unsaid: z.int() });

export const freshnessSchema = z
  .object({
    total: z.int().describe('Items of the plan'),
    counts: counts.describe('fresh: at most 90 days; ageing: at most 180; unsaid: the plan gives no status'),
    medianDays: z.int().nullable().describe('Of the ages that are known'),
    items: z.array(
      z.object({
        key: z.string(),
        freshness: z.enum(freshnesses),
        period: z.string().nullable().describe('The column whose status it is'),
        saidOn: z.string().nullable().describe('ISO date; null where it is not known'),
        days: z.int().nullable(),
        unanswered: z
          .object({ round: z.string(), closedOn: z.string() })
          .nullable()
          .describe('The round of status that closed without an answer'),
      }),
    ),
  })
  .meta({ id: 'Freshness' });
