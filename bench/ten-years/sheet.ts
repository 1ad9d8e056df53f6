import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows kept until all are known, so that they go into the tables by the thousand. */
export type Sheet = Readonly<{
  /** Keeps a row of a table whose id counts; gives the id it will have. All rows of a table name the same columns. */
  add: (table: string, row: Row) => number;
  /** Keeps a row of a table without such an id. */
  put: (table: string, row: Row) => void;
  count: (table: string) => number;
  /** Writes all, tables in the order in which they were first named; gives how many rows. */
  write: (db: Db) => Promise<number>;
}>;

const chunk = 2000;

/** `first` is the id that the first row of each of these tables gets: those before it are taken. */
export function createSheet(first: ReadonlyMap<string, number>): Sheet {
  const tables = new Map<string, Row[]>();
  const counted = new Set<string>();

  function put(table: string, row: Row): void {
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  }

  return {
    put,
    add(table, row) {
      const id = (first.get(table) ?? 1) + (tables.get(table)?.length ?? 0);
      counted.add(table);
      put(table, { id, ...row });
      return id;
    },
    count: (table) => tables.get(table)?.length ?? 0,
    async write(db) {
      let written = 0;
      for (const [table, rows] of tables) {
        for (let at = 0; at < rows.length; at += chunk) await insert(db, table, rows.slice(at, at + chunk));
        if (counted.has(table)) {
          await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql.table(table)}))`.execute(db);
        }
        written += rows.length;
      }
      return written;
    },
  };
}

async function insert(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(db);
}

/** The first free id of each of these tables. */
export async function firstIds(db: Db, tables: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const first = new Map<string, number>();
  for (const table of tables) {
    const { rows } = await sql<{ next: number }>`select coalesce(max(id), 0)::int + 1 as next from ${sql.table(table)}`.execute(db);
    first.set(table, rows[0]?.next ?? 1);
  }
  return first;
}
