import { showPlan, type ItemReference, type PlanView } from '#features/plans/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';

/** A row of a plan as the room sees it: what it says in each period. */
export type PlanRow = Readonly<{
  key: string;
  title: string;
  plan: Readonly<{ title: string; address: string; language: string }>;
  address: string;
  cells: readonly Readonly<{
    period: string;
    label: string;
    text: string;
    /** null in a period that looks ahead and has none */
    status: Readonly<{ scale: PlanView['statuses'][number]['scale']; label: string | null }> | null;
    says: boolean;
  }>[];
}>;

/** The rows that an entry concerns, as their plans say them now; those that have been taken out are left out. */
export async function loadPlanRows(deps: Deps, viewer: Viewer, items: readonly ItemReference[]): Promise<readonly PlanRow[]> {
  const slugs = [...new Set(items.map(({ plan }) => plan))];
  const plans = await Promise.all(slugs.map((slug) => showPlan(deps, viewer, slug)));
  return plans.flatMap((plan) => {
    const wanted = new Set(items.filter((item) => item.plan === plan.slug).map(({ key }) => key));
    const all = plan.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    return all.filter(({ key }) => wanted.has(key)).map((item) => rowOf(plan, item));
  });
}

function rowOf(plan: PlanView, item: PlanView['areas'][number]['groups'][number]['items'][number]): PlanRow {
  return {
    key: item.key,
    title: item.title,
    plan: { title: plan.title, address: plan.address, language: plan.language },
    address: `${plan.address}/tiltak/${item.key}`,
    cells: plan.periods.map(({ key: period, label, kind }) => {
      const cell = item.cells.find((known) => known.period === period);
      const status = plan.statuses.find((known) => known.key === cell?.status);
      const says = cell !== undefined && (cell.text !== '' || cell.status !== null);
      // A focus column looks ahead: no status there is not an unknown one.
      const shown = status ? { scale: status.scale, label: status.label } : { scale: 'unknown' as const, label: null };
      return { period, label, text: cell?.text ?? '', status: says && (status || kind === 'status') ? shown : null, says };
    }),
  };
}
