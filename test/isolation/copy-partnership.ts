import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { allTables, type Column, type FilledTable } from './fill-every-table.ts';

/** Words that mean something to the program, though no check says which. */
const meaningful = /^(kind|format|event|deed|field|question|period_key|status_key|subject|how|mail_key)$/;

/** What a person reads in the documents that tables hold. */
const readable = '"(title|text|name|label|vision|body|note|person|who|role|partnership|why)": "';

/** How a text can bear the word and still be what its table asks for, the plainest first. */
const bearing = (column: RawBuilder<unknown>, word: string, place: string): readonly RawBuilder<unknown>[] => [
  sql`${`${word} ${place} `} || ${column}`,
  sql`${`${word}-`} || ${column}`,
  sql`${column} || ${word}`,
];

/**
 * Copies all rows of the one partnership there is into another: every number `apart` higher, and `word` in every text, so
 * that whatever shows something of the copy shows the word or a number that the first has not.
 */
export async function copyPartnership(db: Db, from: ReadonlyMap<string, string>, word: string, apart: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    for (const table of await allTables(tx)) {
      const source = from.get(table.name);
      if (source === undefined) continue;
      const values: RawBuilder<unknown>[] = [];
      for (const column of table.columns) values.push(await copied(tx, table, source, column, word, apart));
      const names = sql.join(table.columns.map(({ name }) => sql.ref(name)));
      await sql`insert into ${sql.table(table.name)} (${names}) overriding system value
        select ${sql.join(values)} from ${sql.table(source)}`.execute(tx);
    }
  });
}

/** Keeps what a partnership has beside the tables: the name of the copy of each that a partnership has rows in. */
export async function snapshot(db: Db): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (const { name } of await allTables(db)) {
    const { rows } = await sql<{ all: boolean }>`select pg_get_expr(polqual, polrelid) in ('true', 'false') as all from pg_policy
      where polrelid = ${name}::regclass and polname = 'partnership'`.execute(db);
    if (rows[0]?.all !== false) continue;
    await sql`create table copies.${sql.ref(name)} (like ${sql.table(name)} including constraints including generated)`.execute(db);
    await sql`insert into copies.${sql.ref(name)} overriding system value select * from ${sql.table(name)}`.execute(db).catch(async () => {
      // A generated column can not be written.
      const columns = sql.join(
        (await allTables(db)).find((table) => table.name === name)?.columns.map((column) => sql.ref(column.name)) ?? [],
      );
      await sql`insert into copies.${sql.ref(name)} (${columns}) overriding system value select ${columns} from ${sql.table(name)}`.execute(
        db,
      );
    });
    kept.set(name, `copies.${name}`);
  }
  return kept;
}

async function copied(tx: Db, table: FilledTable, source: string, { name, type, isKey }: Column, word: string, apart: number) {
  const column = sql.ref(name);
  if (type === 'bigint') return sql`${column} + ${apart}::bigint`;
  if (type === 'uuid') return sql`md5(${word} || ${column})::uuid`;
  if (type === 'bytea') return name === 'bytes' ? sql`${column} || ${word}::bytea` : column;
  if (type === 'jsonb') return sql`regexp_replace(${column}::text, ${readable}, ${`"\\1": "${word} doc.text `}, 'g')::jsonb`;
  if (type === 'text[]' && !meaningful.test(name)) {
    const all = sql`array(select ${`${word} `} || part from unnest(${column}) part)`;
    return (await fits(tx, table, source, name, all)) ? all : column;
  }
  if (type !== 'text' || isKey || meaningful.test(name)) return column;
  for (const value of bearing(column, word, `${table.name}.${name}`)) if (await fits(tx, table, source, name, value)) return value;
  return column;
}

/** Whether the checks of the table take this in place of what the column has. */
async function fits(tx: Db, { columns }: FilledTable, source: string, changed: string, value: RawBuilder<unknown>): Promise<boolean> {
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const values = sql.join(columns.map(({ name }) => (name === changed ? value : sql.ref(name))));
  await sql`savepoint trial`.execute(tx);
  const taken = await sql`insert into ${sql.table(source)} (${names}) overriding system value select ${values} from ${sql.table(source)}`
    .execute(tx)
    .then(
      () => true,
      () => false,
    );
  await sql`rollback to savepoint trial`.execute(tx);
  return taken;
}
