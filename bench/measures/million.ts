import { Agent } from 'node:http';
import Fastify from 'fastify';
import pg from 'pg';
import type { Figure } from '../figure.ts';
import { fetchBytes } from '../load.ts';
import { realLines } from '../plan-of.ts';
import { seededDatabase, type Seeded } from '../seeded-database.ts';
import { freePort, startServer } from '../server.ts';
import { spreadOf, timed } from '../stats.ts';
import { listing } from './listing.ts';

const runs = 60;

/**
 * Plans of 100 items in a PostgreSQL with 200 of them, and in one with `plans` of them: the page of a plan that
 * nobody has just looked at, the search, and a bare route beside it.
 */
export async function amongMany(databaseUrl: (name: string) => string, plans: number): Promise<readonly Figure[]> {
  const few = await seededDatabase(databaseUrl, 'bench_few', 200);
  const many = await seededDatabase(databaseUrl, 'bench_many', plans);
  console.log(`${plans} plans, ${many.items} items made in ${many.seconds.toFixed(0)} s`);
  const alone = await pageTimes(few);
  const among = await pageTimes(many);
  const bare = await bareTimes(many);
  const search = await searchTimes(many.address, '/sok');
  const found = await searchTimes(many.address, '/api/v1/search');
  const ratio = (one: readonly number[], other: readonly number[]) => spreadOf([spreadOf(one).median / spreadOf(other).median]);
  const { items } = many;
  const listed = [...(await listing(few)), ...(await listing(many))];
  return [
    { name: `plan page on PostgreSQL, among ${few.items} items`, unit: 'ms', spread: spreadOf(alone), better: 'low', bar: null },
    { name: `plan page on PostgreSQL, among ${items} items`, unit: 'ms', spread: spreadOf(among), better: 'low', bar: null },
    { name: 'among many / among few', unit: '×', spread: ratio(among, alone), better: 'low', bar: 1.3 },
    { name: 'bare Fastify route, the same rows as JSON', unit: 'ms', spread: spreadOf(bare), better: 'low', bar: null },
    { name: 'plan page / bare route', unit: '×', spread: ratio(among, bare), better: 'low', bar: null },
    { name: `search page among ${items} items`, unit: 'ms', spread: spreadOf(search), better: 'low', bar: 100, of: 'p95' },
    { name: `search through the API among ${items} items`, unit: 'ms', spread: spreadOf(found), better: 'low', bar: 50, of: 'p95' },
    ...listed,
  ];
}

/** Another plan each time: what was just looked at is kept, and would not be read again. */
function pageTimes({ address, slugs }: Seeded): Promise<readonly number[]> {
  const warmUp = 25;
  return withServer(address, (url, agent) =>
    timed(runs, warmUp, (run) => fetchBytes(`${url}/planer/${slugs.at(run + warmUp)}?ny=${run}`, agent)),
  );
}

/** Words as people type them: one word, two words, the beginning of a word, a part of a word. */
async function searchTimes(address: string, path: string): Promise<readonly number[]> {
  const words = [...new Set(realLines.flatMap((line) => line.toLowerCase().match(/\p{L}{4,}/gu) ?? []))];
  const word = (at: number): string => words[(at * 7919) % words.length] ?? 'innføring';
  const queries = Array.from(
    { length: 200 },
    (_, at) => [word(at), `${word(at)} ${word(at + 1)}`, word(at).slice(0, 4), word(at).slice(1)][at % 4] ?? word(at),
  );
  return withServer(address, (url, agent) =>
    timed(queries.length, 10, (run) =>
      fetchBytes(`${url}${path}?q=${encodeURIComponent(queries[Math.max(run, 0)] ?? '')}&ny=${run}`, agent),
    ),
  );
}

async function withServer<T>(address: string, work: (url: string, agent: Agent) => Promise<T>): Promise<T> {
  const server = await startServer(process.cwd(), { DATABASE_URL: address });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    return await work(server.url, agent);
  } finally {
    agent.destroy();
    await server.stop();
  }
}

/** The least a server can do with the same rows: one query each, sent as they come. */
async function bareTimes({ address, slugs }: Seeded): Promise<readonly number[]> {
  const pool = new pg.Pool({ connectionString: address, max: 10 });
  const app = Fastify();
  app.get('/plans/:slug', async (request) => {
    const { slug: wanted } = request.params as { slug: string };
    const plan = await pool.query('select * from plans where slug = $1', [wanted]);
    const id = plan.rows[0].id;
    const [areas, groups, items, cells] = await Promise.all([
      pool.query('select * from areas where plan_id = $1', [id]),
      pool.query('select groups.* from groups join areas on areas.id = groups.area_id where areas.plan_id = $1', [id]),
      pool.query('select * from items where plan_id = $1', [id]),
      pool.query('select * from cells where plan_id = $1', [id]),
    ]);
    return { plan: plan.rows[0], areas: areas.rows, groups: groups.rows, items: items.rows, cells: cells.rows };
  });
  const port = await freePort();
  await app.listen({ port, host: '127.0.0.1' });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const warmUp = 25;
  const times = await timed(runs, warmUp, (run) => fetchBytes(`http://127.0.0.1:${port}/plans/${slugs.at(run + warmUp)}`, agent));
  agent.destroy();
  await app.close();
  await pool.end();
  return times;
}
