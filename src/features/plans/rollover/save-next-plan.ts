import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { PlanView } from '../model/plan-view.ts';
import { touch } from '../store/change-plan.ts';
import { openJournal, writeEntries, type JournalEntry } from '../store/journal.ts';
import { saveAreas } from '../store/save-areas.ts';
import { saveItems } from '../store/save-items.ts';
import { savePlanParts, savePlanRow } from '../store/save-plan-row.ts';
import { tellEntries, type Listeners } from '../store/tell-plan-change.ts';
import { planTables } from '../tables.ts';
import { carryLinks } from './carry-links.ts';

type Input = Readonly<{ document: PlanDocument; from: PlanView; edition: number | null }>;

/** Writes the plan of the next year with its history, whose first line names the plan it was made from, and its links. */
export async function saveNextPlan(
  deps: Listeners,
  tx: Db,
  actor: Actor,
  { document, from, edition }: Input,
): Promise<Readonly<{ slug: string }>> {
  const plan = await savePlanRow(tx, document, { draft: true });
  if (!plan.isNew) throw new Error('the plan of the next year was there already');
  const journal = openJournal(tx, actor, plan.id);
  await savePlanParts(tx, plan.id, document);
  const areas = await saveAreas(journal, null, document);
  const items = await saveItems(journal, null, document, areas.groupIds);
  await planTables(tx)
    .insertInto('plan_rollovers')
    .values({ plan_id: plan.id, from_plan_id: from.id, edition, actor_role: actor.role, actor_name: actor.name })
    .execute();
  const origin = { plan: from.slug, title: from.title, year: from.year };
  const made = { kind: 'plan.rolled-over', subject: {}, before: null, after: origin } as const;
  const entries: readonly JournalEntry[] = [made, ...areas.entries, ...items, ...(await carryLinks(journal, from.id))];
  await writeEntries(journal, entries);
  for (const [id, own] of Map.groupBy(entries, (entry) => entry.planId ?? plan.id)) {
    await touch(tx, id, own);
    const { slug } = await planTables(tx).selectFrom('plans').select('slug').where('id', '=', id).executeTakeFirstOrThrow();
    await tellEntries(deps, tx, { id, slug }, journal.batch, own);
  }
  return plan;
}
