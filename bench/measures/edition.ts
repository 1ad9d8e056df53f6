import { Agent } from 'node:http';
import type { Figure } from '../figure.ts';
import { answersPerSecond, fetchBytes } from '../load.ts';
import { spreadOf, timed } from '../stats.ts';

/** The public page of an edition of 100 items: made anew, and from the cache of public pages. */
export async function editionPage(url: string, slug: string): Promise<readonly Figure[]> {
  const page = `${url}/planer/${slug}/utgaver/1`;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const made = await timed(40, 15, (run) => fetchBytes(`${page}?ny=${run}`, agent, { 'accept-encoding': 'identity' }));
  agent.destroy();
  const perSecond: number[] = [];
  for (let run = 0; run < 5; run += 1) perSecond.push(await answersPerSecond(page, 16, 2));
  return [
    { name: 'page of an edition of 100 items, made', unit: 'ms', spread: spreadOf(made), better: 'low', bar: null },
    { name: 'the page of an edition from the cache', unit: 'pages/s', spread: spreadOf(perSecond), better: 'high', bar: 3000 },
  ];
}
