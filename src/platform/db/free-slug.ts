import { sql } from 'kysely';
import type { Db } from './db.ts';

/**
 * The first of `wanted`, or `last-2`, `last-3` … of the last of them, that nothing in the table has in any partnership: the
 * program itself does not see those of others.
 */
export async function freeSlug(tx: Db, table: 'plans' | 'fora', wanted: readonly string[]): Promise<string> {
  for (const slug of wanted) if (!(await isTaken(tx, table, slug))) return slug;
  const last = wanted.at(-1) ?? '';
  for (let count = 2; ; count += 1) {
    const slug = `${last}-${count}`;
    if (!(await isTaken(tx, table, slug))) return slug;
  }
}

async function isTaken(tx: Db, table: string, slug: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select is_taken(${table}, ${slug}) as taken`.execute(tx);
  return rows[0]?.taken === true;
}
