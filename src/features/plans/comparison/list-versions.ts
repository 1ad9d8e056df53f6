import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { isSlug } from '../model/is-slug.ts';
import { planTables } from '../tables.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** A plan of the same partnership with its editions, the newest first. `frozenAt` is an ISO time. */
export type PlanVersions = Readonly<{
  slug: string;
  title: string;
  year: number;
  language: 'nb' | 'nn' | 'en';
  /** true for the plan that the first one was made from */
  isOrigin: boolean;
  editions: readonly Readonly<{ number: number; label: string | null; frozenAt: string }>[];
}>;

const plansAtMost = 100;

/**
 * What a plan can be compared with: its own versions first, then those of the plan that it was made from and of its
 * partnership's other plans, the newest year first. Throws plan_not_found.
 */
export async function listVersions(deps: Deps, viewer: Viewer, slug: string): Promise<readonly PlanVersions[]> {
  const tables = planTables(deps.db);
  const fields = ['id', 'slug', 'title', 'year', 'language'] as const;
  if (!isSlug(slug)) throw new AppError('plan_not_found', { plan: slug });
  const plan = await tables
    .selectFrom('plans')
    .select([...fields, 'partnership_id'])
    .where('slug', '=', slug)
    .where(seenPlan(viewer, 'plans'))
    .executeTakeFirst();
  if (!plan) throw new AppError('plan_not_found', { plan: slug });
  const origin = await tables.selectFrom('plan_rollovers').select('from_plan_id').where('plan_id', '=', plan.id).executeTakeFirst();
  const isOrigin = ({ id }: Readonly<{ id: number }>): boolean => id === origin?.from_plan_id;
  const others = await tables
    .selectFrom('plans')
    .select(fields)
    .where('partnership_id', '=', plan.partnership_id)
    .where('id', '<>', plan.id)
    .where(seenPlan(viewer, 'plans'))
    .orderBy('year', 'desc')
    .orderBy('sector_id', (order) => order.asc().nullsFirst())
    .limit(plansAtMost)
    .execute();
  const plans = [plan, ...others.filter(isOrigin), ...others.filter((other) => !isOrigin(other))];
  const editions = await tables
    .selectFrom('editions')
    .select(['plan_id', 'number', 'label', 'frozen_at as frozenAt'])
    .where(
      'plan_id',
      'in',
      plans.map(({ id }) => id),
    )
    .orderBy('number', 'desc')
    .execute();
  const editionsOf = groupBy(editions, (edition) => edition.plan_id);
  return plans.map(({ id, slug: address, title, year, language }) => ({
    slug: address,
    title,
    year,
    language,
    isOrigin: isOrigin({ id }),
    editions: (editionsOf.get(id) ?? []).map(({ number, label, frozenAt }) => ({ number, label, frozenAt })),
  }));
}
