import { sql } from 'kysely';
import { isPublicMeeting, readsCase, readsForum, whereOneMay } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PaperView } from '../model/views.ts';
import { isHidden } from '../queries/sql-parts.ts';

/** Where a paper's bytes are fetched. */
export function paperAddress(id: number): string {
  return `/vedlegg/${id}`;
}

export type ListedPaper = PaperView & Readonly<{ caseId: number | null; agendaItemId: number | null }>;

type Row = Readonly<{
  id: number;
  caseId: number | null;
  agendaItemId: number | null;
  title: string;
  fileName: string;
  mediaType: string;
  size: number;
  withheldBy: string | null;
  withheldWhy: string | null;
  reads: boolean;
}>;

type Of = Readonly<{ caseIds?: readonly number[]; agendaItemIds?: readonly number[]; ids?: readonly number[] }>;

/**
 * The papers of cases and of entries of agendas, in the order they came. What belongs to a withheld case or entry is
 * withheld with it; papers of what is not yet called are only there for those who may know of it, and those of an entry that
 * was taken off its agenda are not there at all.
 */
export async function listPapers(
  db: Db,
  viewer: Viewer,
  { caseIds = [], agendaItemIds = [], ids = [] }: Of,
): Promise<readonly ListedPaper[]> {
  if (caseIds.length + agendaItemIds.length + ids.length === 0) return [];
  const called = sql`(p.agenda_item_id is null or ${isPublicMeeting('m')}
    or ${whereOneMay(viewer, 'meeting.read-draft', (fora) => sql<boolean>`a.forum_id = ${fora}`)})`;
  const { rows } = await sql<Row>`
    select p.id, p.case_id as "caseId", p.agenda_item_id as "agendaItemId", p.title, p.file_name as "fileName",
      p.media_type as "mediaType", p.size, coalesce(p.withheld_by, c.withheld_by, a.withheld_by, ac.withheld_by) as "withheldBy",
      coalesce(p.withheld_why, c.withheld_why, a.withheld_why, ac.withheld_why) as "withheldWhy",
      coalesce(${readsForum(viewer, sql`a.forum_id`)}, false) or coalesce(${readsCase(viewer, 'c')}, false) as reads
    from papers p
    left join cases c on c.id = p.case_id
    left join agenda_items a on a.id = p.agenda_item_id
    left join cases ac on ac.id = a.case_id
    left join meetings m on m.id = a.meeting_id
    where p.removed_at is null and a.removed_at is null and (p.case_id = any(${[...caseIds]}::bigint[])
      or p.agenda_item_id = any(${[...agendaItemIds]}::bigint[]) or p.id = any(${[...ids]}::bigint[])) and ${called}
    order by p.id`.execute(db);
  return rows.map(shownPaper);
}

function shownPaper({ reads, ...row }: Row): ListedPaper {
  if (!isHidden({ withheldBy: row.withheldBy, reads })) return { ...row, address: paperAddress(row.id), hidden: false };
  const nothing = { title: null, fileName: null, mediaType: null, size: null, address: null, withheldWhy: null };
  return { id: row.id, caseId: row.caseId, agendaItemId: row.agendaItemId, withheldBy: row.withheldBy, ...nothing, hidden: true };
}
