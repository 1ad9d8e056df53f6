import { createHash } from 'node:crypto';
import type { Adoption } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PublicationFormat } from '../model/format.ts';
import { publishingTables } from '../tables.ts';

/** What one stored file is of. `adoptions` are those that the file tells. */
export type PublicationKey = Readonly<{
  editionId: number;
  format: PublicationFormat;
  showsPersons: boolean;
  adoptions: readonly Adoption[];
}>;

export type StoredFile = Readonly<{ bytes: Uint8Array; sha256: string }>;

/** A file in a list; `madeAt` is an ISO time, `size` is bytes. */
export type StoredFileEntry = Readonly<{ format: PublicationFormat; sha256: string; size: number; madeAt: string; isCurrent: boolean }>;

export async function findPublication(db: Db, key: PublicationKey): Promise<StoredFile | null> {
  const row = await publishingTables(db)
    .selectFrom('publications')
    .select(['bytes', 'sha256'])
    .where('edition_id', '=', key.editionId)
    .where('format', '=', key.format)
    .where('shows_persons', '=', key.showsPersons)
    .where('adoptions', '=', adoptionsHash(key.adoptions))
    .executeTakeFirst();
  return row ?? null;
}

/** The file with these bytes' SHA-256, also where another adoption has been recorded since. */
export async function findPublicationByHash(
  db: Db,
  key: Pick<PublicationKey, 'editionId' | 'format' | 'showsPersons'>,
  sha256: string,
): Promise<StoredFile | null> {
  const row = await publishingTables(db)
    .selectFrom('publications')
    .select(['bytes', 'sha256'])
    .where('edition_id', '=', key.editionId)
    .where('format', '=', key.format)
    .where('sha256', '=', sha256)
    // Who may see persons may see both; who may not gets no file that names them.
    .$if(!key.showsPersons, (query) => query.where('shows_persons', '=', false))
    .executeTakeFirst();
  return row ?? null;
}

/** Stores the whole file in one statement; where another was first, theirs stays and is given back. */
export async function storePublication(db: Db, key: PublicationKey, bytes: Uint8Array): Promise<StoredFile> {
  const sha256 = hashOf(bytes);
  await publishingTables(db)
    .insertInto('publications')
    .values({
      edition_id: key.editionId,
      format: key.format,
      shows_persons: key.showsPersons,
      adoptions: adoptionsHash(key.adoptions),
      sha256,
      bytes: Buffer.from(bytes),
    })
    .onConflict((conflict) => conflict.columns(['edition_id', 'format', 'shows_persons', 'adoptions']).doNothing())
    .execute();
  return (await findPublication(db, key)) ?? { bytes, sha256 };
}

/** Every stored file of an edition that this reader may have, the newest first. */
export async function listPublications(
  db: Db,
  { editionId, showsPersons, adoptions }: Omit<PublicationKey, 'format'>,
): Promise<readonly StoredFileEntry[]> {
  const rows = await publishingTables(db)
    .selectFrom('publications')
    .select(({ fn }) => [
      'format',
      'sha256',
      'adoptions',
      'made_at as madeAt',
      'shows_persons',
      fn<number>('octet_length', ['bytes']).as('size'),
    ])
    .where('edition_id', '=', editionId)
    .where('shows_persons', '=', showsPersons)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const current = adoptionsHash(adoptions);
  return rows.map(({ format, sha256, size, madeAt, adoptions: told }) => ({ format, sha256, size, madeAt, isCurrent: told === current }));
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function adoptionsHash(adoptions: readonly Adoption[]): string {
  return hashOf(JSON.stringify(adoptions.map(({ body, date, outcome, plan }) => [body, date, outcome ?? null, plan ?? null])));
}
