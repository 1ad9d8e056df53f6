import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

type Reference = Readonly<{ table: string; name: string; definition: string }>;

/**
 * Runs `load` with the foreign keys and the triggers of all tables taken away and put back, so that rows may come in
 * any order, also where tables point at each other. Putting a foreign key back checks every row.
 */
export async function withoutReferences(trx: Db, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  const { rows: references } = await sql<Reference>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`.execute(trx);
  for (const { table, name } of references) {
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.id(name)}`.execute(trx);
  }
  for (const table of tables) await sql`alter table ${sql.id(table)} disable trigger user`.execute(trx);
  await load();
  for (const table of tables) await sql`alter table ${sql.id(table)} enable trigger user`.execute(trx);
  for (const { table, name, definition } of references) {
    await sql`alter table ${sql.raw(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(trx);
  }
}
