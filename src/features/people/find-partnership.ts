import { slugOf } from '#shared/slug.ts';
import type { Language } from '#shared/language.ts';
import type { Db } from '#platform/db/db.ts';
import { currentScope } from '#platform/db/scope.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { peopleTables } from './tables.ts';

export type Partnership = Readonly<{
  id: number;
  slug: string;
  name: string;
  language: Language;
  accent: string;
  showsContactNames: boolean;
}>;

const columns = ['id', 'slug', 'name', 'language', 'accent', 'shows_contact_names as showsContactNames'] as const;

/** All partnerships of the installation, by name. */
export function listPartnerships(db: Db): Promise<readonly Partnership[]> {
  return peopleTables(db).selectFrom('partnerships').select(columns).orderBy('name').execute();
}

/**
 * The partnership with this name, made when it is new. Throws partnership_is_another inside one of another name: whether
 * that is there is not told.
 */
export async function ensurePartnership(tx: Db, name: string, language: Language): Promise<Partnership> {
  const found = await peopleTables(tx).selectFrom('partnerships').select(columns).where('name', '=', name).executeTakeFirst();
  if (found) return found;
  if (typeof currentScope() === 'number') throw new AppError('partnership_is_another', { name });
  return peopleTables(tx)
    .insertInto('partnerships')
    .values({ name, slug: slugOf(name.replace(/^helsefellesskap(et)?\s+/i, '')), language })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The id of the sector with this name in the partnership, made when it is new. */
export async function ensureSector(tx: Db, partnershipId: number, name: string): Promise<number> {
  const tables = peopleTables(tx);
  const found = await tables
    .selectFrom('sectors')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('name', '=', name)
    .executeTakeFirst();
  if (found) return found.id;
  const made = await tables
    .insertInto('sectors')
    .values({ partnership_id: partnershipId, name, slug: slugOf(name) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
}
