import { sql, type RawBuilder } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { inScope, type Scope } from '#platform/db/scope.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { fillEveryTable, secretOf, type FilledTable } from './fill-every-table.ts';

const [own, other] = [1, 2];

/** Tables of the installation as a whole: a count of changes, which is nobody's. */
const everybodys = ['content_versions'];

type Link = Readonly<{ table: string; columns: readonly string[] }>;

describeEachDatabase(
  'the database alone, as the program in one partnership',
  (database) => {
    let tables: readonly FilledTable[];

    beforeAll(async () => {
      tables = await fillEveryTable(database().db);
    }, 120_000);

    /** What a statement does in a scope: rows, or the code of what refused it. It is undone. */
    async function tried<T>(
      scope: Scope,
      statement: RawBuilder<T>,
    ): Promise<Readonly<{ rows: readonly T[]; changed: number; error: string }>> {
      let result = { rows: [] as readonly T[], changed: 0, error: '' };
      const work = async (tx: Db): Promise<void> => {
        const { rows, numAffectedRows } = await statement.execute(tx);
        result = { ...result, rows, changed: Number(numAffectedRows ?? 0) };
        throw new Error('undo');
      };
      await inScope(scope, () => database().program.transaction().execute(work)).catch((error: Error & { code?: string }) => {
        if (error.message !== 'undo') result = { ...result, error: `${error.code ?? ''} ${error.message}` };
      });
      return result;
    }

    const refused = /^42501 /;
    const refusedRow = /^42501 new row violates row-level security/;

    test('shows of every table the rows of that partnership, and none of another', async () => {
      const seen: Record<string, readonly string[]> = {};
      const expected: Record<string, readonly string[]> = {};
      for (const { name } of tables) {
        const { rows, error } = await tried<{ row: unknown }>(own, sql`select to_jsonb(t) as row from ${sql.table(name)} t`);
        const text = JSON.stringify(rows);
        if (!everybodys.includes(name)) expect(text).not.toContain(secretOf(other));
        seen[name] = error ? [error] : [String(rows.length)];
        const { rows: policies } = await sql<{ condition: string }>`select pg_get_expr(polqual, polrelid) as condition from pg_policy
          where polrelid = ${name}::regclass and polname = 'partnership'`.execute(database().db);
        const condition = policies[0]?.condition;
        expected[name] = [condition === 'false' ? '0' : everybodys.includes(name) ? '3' : '1'];
        expect([name, condition === 'true']).toEqual([name, everybodys.includes(name)]);
      }
      expect(Object.keys(seen).length).toBeGreaterThan(80);
      expect(seen).toEqual(expected);
    });

    test('shows nothing where no partnership is set, and the program’s own work sees all', async () => {
      for (const { name } of tables) {
        if (everybodys.includes(name)) continue;
        const nothing = await tried('nothing', sql`select from ${sql.table(name)}`);
        expect([name, nothing.rows.length]).toEqual([name, 0]);
        const all = await tried('all', sql`select from ${sql.table(name)}`);
        expect([name, all.error || all.rows.length]).toEqual([name, 3]);
      }
    });

    test('changes and deletes no row of another', async () => {
      for (const { name, columns } of tables) {
        if (everybodys.includes(name)) continue;
        const { rows } = await sql<{ at: string }>`select ctid::text as at from ${sql.table(name)}
          order by ctid limit 1 offset ${other - 1}`.execute(database().db);
        const at = sql`ctid = ${rows[0]?.at ?? ''}::tid`;
        for (const column of columns) {
          const same = sql`${sql.ref(column.name)} = ${sql.ref(column.name)}`;
          const { changed, error } = await tried(own, sql`update ${sql.table(name)} set ${same} where ${at}`);
          if (error) expect([name, column.name, error]).toEqual([name, column.name, expect.stringMatching(refused)]);
          expect([name, column.name, changed]).toEqual([name, column.name, 0]);
        }
        const deleted = await tried(own, sql`delete from ${sql.table(name)} where ${at}`);
        expect([name, deleted.changed]).toEqual([name, 0]);
      }
    });

    /** A copy of a row of `from`, where `columns` are as in the row of `links`, written by the columns that may be written. */
    async function inserted(table: FilledTable, from: number, columns: readonly string[] = [], links = from): Promise<string> {
      const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
        where attrelid = ${table.name}::regclass and has_column_privilege('malbilde_app', attrelid, attnum, 'insert')
          and attnum > 0 and attgenerated = ''`.execute(database().db);
      const writable = rows.map(({ name }) => name);
      const rowOf = async (partnership: number) => {
        const found = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(table.name)} t
          order by ctid limit 1 offset ${partnership - 1}`.execute(database().db);
        return found.rows[0]?.row ?? {};
      };
      const [row, linked] = [await rowOf(from), await rowOf(links)];
      const record = JSON.stringify({ ...row, ...Object.fromEntries(columns.map((name) => [name, linked[name]])) });
      const names = sql.join(writable.map((name) => sql.ref(name)));
      const { error } = await tried(
        own,
        writable.length === 0
          ? sql`insert into ${sql.table(table.name)} default values`
          : sql`insert into ${sql.table(table.name)} (${names}) overriding system value
              select ${names} from jsonb_populate_record(null::${sql.table(table.name)}, ${record}::jsonb)`,
      );
      return error;
    }

    test('takes no row that belongs to another', async () => {
      for (const table of tables) {
        if (everybodys.includes(table.name)) continue;
        expect([table.name, await inserted(table, other)]).toEqual([table.name, expect.stringMatching(refused)]);
      }
    });

    test('takes no row of its own that points at one of another', async () => {
      const { rows } = await sql<Link>`
        select link.conrelid::regclass::text as table, array_agg(a.attname::text order by a.attnum) as columns
        from pg_constraint link
        join pg_attribute a on a.attrelid = link.conrelid and a.attnum = any(link.conkey)
        join pg_policy seen on seen.polrelid = link.confrelid and seen.polname = 'partnership'
          and pg_get_expr(seen.polqual, seen.polrelid) <> 'false'
        where link.contype = 'f' and link.connamespace = 'public'::regnamespace group by link.oid, link.conrelid`.execute(database().db);
      expect(rows.length).toBeGreaterThan(100);
      let checked = 0;
      for (const { table: name, columns } of rows) {
        const table = tables.find((entry) => entry.name === name);
        if (!table) throw new Error(name);
        const without = await inserted(table, own);
        // What the program alone may write is refused before anything is asked of where it points.
        if (refused.test(without)) continue;
        expect([name, columns, await inserted(table, own, columns, other)]).toEqual([name, columns, expect.stringMatching(refusedRow)]);
        checked += 1;
      }
      expect(checked).toBeGreaterThan(100);
    });

    test('changes nothing of its own that is written once', async () => {
      const once = [
        'changes',
        'steering_changes',
        'editions',
        'edition_adoptions',
        'publications',
        'minutes',
        'minutes_approvals',
        'mandates',
      ];
      for (const name of once) {
        const column = tables.find((table) => table.name === name)?.columns[0]?.name ?? '';
        const same = sql`${sql.ref(column)} = ${sql.ref(column)}`;
        const update = await tried(own, sql`update ${sql.table(name)} set ${same}`);
        const deletion = await tried(own, sql`delete from ${sql.table(name)}`);
        expect([name, update.error, deletion.error]).toEqual([name, expect.stringMatching(refused), expect.stringMatching(refused)]);
      }
    });

    test('makes, changes and drops nothing, and reads nothing that is the server’s', async () => {
      const statements = [
        'create table mine (n integer)',
        'create temporary table mine (n integer)',
        'create function mine() returns integer language sql as $$ select 1 $$',
        'create schema mine',
        'create role mine',
        'alter table plans disable row level security',
        'drop policy partnership on plans',
        'drop table plans',
        'truncate plans',
        "select guard_own('plans')",
        'select guard_links()',
        'select * from pg_authid',
        'select * from schema_migrations',
        "set session_replication_role = 'replica'",
        "copy plans to '/tmp/plans'",
        "select pg_read_file('PG_VERSION')",
      ];
      for (const scope of [own, 'all'] as const) {
        for (const statement of statements) {
          const { error } = await tried(scope, sql.raw(statement));
          expect([scope, statement, error]).toEqual([scope, statement, expect.stringMatching(/^(42501|42P01) /)]);
        }
      }
    });

    /** Tables and views that a policy is missing for, and functions with the owner’s rights that may be led astray. */
    async function unguarded(): Promise<readonly string[]> {
      const { rows } = await sql<{ name: string }>`
        select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migrations'
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
          and (c.relkind in ('v', 'm') or c.relkind in ('r', 'p') and (not c.relrowsecurity or 2 <> (
            select count(*) from pg_policy where polrelid = c.oid and polpermissive and polcmd = '*'
              and (polname, polroles::regrole[]::text) in (('partnership', '{malbilde_app}'), ('program', '{malbilde_system}')))))
        union all
        select p.proname from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef
          and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')
        order by name`.execute(database().db);
      return rows.map(({ name }) => name);
    }

    test('guards every table, and one that it did not guard would be seen here', async () => {
      expect(await unguarded()).toEqual([]);
      await sql`create table strangers (partnership_id bigint)`.execute(database().db);
      await sql`create view strange_plans as select * from plans`.execute(database().db);
      await sql`create function strange() returns integer language sql security definer as 'select 1'`.execute(database().db);
      expect(await unguarded()).toEqual(['strange', 'strange_plans', 'strangers']);
      await sql`drop function strange()`.execute(database().db);
      await sql`drop view strange_plans`.execute(database().db);
      await sql`drop table strangers`.execute(database().db);
    });

    test('works by roles that own nothing, can not sign in and stand above nobody', async () => {
      const { rows } = await sql`
        select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
          exists (select from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns,
          exists (select from pg_auth_members where member = r.oid) as stands_for_others
        from pg_roles r where rolname in ('malbilde_app', 'malbilde_system') order by rolname`.execute(database().db);
      const nothing = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false };
      expect(rows).toEqual(
        ['malbilde_app', 'malbilde_system'].map((rolname) => ({
          rolname,
          ...nothing,
          rolcanlogin: false,
          owns: false,
          stands_for_others: false,
        })),
      );
    });
  },
  { keepRows: true },
);
