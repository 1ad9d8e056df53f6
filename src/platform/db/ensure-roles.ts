import { sql } from 'kysely';
import { AppError } from '#shared/errors/app-error.ts';
import type { Db } from './db.ts';

const roles = ['malbilde_app', 'malbilde_system'];

/**
 * The roles that the program works as (migrations/0017), made where they are missing, and the login of `db` a member of
 * them, by `maker`: who may make roles. Throws database_roles_missing where nobody here may: docs/operations.md has the
 * statements for who may.
 */
export async function ensureRoles(db: Db, maker: Db = db): Promise<void> {
  for (const role of roles) {
    const { login, stands } = await standing(db, role);
    if (stands) continue;
    await asFarAsAllowed(() =>
      sql`do $$ begin
        if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then
          create role ${sql.id(role)} nologin nosuperuser nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`.execute(maker),
    );
    await asFarAsAllowed(() => sql`grant ${sql.id(role)} to ${sql.id(login)}`.execute(maker));
    if (!(await standing(db, role)).stands) throw new AppError('database_roles_missing', { role, login });
  }
}

/** Whether the login may work as the role: since PostgreSQL 16 a member may be one without that. */
async function standing(db: Db, role: string): Promise<Readonly<{ login: string; stands: boolean }>> {
  const { rows } = await sql<{ login: string; version: number; exists: boolean }>`
    select session_user as login, current_setting('server_version_num')::int as version,
      exists (select from pg_roles where rolname = ${role}) as exists`.execute(db);
  const { login = '', version = 0, exists = false } = rows[0] ?? {};
  if (!exists) return { login, stands: false };
  const kind = version >= 160_000 ? 'SET' : 'MEMBER';
  const found = await sql<{ stands: boolean }>`select pg_has_role(session_user, ${role}, ${kind}) as stands`.execute(db);
  return { login, stands: found.rows[0]?.stands === true };
}

async function asFarAsAllowed(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // insufficient_privilege, and undefined_object where the role could not be made
    if (!(error instanceof Error && 'code' in error && ['42501', '42704'].includes(String(error.code)))) throw error;
  }
}
