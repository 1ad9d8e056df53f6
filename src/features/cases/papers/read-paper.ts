import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { caseTables } from '../tables.ts';
import { listPapers } from './list-papers.ts';

export type PaperFile = Readonly<{ fileName: string; mediaType: string; contentHash: string; bytes: Uint8Array; withheld: boolean }>;

/** A paper with its bytes. What the viewer may not read is not there: throws paper_not_found. */
export async function readPaper(deps: Deps, viewer: Viewer, id: number): Promise<PaperFile> {
  const [paper] = await listPapers(deps.db, viewer, { ids: [id] });
  if (!paper || paper.hidden) throw new AppError('paper_not_found');
  const row = await caseTables(deps.db)
    .selectFrom('papers')
    .select(['file_name as fileName', 'media_type as mediaType', 'content_hash as contentHash', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('paper_not_found');
  if (paper.withheldBy !== null) await noteSeen(deps, viewer, id);
  return { ...row, withheld: paper.withheldBy !== null };
}

async function noteSeen({ db }: Deps, actor: Viewer, id: number): Promise<void> {
  const { rows } = await sql<{ partnershipId: number }>`
    select coalesce(c.partnership_id, f.partnership_id) as "partnershipId" from papers p
    left join cases c on c.id = p.case_id left join agenda_items a on a.id = p.agenda_item_id left join fora f on f.id = a.forum_id
    where p.id = ${id}`.execute(db);
  for (const { partnershipId } of rows) {
    noteOnce(db, { partnershipId, actor, deed: 'withheld.read', subject: `/vedlegg/${id}`, withheld: true });
  }
}
