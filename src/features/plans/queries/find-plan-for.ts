import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { PlanView } from '../model/plan-view.ts';
import { loadPlan } from '../store/load-plan.ts';
import { planTables } from '../tables.ts';

/** The plan that a document would be a newer version of: the same partnership, scope and year. */
export async function findPlanFor(db: Db, viewer: Viewer, document: PlanDocument): Promise<PlanView | null> {
  const sector = document.scope.kind === 'sector' ? document.scope.sector : null;
  const found = await planTables(db)
    .selectFrom('plans')
    .innerJoin('partnerships', 'partnerships.id', 'plans.partnership_id')
    .leftJoin('sectors', 'sectors.id', 'plans.sector_id')
    .select('plans.slug')
    .where('partnerships.name', '=', document.partnership)
    .where('plans.year', '=', document.year)
    .where('sectors.name', sector === null ? 'is' : '=', sector)
    .executeTakeFirst();
  return found ? loadPlan(db, viewer, found.slug) : null;
}
