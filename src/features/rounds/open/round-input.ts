import { z } from 'zod';
import { cleanText } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { asks, type Ask } from '../model/views.ts';
import { roundTables } from '../tables.ts';

const periodKey = z.string().regex(/^\d{4}$/);

/** What a round is opened with. `areas` are keys; without them the whole plan. `items` are ids, and then the areas count for nothing. */
export const roundInput = z.object({
  plan: z.string().max(200),
  title: z.string().trim().min(1).max(200),
  greeting: z.string().max(2000).default(''),
  asks: z.array(z.enum(asks)).min(1).max(asks.length),
  period: periodKey.nullable().default(null),
  focusPeriod: periodKey.nullable().default(null),
  areas: z.array(z.string().max(200)).max(500).optional(),
  items: z.array(z.int().positive()).max(50_000).optional(),
  /** without those whose status says that they are completed or stopped */
  onlyOpen: z.boolean().default(false),
  deadline: z.iso.date(),
  reminderDays: z.array(z.int().min(0).max(60)).max(5).default([]),
  pattern: z.int().positive().nullable().default(null),
});

/** A round that can be opened: parsed, cleaned, and found in its plan. */
export type RoundToOpen = Readonly<{
  plan: Readonly<{ id: number; partnershipId: number; slug: string }>;
  title: string;
  greeting: string;
  asks: readonly Ask[];
  period: string | null;
  focusPeriod: string | null;
  areas: readonly string[] | undefined;
  items: readonly number[] | undefined;
  onlyOpen: boolean;
  deadline: string;
  reminderDays: readonly number[];
  pattern: number | null;
}>;

/** Throws invalid_input, plan_not_found, round_period_refused, round_deadline_refused, identity_number. */
export async function readRoundInput(db: Db, raw: unknown): Promise<RoundToOpen> {
  const input = parseInput(roundInput, raw);
  const plan = await roundTables(db)
    .selectFrom('plans')
    .select(['id', 'partnership_id as partnershipId', 'slug'])
    .where('slug', '=', input.plan)
    .executeTakeFirst();
  if (!plan) throw new AppError('plan_not_found', { plan: input.plan });
  const asked = asks.filter((ask) => input.asks.includes(ask));
  const period = asked.includes('status') || asked.includes('text') ? input.period : null;
  const focusPeriod = asked.includes('focus') ? input.focusPeriod : null;
  await checkPeriods(db, plan.id, asked, period, focusPeriod);
  const title = cleanText(input.title).replace(/\s+/g, ' ');
  if (title === '') throw new AppError('invalid_input', { detail: 'title' });
  const today = osloToday();
  if (input.deadline < today || input.deadline > addDays(today, 366)) throw new AppError('round_deadline_refused');
  return {
    ...input,
    plan,
    title,
    greeting: cleanText(input.greeting),
    asks: asked,
    period,
    focusPeriod,
    areas: input.areas,
    items: input.items,
    reminderDays: [...new Set(input.reminderDays)].toSorted((a, b) => b - a),
  };
}

async function checkPeriods(db: Db, planId: number, asked: readonly Ask[], period: string | null, focus: string | null): Promise<void> {
  const known = await roundTables(db).selectFrom('plan_periods').select(['key', 'kind']).where('plan_id', '=', planId).execute();
  const has = (key: string | null, kind: 'status' | 'focus'): boolean => known.some((entry) => entry.key === key && entry.kind === kind);
  const needsPeriod = asked.includes('status') || asked.includes('text');
  if ((needsPeriod && !has(period, 'status')) || (asked.includes('focus') && !has(focus, 'focus')))
    throw new AppError('round_period_refused');
}
