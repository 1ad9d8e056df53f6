import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { ArchivedCase } from './model/archive-input.ts';

/** What the archive asks of cases, by id: what everybody may know of them, and which paragraph withholds them. */
export async function loadArchivedCases(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, ArchivedCase>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<
    Omit<ArchivedCase, 'archiveReferences'> & { archiveReferences: readonly { party: string; reference: string }[] }
  >`
    select c.id, c.label, c.year, c.number, f.name as forum, c.raised_on as "raisedOn", x.closed_on as "closedOn",
      c.withheld_by as "withheldBy", c.public_title as "publicTitle", c.archive_references as "archiveReferences"
    from cases c join fora f on f.id = c.forum_id left join case_closures x on x.case_id = c.id
    where c.id = any(${[...ids]}::bigint[])`.execute(db);
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, archiveReferences: row.archiveReferences.map(({ party, reference }) => ({ part: party, referanse: reference })) },
    ]),
  );
}

export type PaperFacts = Readonly<{ sha256: string; size: number; mediaType: string; fileName: string }>;

/** The hashes and names of papers, by id. */
export async function loadPaperFacts(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, PaperFacts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PaperFacts & { id: number }>`
    select id, content_hash as sha256, size, media_type as "mediaType", file_name as "fileName"
    from papers where id = any(${[...ids]}::bigint[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
