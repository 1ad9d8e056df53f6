import { Agent } from 'node:http';
import { join } from 'node:path';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { Figure } from '../figure.ts';
import { fetchBytes } from '../load.ts';
import { startServer, temporaryFolder } from '../server.ts';
import { spreadOf, timed } from '../stats.ts';
import { fillTenYears } from '../ten-years/fill-ten-years.ts';
import { sampleTenYears, type Samples } from '../ten-years/samples.ts';
import { whatToMeasure, type Asked } from '../ten-years/what-to-measure.ts';

const runs = 60;
const warmUp = 12;
const roles = ['public', 'secretariat'] as const;

/**
 * Every page and every reading operation of what is steered, over ten years of a partnership: the time until the whole
 * answer is there, made anew for each request. On the embedded database, or the PostgreSQL at `databaseUrl`.
 */
export async function tenYears(databaseUrl: string | null): Promise<readonly Figure[]> {
  const data = join(temporaryFolder(), 'data');
  const database = await openDatabase({ databaseUrl, dataFolder: data }, createLog('warn'));
  const start = performance.now();
  const made = await fillTenYears(database.db, osloToday());
  const seconds = (performance.now() - start) / 1000;
  const samples = await sampleTenYears(database.db, made.plan);
  await database.close();
  console.log(`${made.meetings} meetings, ${made.cases} cases, ${made.decisions} decisions, ${made.rows} rows in ${seconds.toFixed(1)} s`);
  const where = databaseUrl === null ? 'embedded' : 'PostgreSQL';
  const server = await startServer(process.cwd(), databaseUrl === null ? { MALBILDE_DATA: data } : { DATABASE_URL: databaseUrl });
  try {
    return [
      { name: `ten years made, ${where}`, unit: 's', spread: spreadOf([seconds]), better: 'low', bar: 60 },
      ...(await measureAll(server.url, samples, where)),
    ];
  } finally {
    await server.stop();
  }
}

async function measureAll(url: string, samples: Samples, where: string): Promise<readonly Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const figures: Figure[] = [];
  for (const asked of await whatToMeasure(url, samples)) {
    let answered = 0;
    for (const role of roles) {
      const addresses = await answeredOf(url, asked, role);
      if (addresses.length === 0) continue;
      answered += 1;
      const times = await timed(runs, warmUp, (run) => {
        const address = addresses[(run + warmUp) % addresses.length] ?? '';
        const fresh = asked.takesMore ? `${address.includes('?') ? '&' : '?'}ny=${run}` : '';
        return fetchBytes(url + address + fresh, agent, { cookie: `rolle=${role}` });
      });
      const name = `${asked.name}, ${role}, ${where}`;
      figures.push({ name, unit: 'ms', spread: spreadOf(times), better: 'low', bar: asked.bar, of: 'p95' });
    }
    if (answered === 0) throw new Error(`${asked.name} answers nobody with 200: ${asked.addresses.slice(0, 3).join(' ')}`);
  }
  agent.destroy();
  return figures;
}

/** Those that this role gets: others are refused, or lead elsewhere. */
async function answeredOf(url: string, { addresses }: Asked, role: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const answer = await fetch(url + address, { redirect: 'manual', headers: { cookie: `rolle=${role}` } });
    await answer.arrayBuffer();
    if (answer.status >= 500) throw new Error(`${address} answered ${answer.status} to ${role}`);
    if (answer.status === 200) found.push(address);
  }
  return found;
}
