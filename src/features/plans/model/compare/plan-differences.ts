import { longDate } from '#shared/dates/format-date.ts';
import type { Period, PlanDocument, Status } from '../plan-document.ts';
import { aboutPlan, type DifferenceKind, type PlanDifference } from './difference.ts';

/** What differs in the plan itself: its title, who adopted it, its columns and its status words. */
export function planDifferences(before: PlanDocument, after: PlanDocument): readonly PlanDifference[] {
  return [
    ...changed('plan-renamed', null, before.title, after.title),
    ...changed('adoptions-changed', null, adoptionWords(before), adoptionWords(after)),
    ...periodDifferences(before.periods, after.periods),
    ...statusDifferences(before.statuses, after.statuses),
  ];
}

function periodDifferences(before: readonly Period[], after: readonly Period[]): readonly PlanDifference[] {
  const earlier = new Map(before.map((period) => [period.key, period]));
  const later = new Set(after.map((period) => period.key));
  return [
    ...after.flatMap((now) => {
      const was = earlier.get(now.key);
      if (!was) return changed('period-added', now.key, null, now.label);
      if (was.label === now.label && was.kind === now.kind) return [];
      return [difference('period-changed', now.key, was.label, now.label)];
    }),
    ...before.filter((was) => !later.has(was.key)).flatMap((was) => changed('period-removed', was.key, was.label, null)),
  ];
}

function statusDifferences(before: readonly Status[], after: readonly Status[]): readonly PlanDifference[] {
  const earlier = new Map(before.map((status) => [status.key, status]));
  const later = new Set(after.map((status) => status.key));
  return [
    ...after.flatMap((now) => {
      const was = earlier.get(now.key);
      if (!was) return changed('status-word-added', null, null, now.label);
      const renamed = changed('status-word-renamed', null, was.label, now.label);
      return was.scale === now.scale ? renamed : [...renamed, difference('status-word-rescaled', null, scaled(was), scaled(now))];
    }),
    ...before.filter((was) => !later.has(was.key)).flatMap((was) => changed('status-word-removed', null, was.label, null)),
  ];
}

/** A word and where it stands on the common scale. */
function scaled(status: Status): string {
  return `${status.label} (${status.scale})`;
}

/** In the plan's own language; which plan was adopted is told where it is another than this one. */
function adoptionWords({ adoptions = [], language, scope }: PlanDocument): string | null {
  const lines = adoptions.map(({ body, date, outcome, plan }) => {
    const other = plan === undefined || plan === scope.kind ? '' : ` (${otherPlan[plan][language]})`;
    return `${outcome === undefined ? '' : `${outcome}: `}${body}, ${longDate(date, language)}${other}`;
  });
  return lines.length === 0 ? null : lines.join('\n');
}

const otherPlan = {
  overall: { nb: 'overordnet plan', nn: 'overordna plan', en: 'overall plan' },
  sector: { nb: 'sektorplan', nn: 'sektorplan', en: 'sector plan' },
} as const;

function changed(kind: DifferenceKind, period: string | null, before: string | null, after: string | null): readonly PlanDifference[] {
  return before === after ? [] : [difference(kind, period, before, after)];
}

function difference(kind: DifferenceKind, period: string | null, before: string | null, after: string | null): PlanDifference {
  return { ...aboutPlan, kind, period, before, after };
}
