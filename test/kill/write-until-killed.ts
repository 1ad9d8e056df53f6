import { contentVersionOf } from '#platform/content-version.ts';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { writers } from './writers.ts';

/** node write-until-killed.ts WRITER FIRST DATA_FOLDER [DATABASE_URL]: writes FIRST, FIRST+1, …, and tells each on a line. */
const [name = '', first = '0', dataFolder = '', databaseUrl] = process.argv.slice(2);
const writer = writers[name];
if (!writer) throw new Error(`No writer ${name}`);
const { db } = await openDatabase(
  { databaseUrl: databaseUrl ?? null, dataFolder },
  createLog('error'),
  // Recovery files and checkpoints all the time, so that kills hit them too.
  { rhythm: { quiet: 10, apart: 0, rest: 1 } },
);
const deps = { db, contentVersion: contentVersionOf(db) };
await writer.prepare(deps);
// One that is killed does not leave what it compiled for the next one by itself.
flushCompileCache();
for (let n = Number(first); ; n++) {
  await writer.write(deps, n);
  writeSync(1, `${n}\n`);
}
