import pg from 'pg';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { systemActor } from '#features/people/index.ts';
import { planOf } from './plan-of.ts';
import { seedPlans } from './seed-million.ts';

/** A database of many plans of 100 items each; `slugs` are some of them, `seconds` is what making them took. */
export type Seeded = Readonly<{ address: string; items: number; slugs: readonly string[]; seconds: number }>;

export async function seededDatabase(databaseUrl: (name: string) => string, name: string, plans: number): Promise<Seeded> {
  const address = databaseUrl(name);
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const database = await openDatabase({ databaseUrl: address, dataFolder: '' }, createLog('warn'));
  const document = planOf(100, 2026);
  const { slug } = await inTransaction(database.db, (tx) => acceptPlan(tx, systemActor, { document, file: 'bench', seenVersion: null }));
  await database.close();
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const start = performance.now();
  await seedPlans(client, slug, plans);
  const seconds = (performance.now() - start) / 1000;
  const counted = await client.query('select count(*)::int as items from items');
  const named = await client.query("select slug from plans where slug like 'seed-%' order by md5(slug) limit 90");
  await client.end();
  return { address, items: counted.rows[0].items, slugs: named.rows.map((row) => row.slug), seconds };
}
