import { addressableKey, takeSlug } from '#shared/slug.ts';
import { matchPlans } from '../model/match-plans.ts';
import { plainText } from '../model/likeness.ts';
import type { Area, PlanDocument } from '../model/plan-document.ts';
import { planDocumentOf, type AreaView, type PlanView } from '../model/plan-view.ts';
import { planTables } from '../tables.ts';
import { writeFact } from './facts/facts.ts';
import type { Journal, JournalEntry } from './journal.ts';

/** Ids of the groups of each area of the document, in its order. */
export type SavedAreas = Readonly<{ entries: readonly JournalEntry[]; groupIds: ReadonlyMap<Area, readonly number[]> }>;

/** Brings the plan's areas, target pictures and groups to what the document says. */
export async function saveAreas(journal: Journal, before: PlanView | null, document: PlanDocument): Promise<SavedAreas> {
  const earlier = before ? planDocumentOf(before) : null;
  const matched = earlier ? matchPlans(earlier, document).areas : new Map<Area, Area>();
  const viewOf = (area: Area): AreaView | undefined => {
    const was = matched.get(area);
    return was && before?.areas.find((view) => view.key === was.key);
  };
  const tables = planTables(journal.tx);
  const all = await tables.selectFrom('areas').select('key').where('plan_id', '=', journal.planId).execute();
  const taken = new Set(all.map((area) => area.key));
  const entries: JournalEntry[] = [];
  const groupIds = new Map<Area, readonly number[]>();

  for (const [position, area] of document.areas.entries()) {
    const was = viewOf(area);
    let areaId: number;
    if (was) {
      areaId = was.id;
      await tables
        .updateTable('areas')
        .set({ number: area.number ?? null, position })
        .where('id', '=', areaId)
        .execute();
      entries.push(...(await writeFact(journal, 'area.title', { areaId }, area.title)));
    } else {
      const values = {
        plan_id: journal.planId,
        key: takeSlug(addressableKey(area.key), taken),
        number: area.number ?? null,
        title: area.title,
        position,
      };
      areaId = (await tables.insertInto('areas').values(values).returning('id').executeTakeFirstOrThrow()).id;
      entries.push({ kind: 'area.presence', subject: { areaId }, before: false, after: true });
    }
    const vision = area.vision.map(({ text, points }) => (points && points.length > 0 ? { text, points } : { text }));
    const changed = await writeFact(journal, 'area.vision', { areaId }, vision);
    if (was) entries.push(...changed);
    groupIds.set(area, await saveGroups(journal, areaId, area));
  }
  const kept = new Set(document.areas.map((area) => viewOf(area)?.id));
  for (const area of before?.areas ?? []) {
    if (!kept.has(area.id)) entries.push(...(await writeFact(journal, 'area.presence', { areaId: area.id }, false)));
  }
  return { entries, groupIds };
}

async function saveGroups(journal: Journal, areaId: number, area: Area): Promise<readonly number[]> {
  const tables = planTables(journal.tx);
  const free = [...(await tables.selectFrom('groups').select(['id', 'title']).where('area_id', '=', areaId).orderBy('position').execute())];
  const ids: number[] = [];
  for (const [position, group] of area.groups.entries()) {
    const at = free.findIndex((known) => plainText(known.title) === plainText(group.title));
    const [known] = at < 0 ? [] : free.splice(at, 1);
    if (known) {
      await tables.updateTable('groups').set({ title: group.title, position }).where('id', '=', known.id).execute();
      await tables.deleteFrom('group_removals').where('group_id', '=', known.id).execute();
      ids.push(known.id);
    } else {
      const made = await tables
        .insertInto('groups')
        .values({ area_id: areaId, title: group.title, position })
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.push(made.id);
    }
  }
  for (const gone of free) {
    await tables
      .insertInto('group_removals')
      .values({ group_id: gone.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return ids;
}
