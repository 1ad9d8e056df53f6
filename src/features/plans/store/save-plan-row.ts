import { ensurePartnership, ensureSector } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { freeSlug } from '#platform/db/free-slug.ts';
import { slugOf } from '#shared/slug.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import { planTables } from '../tables.ts';

export type SavedPlan = Readonly<{ id: number; slug: string; partnershipId: number; isNew: boolean }>;

/** The plan's own row for the document, locked: the one of the same partnership, scope and year, or a new one, which `draft` keeps from the public. */
export async function savePlanRow(tx: Db, document: PlanDocument, { draft = false } = {}): Promise<SavedPlan> {
  const partnership = await ensurePartnership(tx, document.partnership, document.language);
  const sectorId = document.scope.kind === 'sector' ? await ensureSector(tx, partnership.id, document.scope.sector) : null;
  const tables = planTables(tx);
  const fields = {
    title: document.title,
    language: document.language,
    edition_label: document.edition?.label ?? null,
    edition_date: document.edition?.date ?? null,
  };
  const found = await findPlan(tx, partnership.id, sectorId, document.year);
  if (found) {
    await tables.updateTable('plans').set(fields).where('id', '=', found.id).execute();
    return { ...found, partnershipId: partnership.id, isNew: false };
  }
  const name = document.scope.kind === 'sector' ? `${partnership.slug}-${document.scope.sector}` : partnership.slug;
  const made = await tables
    .insertInto('plans')
    .values({
      ...fields,
      partnership_id: partnership.id,
      sector_id: sectorId,
      year: document.year,
      ...(draft && { opened_at: null }),
      slug: await freeSlug(tx, 'plans', [slugOf(`${name}-${document.year}`)]),
    })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow();
  return { ...made, partnershipId: partnership.id, isNew: true };
}

async function findPlan(
  tx: Db,
  partnershipId: number,
  sectorId: number | null,
  year: number,
): Promise<Readonly<{ id: number; slug: string }> | undefined> {
  return planTables(tx)
    .selectFrom('plans')
    .select(['id', 'slug'])
    .where('partnership_id', '=', partnershipId)
    .where('year', '=', year)
    .where('sector_id', sectorId === null ? 'is' : '=', sectorId)
    .forUpdate()
    .executeTakeFirst();
}

/** Columns, words and adoptions of the document. A column that cells still stand in is kept. */
export async function savePlanParts(tx: Db, planId: number, document: PlanDocument): Promise<void> {
  const tables = planTables(tx);
  for (const [position, period] of document.periods.entries()) {
    await tables
      .insertInto('plan_periods')
      .values({ plan_id: planId, ...period, position })
      .onConflict((conflict) => conflict.columns(['plan_id', 'key']).doUpdateSet({ label: period.label, kind: period.kind, position }))
      .execute();
  }
  for (const [position, { key, label, scale, color }] of document.statuses.entries()) {
    const words = { label, scale, color: color ?? null, position };
    await tables
      .insertInto('plan_statuses')
      .values({ plan_id: planId, key, ...words })
      .onConflict((conflict) => conflict.columns(['plan_id', 'key']).doUpdateSet(words))
      .execute();
  }
  await tables.deleteFrom('plan_adoptions').where('plan_id', '=', planId).execute();
  for (const [position, adoption] of (document.adoptions ?? []).entries()) {
    const { body, date, outcome = null, plan = null } = adoption;
    await tables.insertInto('plan_adoptions').values({ plan_id: planId, body, date, outcome, of_plan: plan, position }).execute();
  }
}
