import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** Where a text stands: rows of a column, by their place in the table, with a piece of the text around it. */
export type TextPlace = Readonly<{ table: string; column: string; rows: readonly string[]; excerpts: readonly string[] }>;

type Column = Readonly<{ table: string; column: string }>;

/** A pattern of PostgreSQL that finds these texts as whole words, whichever case; the letter before stands in \1, after in \2. */
export function wholeWords(texts: readonly string[]): string {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`));
  return `(^|[^[:alnum:]])(?:${escaped.join('|')})(?![[:alnum:]])`;
}

/** Every column with text that the work's scope sees: what it does not see is not looked in. */
export async function findText(db: Db, pattern: string): Promise<readonly TextPlace[]> {
  const { rows: columns } = await sql<Column>`
    select c.relname as table, a.attname as column from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
      and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype)
      and has_table_privilege(c.oid, 'select')
    order by 1, a.attnum`.execute(db);
  const places: TextPlace[] = [];
  for (const [table, own] of Map.groupBy(columns, (column) => column.table)) places.push(...(await findInTable(db, table, own, pattern)));
  return places;
}

async function findInTable(db: Db, table: string, columns: readonly Column[], pattern: string): Promise<readonly TextPlace[]> {
  const around = `.{0,40}${pattern}.{0,40}`;
  const each = columns.map(
    ({ column }): RawBuilder<unknown> =>
      sql`select ${column}::text as column, ctid::text as row, substring(${sql.id(column)}::text from ${`(?i)(${around.replaceAll('(^', '(?:^')})`}) as excerpt
        from ${sql.table(table)} where ${sql.id(column)}::text ~* ${pattern}`,
  );
  const { rows } = await sql<{ column: string; row: string; excerpt: string | null }>`${sql.join(each, sql` union all `)}`.execute(db);
  return [...Map.groupBy(rows, ({ column }) => column)].map(([column, found]) => ({
    table,
    column,
    rows: found.map(({ row }) => row),
    excerpts: found.map(({ excerpt }) => excerpt ?? ''),
  }));
}
