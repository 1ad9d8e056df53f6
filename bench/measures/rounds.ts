import { Agent } from 'node:http';
import { join } from 'node:path';
import { sql } from 'kysely';
import { systemActor } from '#features/people/index.ts';
import { acceptUnchanged } from '#features/rounds/index.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { createLog } from '#platform/log/log.ts';
import type { Figure } from '../figure.ts';
import { fetchBytes } from '../load.ts';
import { answerHalf, openWholeRound, planWithContacts } from '../rounds/fill-round.ts';
import { startServer, temporaryFolder } from '../server.ts';
import { spreadOf, timed } from '../stats.ts';

const contacts = 20_000;
const runs = 60;
const warmUp = 12;

/** What is looked at of a round, after its address, by the number of the request. */
const looks: Readonly<Record<string, (run: number) => string>> = {
  'the page of a round': (run) => `?side=${1 + (run % 400)}`,
  'who is asked, by name': (run) => `?vis=mottakere&side=${1 + (run % 400)}`,
  'who has not answered': (run) => `?vis=mottakere&svar=unanswered&side=${1 + (run % 200)}`,
  'those whose name is searched for': (run) => `?vis=mottakere&q=kontakt+${100 + run}`,
  'items answered with a change': (run) => `?tilstand=updated&side=${1 + (run % 100)}`,
  'the pulse of a round': () => '/puls',
};

/**
 * A round of 20,000 contacts, opened inside its partnership as a request does, half of it answered: how long it takes until all
 * mails are queued, and until pages that follow it are there. On the embedded database, or the PostgreSQL at `databaseUrl`.
 */
export async function rounds(databaseUrl: string | null): Promise<readonly Figure[]> {
  const where = databaseUrl === null ? 'embedded' : 'PostgreSQL';
  const data = join(temporaryFolder(), 'data');
  const database = await openDatabase({ databaseUrl, dataFolder: data }, createLog('warn'));
  const owner: Deps = { db: database.db, contentVersion: contentVersionOf(database.db), address: 'https://plan.example.no' };
  const slug = await planWithContacts(owner, contacts);
  const deps: Deps = { ...owner, db: database.program };
  const { rows } = await sql<{ id: number }>`select partnership_id as id from plans where slug = ${slug}`.execute(database.db);
  const opened = await inScope(rows[0]?.id ?? 'nothing', () => openWholeRound(deps, slug));
  if (opened.mails !== contacts) throw new Error(`${opened.mails} mails for ${contacts} contacts`);
  await answerHalf(owner, opened.id);
  await sql`analyze`.execute(database.db);
  const start = performance.now();
  const { accepted } = await acceptUnchanged(deps, systemActor, { round: opened.id });
  const seconds = (performance.now() - start) / 1000;
  await database.close();

  const server = await startServer(process.cwd(), databaseUrl === null ? { MALBILDE_DATA: data } : { DATABASE_URL: databaseUrl });
  const pages = await lookAt(`${server.url}/runder/${opened.id}`, where).finally(server.stop);
  return [
    { name: `a round of 20,000 contacts opened, ${where}`, unit: 's', spread: spreadOf([opened.seconds]), better: 'low', bar: 10 },
    { name: `${accepted} unchanged answers accepted, ${where}`, unit: 's', spread: spreadOf([seconds]), better: 'low', bar: null },
    ...pages,
  ];
}

async function lookAt(round: string, where: string): Promise<readonly Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const figures: Figure[] = [];
  for (const [name, address] of Object.entries(looks)) {
    const times = await timed(runs, warmUp, (run) => fetchBytes(round + address(run + warmUp), agent, { cookie: 'rolle=secretariat' }));
    figures.push({ name: `${name}, 20,000 contacts, ${where}`, unit: 'ms', spread: spreadOf(times), better: 'low', bar: 100, of: 'p95' });
  }
  agent.destroy();
  return figures;
}
