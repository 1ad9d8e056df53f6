import { type Actor, demand } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { carryOver } from './model/carry-over.ts';
import type { PlanDocument } from './model/plan-document.ts';
import { planDocumentOf } from './model/plan-view.ts';
import { touch } from './store/change-plan.ts';
import { openJournal, writeEntries } from './store/journal.ts';
import { loadPlan } from './store/load-plan.ts';
import { refreshAreasInSearch } from './store/refresh-search.ts';
import { saveAreas } from './store/save-areas.ts';
import { saveItems } from './store/save-items.ts';
import { tellEntries, type Listeners } from './store/tell-plan-change.ts';
import { savePlanParts, savePlanRow } from './store/save-plan-row.ts';
import { planTables } from './tables.ts';

export type AcceptedPlan = Readonly<{ id: number; slug: string; isNew: boolean }>;

/**
 * Takes a read and settled document in, inside the caller's transaction: as a new plan, or as a newer version of the
 * plan of the same partnership, scope and year. `seenVersion` is the version of that plan the person compared with,
 * null where there was none. Throws forbidden, plan_changed.
 */
export async function acceptPlan(
  tx: Db,
  actor: Actor,
  input: Readonly<{ document: PlanDocument; file: string; seenVersion: number | null }>,
  listeners: Listeners = {},
): Promise<AcceptedPlan> {
  demand(actor, 'plan.keep');
  const plan = await savePlanRow(tx, input.document);
  const before = plan.isNew ? null : await loadPlan(tx, actor, plan.slug);
  if ((before?.version ?? null) !== input.seenVersion) throw new AppError('plan_changed');
  const document = before ? carryOver(planDocumentOf(before), input.document) : input.document;

  const journal = openJournal(tx, actor, plan.id);
  await savePlanParts(tx, plan.id, document);
  const areas = await saveAreas(journal, before, document);
  const items = await saveItems(journal, before, document, areas.groupIds);
  const accepted = { kind: 'plan.accepted', subject: {}, before: null, after: { file: input.file } } as const;
  const entries = [accepted, ...areas.entries, ...items];
  await writeEntries(journal, entries);
  await touch(tx, plan.id, entries);
  const areaIds = await planTables(tx).selectFrom('areas').select('id').where('plan_id', '=', plan.id).execute();
  await refreshAreasInSearch(
    tx,
    areaIds.map((area) => area.id),
  );
  await tellEntries(listeners, tx, plan, journal.batch, entries);
  return { id: plan.id, slug: plan.slug, isNew: plan.isNew };
}
