import type { Adoption, Period, PlanDocument, Status } from '../plan-document.ts';
import { aboutPlan, type DifferenceKind, type PlanDifference } from './difference.ts';

/** What differs in the plan itself: its title, who adopted it, its columns and its status words. */
export function planDifferences(before: PlanDocument, after: PlanDocument): readonly PlanDifference[] {
  return [
    ...changed('plan-renamed', null, before.title, after.title),
    ...changed('adoptions-changed', null, adoptionWords(before.adoptions), adoptionWords(after.adoptions)),
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

function adoptionWords(adoptions: readonly Adoption[] | undefined): string | null {
  const lines = (adoptions ?? []).map(({ body, date, outcome, plan }) => [outcome, body, date, plan].filter(Boolean).join(', '));
  return lines.length === 0 ? null : lines.join('\n');
}

function changed(kind: DifferenceKind, period: string | null, before: string | null, after: string | null): readonly PlanDifference[] {
  return before === after ? [] : [difference(kind, period, before, after)];
}

function difference(kind: DifferenceKind, period: string | null, before: string | null, after: string | null): PlanDifference {
  return { ...aboutPlan, kind, period, before, after };
}
