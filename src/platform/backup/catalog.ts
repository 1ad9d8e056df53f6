import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

export type Column = Readonly<{ name: string; type: string }>;
export type Table = Readonly<{ name: string; columns: readonly Column[] }>;

/** The program's own tables with the columns that are stored; generated columns follow from the others. */
export async function listTables(db: Db): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name,
      jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.relname
    order by c.relname`.execute(db);
  return rows;
}

/** Sequences that have given out a value. */
export async function listSequences(db: Db): Promise<readonly { name: string; last: string }[]> {
  const { rows } = await sql<{ name: string; last: string }>`
    select sequencename as name, last_value::text as last
    from pg_sequences where schemaname = 'public' and last_value is not null
    order by sequencename`.execute(db);
  return rows;
}

export async function countRows(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.id(table)}`.execute(db);
  return rows[0]?.rows ?? 0;
}

/** Every value as one exact text, whatever the server's settings are; for the transaction. */
export async function useExactTexts(trx: Db): Promise<void> {
  await sql`set local timezone = 'UTC'`.execute(trx);
  await sql`set local datestyle = 'ISO, YMD'`.execute(trx);
  await sql`set local intervalstyle = 'iso_8601'`.execute(trx);
  await sql`set local bytea_output = 'hex'`.execute(trx);
  await sql`set local extra_float_digits = 1`.execute(trx);
}
