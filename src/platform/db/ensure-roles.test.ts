import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { newPostgresDatabase, quietLog, testServerUrl } from '../../../test/support/databases.ts';
import { openDatabase } from './open-database.ts';
import { inScope } from './scope.ts';

describe.runIf(testServerUrl)('the login of the program, on postgres', () => {
  async function onServer(...statements: readonly string[]): Promise<void> {
    const client = new pg.Client({ connectionString: testServerUrl });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }

  /** A login that may nothing, and an empty database that another login owns. */
  async function made(own: string) {
    const { url, drop } = await newPostgresDatabase(testServerUrl ?? '', false);
    const name = new URL(url).pathname.slice(1);
    const [login, owner] = [`login_${name}`, `owner_${name}`];
    await onServer(
      `create role ${login} login`,
      `create role ${owner} login createrole`,
      `alter database ${name} owner to ${own === 'owner' ? owner : login}`,
    );
    const as = (user: string): string => {
      const address = new URL(url);
      if (address.searchParams.has('user')) address.searchParams.set('user', user);
      else address.username = user;
      return address.toString();
    };
    const remove = async (): Promise<void> => {
      await drop();
      await onServer(`drop role ${login}`, `drop role ${owner}`);
    };
    return { login, owner, as, remove };
  }

  test('owns nothing where the tables have an owner of their own, and does its work', async () => {
    const { login, owner, as, remove } = await made('owner');
    await onServer(`grant malbilde_app, malbilde_system to ${owner} with admin option`);
    const database = await openDatabase({ databaseUrl: as(login), databaseOwnerUrl: as(owner), dataFolder: '' }, quietLog);
    try {
      const { rows } = await sql`select session_user as login, (select tableowner from pg_tables where tablename = 'plans') as owner,
        (select count(*) from partnerships) as seen`.execute(database.program);
      expect(rows).toEqual([{ login, owner, seen: 0 }]);
      const refused = inScope('all', () => sql.raw(`set role ${owner}`).execute(database.program));
      await expect(refused).rejects.toMatchObject({ code: '42501' });
    } finally {
      await database.close();
      await remove();
    }
  });

  test('is told in one sentence what it lacks where it may not make the roles', async () => {
    const { login, as, remove } = await made('login');
    const opening = openDatabase({ databaseUrl: as(login), dataFolder: '' }, quietLog);
    await expect(opening).rejects.toMatchObject({ code: 'database_roles_missing', params: { role: 'malbilde_app', login } });
    await remove();
  });
});
