import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { PlanView } from '../model/plan-view.ts';
import { touch } from '../store/change-plan.ts';
import { openJournal, writeEntries } from '../store/journal.ts';
import { saveAreas } from '../store/save-areas.ts';
import { saveItems } from '../store/save-items.ts';
import { savePlanParts, savePlanRow } from '../store/save-plan-row.ts';
import { tellEntries, type Listeners } from '../store/tell-plan-change.ts';

type Input = Readonly<{ document: PlanDocument; from: PlanView }>;

/** Writes the plan of the next year with its history, whose first line names the plan it was made from. */
export async function saveNextPlan(
  deps: Listeners,
  tx: Db,
  actor: Actor,
  { document, from }: Input,
): Promise<Readonly<{ id: number; slug: string }>> {
  const plan = await savePlanRow(tx, document);
  if (!plan.isNew) throw new Error('the plan of the next year was there already');
  const journal = openJournal(tx, actor, plan.id);
  await savePlanParts(tx, plan.id, document);
  const areas = await saveAreas(journal, null, document);
  const items = await saveItems(journal, null, document, areas.groupIds);
  const origin = { plan: from.slug, title: from.title, year: from.year };
  const entries = [{ kind: 'plan.rolled-over', subject: {}, before: null, after: origin } as const, ...areas.entries, ...items];
  await writeEntries(journal, entries);
  await touch(tx, plan.id, entries);
  await tellEntries(deps, tx, plan, journal.batch, entries);
  return plan;
}
