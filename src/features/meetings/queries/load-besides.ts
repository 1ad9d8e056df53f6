import { sql } from 'kysely';
import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import { listItemReferences } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { ConcernedItem, EntryDecision } from '../model/shown-meeting.ts';
import { meetingTables } from '../tables.ts';
import type { AgendaRow } from './agenda-rows.ts';
import { loadDecisions } from './load-decisions.ts';
import { loadPapers, type Papers } from './load-papers.ts';

type DisqualificationRow = Readonly<{ id: number; agendaItemId: number; name: string; reason: string; standsDown: boolean | null }>;

/** What belongs to entries, by the entry's id. */
export type Besides = Papers &
  Readonly<{
    persons: ReadonlyMap<number, ShownPerson>;
    items: ReadonlyMap<number, readonly ConcernedItem[]>;
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
    itemsOf(db, viewer, ids),
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

/** An entry concerns what is linked to itself, and what its case concerns. */
async function itemsOf(db: Db, viewer: Viewer, ids: readonly number[]): Promise<ReadonlyMap<number, readonly ConcernedItem[]>> {
  const { rows: links } = await sql<Readonly<{ entry: number; item: number; own: boolean }>>`
    select agenda_item_id as entry, item_id as item, true as own from agenda_item_items where agenda_item_id = any(${ids}::bigint[])
    union all
    select a.id, c.item_id, false from agenda_items a join case_items c on c.case_id = a.case_id where a.id = any(${ids}::bigint[])`.execute(
    db,
  );
  const references = await listItemReferences(db, viewer, [...new Set(links.map(({ item }) => item))]);
  const linked = groupBy(links, ({ entry }) => entry);
  return new Map(
    ids.map((id) => {
      const wanted = linked.get(id) ?? [];
      const own = new Set(wanted.filter((link) => link.own).map(({ item }) => item));
      const all = new Set(wanted.map(({ item }) => item));
      return [id, references.filter((one) => all.has(one.id)).map((one) => ({ ...one, ofCase: !own.has(one.id) }))];
    }),
  );
}
