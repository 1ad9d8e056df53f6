import { Agent } from 'node:http';
import type { Figure } from '../figure.ts';
import { answersPerSecond, fetchBytes } from '../load.ts';
import { spreadOf, timed } from '../stats.ts';

const secretariat = { cookie: 'rolle=secretariat' };

/** The plan page of 100 items: made anew for each request, and from the cache of public pages. */
export async function planPage(url: string, slug: string): Promise<readonly Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const page = `${url}/planer/${slug}`;
  const worked = await timed(40, 15, () => fetchBytes(page, agent, { ...secretariat, 'accept-encoding': 'identity' }));
  const read = await timed(40, 15, (run) => fetchBytes(`${page}?q=&ny=${run}`, agent, { 'accept-encoding': 'identity' }));
  const bytes = await fetchBytes(page, agent);
  const perSecond: number[] = [];
  for (let run = 0; run < 5; run += 1) perSecond.push(await answersPerSecond(page, 16, 2));
  agent.destroy();
  return [
    { name: 'plan page of 100 items, made for the public', unit: 'ms', spread: spreadOf(read), better: 'low', bar: 25 },
    { name: 'plan page of 100 items, made for the secretariat (editable)', unit: 'ms', spread: spreadOf(worked), better: 'low', bar: null },
    { name: 'the public plan page from the cache', unit: 'pages/s', spread: spreadOf(perSecond), better: 'high', bar: 2000 },
    { name: 'the public plan page, gzip', unit: 'kB', spread: spreadOf([bytes / 1000]), better: 'low', bar: null },
  ];
}
