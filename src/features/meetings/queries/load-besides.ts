import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import { listItemReferences, type ItemReference } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { EntryDecision } from '../model/shown-meeting.ts';
import { meetingTables } from '../tables.ts';
import type { AgendaRow } from './agenda-rows.ts';
import { loadDecisions } from './load-decisions.ts';
import { loadPapers, type Papers } from './load-papers.ts';

type DisqualificationRow = Readonly<{ id: number; agendaItemId: number; name: string; reason: string; standsDown: boolean | null }>;

/** What belongs to entries, by the entry's id. */
export type Besides = Papers &
  Readonly<{
    persons: ReadonlyMap<number, ShownPerson>;
    items: ReadonlyMap<number, readonly ItemReference[]>;
    disqualifications: ReadonlyMap<number, readonly DisqualificationRow[]>;
    decisions: ReadonlyMap<number, readonly EntryDecision[]>;
  }>;

/** `names`: whether this viewer sees who did not agree. */
export async function loadBesides(db: Db, viewer: Viewer, names: boolean, rows: readonly AgendaRow[]): Promise<Besides> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { ...none, persons: new Map() };
  const [persons, items, disqualifications, decisions, papers] = await Promise.all([
    findShownPersons(
      db,
      viewer,
      rows.map(({ responsibleContactId }) => responsibleContactId),
    ),
    itemsOf(db, ids),
    meetingTables(db)
      .selectFrom('disqualifications')
      .select(['id', 'agenda_item_id as agendaItemId', 'name', 'reason', 'stands_down as standsDown'])
      .where('agenda_item_id', 'in', ids)
      .orderBy('id')
      .execute(),
    loadDecisions(db, viewer, names, ids),
    loadPapers(
      db,
      viewer,
      ids,
      rows.flatMap(({ caseId }) => caseId ?? []),
    ),
  ]);
  return { ...papers, persons, items, decisions, disqualifications: groupBy(disqualifications, ({ agendaItemId }) => agendaItemId) };
}

const none = {
  items: new Map(),
  disqualifications: new Map(),
  decisions: new Map(),
  papers: new Map(),
  casePapers: new Map(),
} satisfies Omit<Besides, 'persons'>;

async function itemsOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly ItemReference[]>> {
  const links = await meetingTables(db)
    .selectFrom('agenda_item_items')
    .select(['agenda_item_id as entry', 'item_id as item'])
    .where('agenda_item_id', 'in', [...ids])
    .execute();
  const references = await listItemReferences(db, [...new Set(links.map(({ item }) => item))]);
  const linked = groupBy(links, ({ entry }) => entry);
  return new Map(
    ids.map((id) => {
      const wanted = new Set((linked.get(id) ?? []).map(({ item }) => item));
      return [id, references.filter((reference) => wanted.has(reference.id))];
    }),
  );
}
