import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

export type Column = Readonly<{ name: string; type: string; isKey: boolean }>;
export type FilledTable = Readonly<{ name: string; columns: readonly Column[] }>;

/** The tables that migrations made, with the columns that can be written. */
export async function allTables(db: Db): Promise<readonly FilledTable[]> {
  const { rows } = await sql<FilledTable>`
    select c.relname as name, jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'isKey',
      exists (select from pg_constraint k where k.contype = 'f'
        and ((k.conrelid = c.oid and a.attnum = any(k.conkey)) or (k.confrelid = c.oid and a.attnum = any(k.confkey)))))
      order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.relname order by c.relname`.execute(db);
  return rows;
}

/** A word that stands in every text of a partnership's rows, and nowhere else. */
export function secretOf(partnership: number): string {
  return `zqxhem${'abc'[partnership - 1]}`;
}

function valueOf({ name, type, isKey }: Column, partnership: number): unknown {
  const secret = isKey ? secretOf(partnership) : `${secretOf(partnership)} ${name}`;
  if (type === 'text') return secret;
  if (type === 'text[]') return [secret];
  if (type === 'jsonb' || type === 'json') return JSON.stringify({ secret });
  if (type === 'bytea') return Buffer.from(secret);
  if (type === 'boolean') return true;
  if (type === 'uuid') return `00000000-0000-0000-0000-00000000000${partnership}`;
  if (type === 'date') return '2026-01-01';
  if (type.startsWith('timestamp')) return '2026-01-01T00:00:00Z';
  if (type.endsWith('[]')) return [partnership];
  return partnership;
}

/**
 * One row in every table for each of the partnerships 1, 2 and 3, where every number is the partnership's: so each row
 * points at those of its own partnership, and a table that is made tomorrow is filled too. Checks and triggers are taken away:
 * what is then refused is refused by who may see and write what.
 */
export async function fillEveryTable(db: Db): Promise<readonly FilledTable[]> {
  const tables = await allTables(db);
  await sql`do $$ declare found record; begin
    for found in select conrelid::regclass as name, conname from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace loop
      execute format('alter table %s drop constraint %I', found.name, found.conname);
    end loop;
    for found in select oid::regclass as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
      execute format('alter table %s disable trigger user', found.name);
    end loop;
  end $$`.execute(db);
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    for (const { name, columns } of tables) {
      await sql`delete from ${sql.table(name)}`.execute(tx);
      for (const partnership of [1, 2, 3]) {
        const names = sql.join(columns.map((column) => sql.ref(column.name)));
        const values = sql.join(columns.map((column) => sql`${valueOf(column, partnership)}::${sql.raw(column.type)}`));
        await sql`insert into ${sql.table(name)} (${names}) overriding system value values (${values})`.execute(tx);
      }
    }
  });
  return tables;
}
