import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { showPlan } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { openRound, type OpenedRound } from '../open/open-round.ts';
import { keepsRounds } from '../policy.ts';
import { listPlannedRounds } from './list-planned-rounds.ts';

const input = z.object({ partnership: z.int(), pattern: z.int(), meeting: z.int() });

const titles = { nb: 'Statusrunde før {forum}', nn: 'Statusrunde før {forum}', en: 'Status round before {forum}' } as const;

/** Opens the round that a pattern plans for a meeting, with everything filled in. Throws forbidden, round_pattern_not_found, and what openRound throws. */
export async function openPlannedRound(deps: Deps, actor: Actor, raw: unknown): Promise<OpenedRound> {
  const asked = parseInput(input, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  const { patterns, planned } = await listPlannedRounds(deps, actor, asked.partnership);
  const round = planned.find(({ pattern, meetingId }) => pattern === asked.pattern && meetingId === asked.meeting);
  const pattern = patterns.find(({ id }) => id === asked.pattern);
  if (!round || !pattern || round.state === 'opened') throw new AppError('round_pattern_not_found');
  const { periods } = await showPlan(deps, actor, round.plan.slug);
  const last = (kind: 'status' | 'focus'): string | null => periods.findLast((period) => period.kind === kind)?.key ?? null;
  const { language } = round.plan;
  return openRound(deps, actor, {
    plan: round.plan.slug,
    title: `${titles[language].replace('{forum}', round.forum.name)} ${longDate(round.meetingOn, language)}`.slice(0, 200),
    greeting: pattern.greeting,
    asks: pattern.asks,
    period: last('status'),
    focusPeriod: last('focus'),
    deadline: round.deadline,
    reminderDays: pattern.reminderDays,
    pattern: pattern.id,
  });
}
