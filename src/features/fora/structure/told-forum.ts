import type { Db } from '#platform/db/db.ts';
import { readTables } from '../store/read-tables.ts';

/** A forum as its history tells of it: flat, with names in the place of ids. */
export async function toldForum(tx: Db, id: number): Promise<Readonly<Record<string, unknown>>> {
  const { source, levelNumber, levelName, ...row } = await readTables(tx)
    .selectFrom('fora')
    .leftJoin('forum_levels', 'forum_levels.id', 'fora.level_id')
    .leftJoin('sectors', 'sectors.id', 'fora.sector_id')
    .leftJoin('fora as parents', 'parents.id', 'fora.parent_id')
    .leftJoin('fora as superiors', 'superiors.id', 'fora.reports_to_id')
    .select([
      'fora.name',
      'fora.short_name as shortName',
      'forum_levels.number as levelNumber',
      'forum_levels.name as levelName',
      'parents.name as parent',
      'superiors.name as reportsTo',
      'sectors.name as sector',
      'fora.theme',
      'fora.patient_group as patientGroup',
      'fora.about',
      'fora.secretariat',
      'fora.language',
      'fora.permanent',
      'fora.starts_on as startsOn',
      'fora.ends_on as endsOn',
      'fora.case_pattern as casePattern',
      'fora.source',
    ])
    .where('fora.id', '=', id)
    .executeTakeFirstOrThrow();
  const level = levelNumber === null ? null : `${levelNumber} ${levelName ?? ''}`.trim();
  return { ...row, level, source: source === null ? null : [source.document, source.date].filter(Boolean).join(', ') };
}
