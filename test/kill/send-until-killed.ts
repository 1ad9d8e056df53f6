import { contentVersionOf } from '#platform/content-version.ts';
import { startSender } from '#features/webhooks/index.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';

/** node send-until-killed.ts DATA_FOLDER [DATABASE_URL]: sends the messages that are due, each taken on for a second. */
const [dataFolder = '', databaseUrl] = process.argv.slice(2);
const { db } = await openDatabase({ databaseUrl: databaseUrl ?? null, dataFolder }, createLog('error'));
const onError = (error: unknown): void => console.error(error);
startSender({ db, contentVersion: contentVersionOf(db) }, { ownMachine: true, every: 20, claim: 1, timeout: 900, onError });
// The sender's own timer keeps no process alive.
setInterval(() => undefined, 60_000);
