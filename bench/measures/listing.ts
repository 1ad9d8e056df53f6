import type { Figure } from '../figure.ts';
import { answersPerSecondOf } from '../load.ts';
import type { Seeded } from '../seeded-database.ts';
import { startServer } from '../server.ts';
import { spreadOf } from '../stats.ts';

const connections = 10;
const seconds = 2;
const rounds = 5;

/**
 * Listing the 100 items of a plan through the interface, of plans that nobody has just asked for (so nothing is kept)
 * and of one plan again and again, against a bare Fastify route with the same query, in turns.
 */
export async function listing({ address, items, slugs }: Seeded): Promise<readonly Figure[]> {
  const api = await startServer(process.cwd(), { DATABASE_URL: address });
  const bare = await startServer(process.cwd(), {}, [process.execPath, 'bench/bare-server.ts', address]);
  const slugAt = (request: number): string => slugs[request % slugs.length] ?? '';
  const listed = (slug: string): string => `${api.url}/api/v1/plans/${slug}/items?limit=100`;
  const least = (request: number): string => `${bare.url}/plans/${slugAt(request)}/items`;
  const figures = { bare: [] as number[], fresh: [] as number[], again: [] as number[] };
  try {
    for (let round = -1; round < rounds; round += 1) {
      const now = {
        bare: await answersPerSecondOf(least, connections, seconds),
        fresh: await answersPerSecondOf((request) => listed(slugAt(request)), connections, seconds),
        again: await answersPerSecondOf(() => listed(slugAt(0)), connections, seconds),
      };
      if (round < 0) continue;
      figures.bare.push(now.bare);
      figures.fresh.push(now.fresh);
      figures.again.push(now.again);
    }
  } finally {
    await bare.stop();
    await api.stop();
  }
  const ratio = (values: readonly number[]) => spreadOf(values.map((value, round) => value / (figures.bare[round] ?? Number.NaN)));
  const among = `among ${items} items`;
  return [
    { name: `100 items through the API, ${among}`, unit: 'answers/s', spread: spreadOf(figures.fresh), better: 'high', bar: null },
    { name: `the same query on a bare route, ${among}`, unit: 'answers/s', spread: spreadOf(figures.bare), better: 'high', bar: null },
    { name: `API / bare route, ${among}`, unit: '×', spread: ratio(figures.fresh), better: 'high', bar: 0.5 },
    { name: `API / bare route, the same plan again, ${among}`, unit: '×', spread: ratio(figures.again), better: 'high', bar: null },
  ];
}
