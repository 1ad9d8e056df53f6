import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { migrate } from '#platform/db/migrate.ts';
import { openDatabase, type Database } from '#platform/db/open-database.ts';
import { readMigrations } from '#platform/db/read-migrations.ts';
import { newPostgresDatabase, quietLog, testServerUrl } from '../support/databases.ts';
import { planDocument } from '../support/plan-documents.ts';
import { newFolder, runProgram, startProgram, type Program } from '../support/program.ts';
import { writeAndRead, type Outcome } from './load.ts';

/** What a newer program brings with it: as all migrations do, it adds. */
const newer = `
  alter table cells add column weight integer not null default 0;
  alter table plans add column nickname text;
  create table nicknames (id bigint primary key generated always as identity, plan_id bigint references plans on delete cascade);
  create index cells_weight on cells (weight);`;

describe.skipIf(!testServerUrl)('a copy of the program beside a newer one', () => {
  let made: Awaited<ReturnType<typeof newPostgresDatabase>>;
  let database: Database;
  let folder: Awaited<ReturnType<typeof newFolder>>;
  let older: Program;
  let plan: string;
  const env = () => ({ DATABASE_URL: made.url, MALBILDE_DATA: folder.folder, LOG_LEVEL: 'error' });

  beforeAll(async () => {
    made = await newPostgresDatabase(testServerUrl ?? '');
    folder = await newFolder();
    database = await openDatabase({ databaseUrl: made.url, dataFolder: '' }, quietLog);
    const document = { document: planDocument(), file: 'test.json', seenVersion: null };
    plan = (await inTransaction(database.db, (tx) => acceptPlan(tx, systemActor, document))).slug;
    older = await startProgram(env());
  }, 60_000);
  afterAll(async () => {
    older?.child.kill('SIGKILL');
    await older?.ended;
    await database?.close();
    await made?.drop();
    await folder?.remove();
  }, 60_000);

  test('goes on reading and writing while the database becomes newer, and after', async () => {
    const outcome: Outcome = { acknowledged: new Map(), reads: 0, refusedReads: [], refusedWrites: [], stale: [] };
    const ending = new AbortController();
    const load = writeAndRead({ url: older.url, plan, period: '2024' }, 'fagnettverk-for-digital-samhandling', outcome, ending.signal);
    const before = async (count: number): Promise<void> => {
      for (const from = outcome.reads; outcome.reads < from + count;) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await before(5);
    const ran = await migrate(database.db, [...(await readMigrations()), { name: '9999_newer.sql', sql: newer, checksum: 'newer' }]);
    await before(10);
    ending.abort();
    await load;
    expect(ran).toEqual(['9999_newer.sql']);
    expect({ ...outcome, acknowledged: outcome.acknowledged.size, reads: 0 }).toEqual({
      acknowledged: 1,
      reads: 0,
      refusedReads: [],
      refusedWrites: [],
      stale: [],
    });
  }, 60_000);

  test('does not start any more, and says in one sentence why', async () => {
    const { code, err } = await runProgram(env());
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('9999_newer.sql')]);
  }, 60_000);
});
