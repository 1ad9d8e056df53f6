import { contentVersionOf } from '#platform/content-version.ts';
import { startMailSender } from '#features/mail/index.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';

/** node mail-until-killed.ts PORT DATA_FOLDER [DATABASE_URL]: sends the mails that are due to the mail server at PORT. */
const [port = '', dataFolder = '', databaseUrl] = process.argv.slice(2);
const { db } = await openDatabase({ databaseUrl: databaseUrl ?? null, dataFolder }, createLog('error'));
startMailSender(
  { db, contentVersion: contentVersionOf(db) },
  {
    server: { host: '127.0.0.1', port: Number(port), secure: false, user: null, password: null },
    sender: { address: 'post@eksempel.example.no', name: null },
    every: 20,
    longest: 0.5,
    onError: (error) => console.error(error),
  },
);
// The sender's own timer keeps no process alive.
setInterval(() => undefined, 60_000);
