import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { ForumSummary } from '../model/forum-view.ts';
import { readTables } from '../store/read-tables.ts';

/** The fora of a partnership by level and position, ended ones too. Which fora there are is open to everybody. */
export function listFora(deps: Deps, _viewer: Viewer, partnershipId: number): Promise<readonly ForumSummary[]> {
  return readFora(deps.db, partnershipId);
}

export async function readFora(db: Db, partnershipId: number, today = osloToday()): Promise<readonly ForumSummary[]> {
  const rows = await readTables(db)
    .selectFrom('fora')
    .leftJoin('forum_levels', 'forum_levels.id', 'fora.level_id')
    .leftJoin('sectors', 'sectors.id', 'fora.sector_id')
    .select([
      'fora.id',
      'fora.slug',
      'fora.name',
      'short_name as shortName',
      'forum_levels.number as levelNumber',
      'forum_levels.name as levelName',
      'parent_id as parentId',
      'reports_to_id as reportsToId',
      'sectors.id as sectorId',
      'sectors.slug as sectorSlug',
      'sectors.name as sectorName',
      'theme',
      'patient_group as patientGroup',
      'permanent',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'language',
      'position',
    ])
    .where('fora.partnership_id', '=', partnershipId)
    .orderBy((eb) => eb.fn.coalesce('forum_levels.number', eb.lit(1000)))
    .orderBy('position')
    .orderBy('fora.id')
    .execute();
  return rows.map(({ levelNumber, levelName, sectorId, sectorSlug, sectorName, ...row }) => ({
    ...row,
    level: levelNumber === null || levelName === null ? null : { number: levelNumber, name: levelName },
    sector: sectorId === null || sectorSlug === null || sectorName === null ? null : { id: sectorId, slug: sectorSlug, name: sectorName },
    ended: row.endsOn !== null && row.endsOn < today,
  }));
}
