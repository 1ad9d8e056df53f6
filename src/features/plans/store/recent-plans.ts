import type { Viewer } from '#features/people/index.ts';
import type { ContentVersion, Deps } from '#platform/deps.ts';
import type { PlanView } from '../model/plan-view.ts';
import { loadPlan } from './load-plan.ts';

type Kept = Readonly<{ version: number; plan: Promise<PlanView | null> }>;

const plansAtMost = 40;
const keptOf = new WeakMap<ContentVersion, Map<string, Kept>>();

/**
 * loadPlan, with the plans that were looked at last kept as long as nothing has changed. The version is read before the
 * rows, so that a change in between leaves nothing old behind.
 */
export function loadRecentPlan(deps: Deps, viewer: Viewer, slug: string): Promise<PlanView | null> {
  const kept = keptOf.get(deps.contentVersion) ?? new Map<string, Kept>();
  keptOf.set(deps.contentVersion, kept);
  const key = `${viewer.role === 'public' ? 'public' : 'inside'} ${slug}`;
  const version = deps.contentVersion.value;
  const known = kept.get(key);
  if (known?.version === version) return known.plan;
  const plan = loadPlan(deps.db, viewer, slug);
  kept.delete(key);
  kept.set(key, { version, plan });
  plan.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= plansAtMost) break;
    kept.delete(oldest);
  }
  return plan;
}
