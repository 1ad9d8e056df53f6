import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMigrations } from '../read-migrations.ts';
import { openPglite, postgresVersion } from './pglite.ts';
import { newDatabaseFolder } from './template.ts';

it('syncs the log at each commit, and nothing for what is only read', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'malbilde-pglite-'));
  const folder = join(parent, 'database');
  await newDatabaseFolder(folder, await readMigrations(), { durable: true });
  let syncs = 0;
  const pglite = await openPglite(folder, { durable: true, onSync: () => (syncs += 1) });
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    const before = syncs;
    await work();
    return syncs - before;
  };
  await pglite.exec('create table t (n integer)');
  for (let n = 0; n < 5; n++) {
    expect(await during(() => pglite.query('insert into t values ($1)', [n]))).toBeGreaterThan(0);
  }
  expect(await during(() => pglite.query('select * from t'))).toBe(0);
  expect(await during(() => pglite.exec('checkpoint'))).toBeGreaterThan(1);
  expect((await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()).toBe(postgresVersion);
  await pglite.close();
  await rm(parent, { recursive: true });
});
