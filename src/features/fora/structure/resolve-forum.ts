import { ensureSector } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { listForumRows } from '../queries/find-forum.ts';
import { needed, orNull } from '../store/fields.ts';
import { holdPartnership } from '../store/find-partnership.ts';
import { foraTables } from '../tables.ts';
import type { ForumFields, GivenFields } from './forum-fields.ts';

const texts = {
  shortName: 'short_name',
  theme: 'theme',
  patientGroup: 'patient_group',
  about: 'about',
  secretariat: 'secretariat',
} as const;
const plain = {
  language: 'language',
  permanent: 'permanent',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  casePattern: 'case_pattern',
} as const;

/**
 * The columns of what is given, with names resolved to rows of the partnership; a new sector or level is made. Throws
 * forum_not_found, forum_name_taken, forum_under_itself, level_unnamed, identity_number.
 */
export async function resolveForum(tx: Db, partnershipId: number, own: number | null, fields: GivenFields) {
  await holdPartnership(tx, partnershipId);
  const fora = await listForumRows(tx, partnershipId);
  const idOf = (slug: string): number => {
    const found = fora.find((forum) => forum.slug === slug);
    if (!found) throw new AppError('forum_not_found', { forum: slug });
    return found.id;
  };
  const parentOf = new Map(fora.map((forum) => [forum.id, forum.parentId]));
  const columns: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(texts)) {
    const value = fields[field as keyof typeof texts];
    if (value !== undefined) columns[column] = orNull(value);
  }
  for (const [field, column] of Object.entries(plain)) {
    const value = fields[field as keyof typeof plain];
    if (value !== undefined) columns[column] = typeof value === 'string' ? cleanText(value) : value;
  }
  if (fields.name !== undefined) {
    const name = needed(fields.name, 'name');
    if (fora.some((forum) => forum.name === name && forum.id !== own)) throw new AppError('forum_name_taken', { name });
    columns['name'] = name;
  }
  if (fields.parent !== undefined) {
    const parent = fields.parent === null ? null : idOf(fields.parent);
    for (let above = parent; above !== null; above = parentOf.get(above) ?? null) {
      if (above === own) throw new AppError('forum_under_itself');
    }
    columns['parent_id'] = parent;
  }
  if (fields.reportsTo !== undefined) {
    const reportsTo = fields.reportsTo === null ? null : idOf(fields.reportsTo);
    if (reportsTo !== null && reportsTo === own) throw new AppError('forum_under_itself');
    columns['reports_to_id'] = reportsTo;
  }
  if (fields.sector !== undefined) {
    const sector = orNull(fields.sector);
    columns['sector_id'] = sector === null ? null : await ensureSector(tx, partnershipId, sector);
  }
  if (fields.level !== undefined) columns['level_id'] = fields.level === null ? null : await ensureLevel(tx, partnershipId, fields.level);
  if (fields.source !== undefined) {
    const source = fields.source && { document: needed(fields.source.document, 'source'), date: fields.source.date };
    columns['source'] = source === null ? null : JSON.stringify(source);
  }
  return columns;
}

async function ensureLevel(tx: Db, partnershipId: number, level: NonNullable<ForumFields['level']>): Promise<number> {
  const tables = foraTables(tx);
  const found = await tables
    .selectFrom('forum_levels')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('number', '=', level.number)
    .executeTakeFirst();
  if (found) return found.id;
  const name = orNull(level.name);
  if (name === null) throw new AppError('level_unnamed', { number: level.number });
  const made = await tables
    .insertInto('forum_levels')
    .values({ partnership_id: partnershipId, number: level.number, name })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
}
