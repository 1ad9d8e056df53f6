import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** The years that a partnership's cases have numbers of, the newest first. */
export async function caseYears(db: Db, partnershipId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from cases where partnership_id = ${partnershipId} order by year desc`.execute(db);
  return rows.map(({ year }) => year);
}

/** The years that decisions were made in, the newest first. */
export async function decisionYears(db: Db, partnershipId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select extract(year from min(decided_on))::int as first, extract(year from max(decided_on))::int as last
    from decisions where partnership_id = ${partnershipId}`.execute(db);
  const { first, last } = rows[0] ?? { first: null, last: null };
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}
