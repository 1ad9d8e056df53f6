import type { Db } from '#platform/db/db.ts';
import type { Language } from '#shared/language.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { foraTables } from '../tables.ts';

export type ForumRow = Readonly<{
  id: number;
  partnershipId: number;
  slug: string;
  name: string;
  shortName: string | null;
  levelId: number | null;
  parentId: number | null;
  sectorId: number | null;
  language: Language;
  casePattern: string;
  version: number;
}>;

const columns = [
  'id',
  'partnership_id as partnershipId',
  'slug',
  'name',
  'short_name as shortName',
  'level_id as levelId',
  'parent_id as parentId',
  'sector_id as sectorId',
  'language',
  'case_pattern as casePattern',
  'version',
] as const;

/** The forum with this slug; `lock` holds its row until the transaction ends. Throws forum_not_found. */
export async function findForum(db: Db, slug: string, { lock = false }: { readonly lock?: boolean } = {}): Promise<ForumRow> {
  const query = foraTables(db).selectFrom('fora').select(columns).where('slug', '=', slug);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new AppError('forum_not_found', { forum: slug });
  return row;
}

/** Every forum of the installation, or of one partnership, in the order of their positions; ended ones too. */
export function listForumRows(db: Db, partnershipId?: number): Promise<readonly ForumRow[]> {
  const query = foraTables(db).selectFrom('fora').select(columns).orderBy('position').orderBy('id');
  return (partnershipId === undefined ? query : query.where('partnership_id', '=', partnershipId)).execute();
}
