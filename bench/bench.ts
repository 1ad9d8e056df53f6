import { contentVersionOf } from '#platform/content-version.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, freezeEdition } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { findPostgres } from '../scripts/postgres/find-postgres.ts';
import { startThrowawayPostgres } from '../scripts/postgres/throwaway-postgres.ts';
import { isMet, lineOf, type Figure } from './figure.ts';
import { inBrowser } from './measures/browser.ts';
import { comparing } from './measures/compare.ts';
import { amongMany } from './measures/million.ts';
import { editionPage } from './measures/edition.ts';
import { planPage } from './measures/page.ts';
import { publishing } from './measures/publish.ts';
import { rounds } from './measures/rounds.ts';
import { slides } from './measures/slides.ts';
import { coldStart, freshClone } from './measures/start.ts';
import { tenYears } from './measures/ten-years.ts';
import { planOf } from './plan-of.ts';
import { startServer, temporaryFolder } from './server.ts';

/**
 * `npm run bench`: every measure; `npm run bench -- start page edition browser million ten-years rounds compare slides publish clone` some of them.
 * `--save` writes the baseline, `--plans=N` makes N plans for `million` (10,000 unless told).
 */
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const baselinePath = new URL('baseline.json', import.meta.url);
const baseline: Record<string, number> = existsSync(baselinePath) ? JSON.parse(readFileSync(baselinePath, 'utf8')).medians : {};
const plans = Number(args.find((arg) => arg.startsWith('--plans='))?.slice(8) ?? 10_000);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}`;

async function withExamplePlan(work: (url: string, slug: string) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const data = join(temporaryFolder(), 'data');
  const database = await openDatabase({ databaseUrl: null, dataFolder: data }, createLog('warn'));
  const { slug } = await inTransaction(database.db, (tx) =>
    acceptPlan(tx, systemActor, { document: planOf(100, 2026), file: 'bench', seenVersion: null }),
  );
  await freezeEdition({ db: database.db, contentVersion: contentVersionOf(database.db) }, systemActor, { plan: slug });
  await database.close();
  const server = await startServer(process.cwd(), { MALBILDE_DATA: data });
  try {
    return await work(server.url, slug);
  } finally {
    await server.stop();
  }
}

async function onThrowawayPostgres(work: (url: (database: string) => string) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const binaries = findPostgres();
  if (!binaries) {
    console.log('These measures need PostgreSQL, and this machine has none.');
    return [];
  }
  const postgres = await startThrowawayPostgres(binaries);
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

const measures: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  start: () => coldStart(5),
  page: () => withExamplePlan(planPage),
  edition: () => withExamplePlan(editionPage),
  browser: () => withExamplePlan((url, slug) => inBrowser(url, slug, 7)),
  million: () => onThrowawayPostgres((url) => amongMany(url, plans)),
  'ten-years': async () => [...(await tenYears(null)), ...(await onThrowawayPostgres((url) => tenYears(url('postgres'))))],
  rounds: async () => [...(await rounds(null)), ...(await onThrowawayPostgres((url) => rounds(url('postgres'))))],
  compare: comparing,
  publish: publishing,
  slides,
  clone: freshClone,
};

console.log(machine);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const figure of await measure()) {
    figures.push(figure);
    console.log(lineOf(figure, baseline[figure.name]));
  }
}
if (args.includes('--save')) {
  const medians = {
    ...baseline,
    ...Object.fromEntries(figures.map((figure) => [figure.name, Number(figure.spread.median.toPrecision(4))])),
  };
  writeFileSync(baselinePath, `${JSON.stringify({ machine, medians }, null, 2)}\n`);
}
const missed = figures.filter((figure) => !isMet(figure));
console.log(missed.length === 0 ? 'Every bar is met.' : `Not met: ${missed.map((figure) => figure.name).join('; ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
