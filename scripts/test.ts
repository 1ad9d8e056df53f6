import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureTemplate } from '#platform/db/embedded/template.ts';
import { readMigrations } from '#platform/db/read-migrations.ts';
import { programFolder } from '#platform/paths.ts';
import { findChromium } from './find-chromium.ts';
import { migratedPostgres } from './postgres/migrated-postgres.ts';
import { run } from './run-step.ts';

/**
 * `npm test`: type check, lint, what is used and what is secret, and every test, on the embedded database and on a PostgreSQL
 * of its own.
 * `npm test -- PATH …` runs only the tests under these paths, without type check and lint.
 */
const paths = process.argv.slice(2);
const results = `${programFolder}node_modules/.cache/malbilde/test-results.json`;

type Counts = Readonly<{ passed: number; failed: number }>;

/** What vitest counted; a run that ended before it could count is one failure. */
function readCounts(exitCode: number): Counts {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  const failed = report.numFailedTests;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** null where the machine has no PostgreSQL; 'failed' where it has one that does not start. */
async function startPostgres(): Promise<Awaited<ReturnType<typeof migratedPostgres>> | 'failed'> {
  try {
    return await migratedPostgres();
  } catch (error) {
    console.error('\nThe PostgreSQL of this machine could not be used for the tests:', error);
    return 'failed';
  }
}

await ensureTemplate(await readMigrations());
const started = await startPostgres();
const postgres = started === 'failed' ? null : started;
rmSync(results, { force: true });

const checks =
  paths.length > 0
    ? []
    : await Promise.all([
        run('tsc', ['--noEmit']),
        run('oxlint', ['--type-aware']),
        run('node', ['scripts/check-dependencies.ts']),
        run('node', ['scripts/find-secrets.ts']),
      ]);
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const exitCode = await run('vitest', ['run', ...reporters, ...paths], postgres ? { TEST_DATABASE_URL: postgres.url } : {});
await postgres?.stop();

const tests = readCounts(exitCode);
const failedChecks = checks.filter((code) => code !== 0).length;
const failed = tests.failed + failedChecks + (started === 'failed' ? 1 : 0);
if (started === null) {
  console.log('\nPostgreSQL was not tested: this machine has none. Install it (Debian: apt-get install postgresql).');
}
if (!findChromium()) {
  console.log(
    '\nThe pages were not tested in a browser: this machine has no Chromium. Install it (Debian: apt-get install chromium-headless-shell).',
  );
}
if (failedChecks > 0) console.log('\nThe type check, the lint, or the look at dependencies and secrets found something: see above.');
console.log(`\n${tests.passed + checks.length - failedChecks} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
