import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { enqueueMails } from '#features/mail/index.ts';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { openDatabase, type Database } from '#platform/db/open-database.ts';
import { newPostgresDatabase, quietLog, testServerUrl } from '../support/databases.ts';
import { startMailServer, type MailServerUnderTest } from '../support/mail-server.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { newFolder, startProgram, type Program } from '../support/program.ts';
import { until } from '../support/receiver.ts';
import { writeAndRead, type Outcome } from './load.ts';
import { freePort, nginxPath, startNginx, type Nginx } from './nginx.ts';

const items = ['a', 'b', 'c', 'd'];
const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));
const mailsAtOnce = 15;

describe.skipIf(!testServerUrl || nginxPath === null)('two copies of the program behind nginx', () => {
  let made: Awaited<ReturnType<typeof newPostgresDatabase>>;
  let database: Database;
  let smtp: MailServerUnderTest;
  let nginx: Nginx;
  let folder: Awaited<ReturnType<typeof newFolder>>;
  let ports: readonly number[];
  let plan: string;
  let partnershipId: number;
  let mails = 0;
  const copies = new Map<number, Program>();

  const start = async (port: number): Promise<void> => {
    const { server } = smtp.options;
    copies.set(
      port,
      await startProgram({
        PORT: String(port),
        DATABASE_URL: made.url,
        MALBILDE_DATA: folder.folder,
        LOG_LEVEL: 'error',
        MALBILDE_SMTP_URL: `smtp://${server.host}:${server.port}`,
        MALBILDE_MAIL_FROM: 'post@eksempel.example.no',
      }),
    );
  };
  const stop = async (port: number, how: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const copy = copies.get(port);
    copy?.child.kill(how);
    await copy?.ended;
  };
  const enqueue = async (): Promise<void> => {
    const batch = Array.from({ length: mailsAtOnce }, () => {
      mails += 1;
      return {
        partnershipId,
        key: `prøve/${mails}`,
        contactId: null,
        recipient: `prove-${mails}@eksempel.example.no`,
        language: 'nb' as const,
        subject: 'Prøve',
        text: 'Prøve',
        because: 'Prøve',
        about: null,
        calendar: null,
      };
    });
    await enqueueMails(database.db, batch);
  };
  const underLoad = async (work: () => Promise<void>): Promise<Outcome> => {
    const outcome: Outcome = { acknowledged: new Map(), reads: 0, refusedReads: [], refusedWrites: [], stale: [] };
    const ending = new AbortController();
    const loads = items.map((item) => writeAndRead({ url: nginx.url, plan, period: '2025' }, item, outcome, ending.signal));
    try {
      await work();
    } finally {
      ending.abort();
      await Promise.all(loads);
    }
    return outcome;
  };
  const stored = async (): Promise<ReadonlyMap<string, string>> => {
    const { rows } = await sql<{ key: string; text: string }>`
      select items.key, text from cells join items on items.id = item_id where period_key = '2025'`.execute(database.db);
    return new Map(rows.map(({ key, text }) => [key, text]));
  };

  beforeAll(async () => {
    made = await newPostgresDatabase(testServerUrl ?? '');
    database = await openDatabase({ databaseUrl: made.url, dataFolder: '' }, quietLog);
    const base = anOsloPlan(5);
    const all = base.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
    const areas = base.areas.map((area, at) => ({
      ...area,
      groups: at > 0 ? [] : [{ title: 'Gruppe', items: all.slice(0, items.length).map((item, n) => ({ ...item, key: items[n] ?? '' })) }],
    }));
    const document = { ...base, areas };
    plan = (await inTransaction(database.db, (tx) => acceptPlan(tx, systemActor, { document, file: 'test.json', seenVersion: null }))).slug;
    const { rows } = await sql<{ id: number }>`select id from partnerships`.execute(database.db);
    partnershipId = rows[0]?.id ?? 0;
    smtp = await startMailServer();
    folder = await newFolder();
    ports = [await freePort(), await freePort()];
    await Promise.all(ports.map(start));
    nginx = await startNginx(ports);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...copies.keys()].map((port) => stop(port, 'SIGKILL')));
    await nginx?.stop();
    await smtp?.close();
    await database?.close();
    await made?.drop();
    await folder?.remove();
  }, 60_000);

  test('one is killed and started again and again: nothing acknowledged is lost, read too early, or mailed twice', async () => {
    const outcome = await underLoad(async () => {
      for (const port of [...ports, ...ports]) {
        await enqueue();
        await seconds(1.5);
        await stop(port, 'SIGKILL');
        await start(port);
      }
    });
    expect(outcome.acknowledged.size).toBe(items.length);
    expect(outcome.reads).toBeGreaterThan(50);
    expect(outcome.stale).toEqual([]);
    expect(outcome.refusedReads).toEqual([]);
    // What a copy was at when it was killed; one write an item at most, each time.
    expect(outcome.refusedWrites.length).toBeLessThanOrEqual(items.length * 4);
    const now = await stored();
    // A write that was cut off may have been stored: then it is later than what was acknowledged, and never earlier.
    for (const [item, text] of outcome.acknowledged) expect(countOf(now.get(item))).toBeGreaterThanOrEqual(countOf(text));
  }, 120_000);

  test('every mail came once, also those that were under way when a copy was killed', async () => {
    // As when the time of those that the dead had taken on is over.
    await sql`update mails set taken_until = now() where taken_until is not null`.execute(database.db);
    const open = sql<{ count: number }>`select count(*) as count from mails where sent_at is null and given_up_at is null`;
    await until(async () => (await open.execute(database.db)).rows[0]?.count === 0, 30_000);
    const came = smtp.received.map(({ to }) => to[0]);
    expect(came).toEqual([...new Set(came)]);
    const uncertain = await sql<{ recipient: string }>`select recipient from mails where sent_at is null`.execute(database.db);
    expect(new Set([...came, ...uncertain.rows.map(({ recipient }) => recipient)]).size).toBe(mails);
  }, 60_000);

  test('a rolling update is not noticed by anybody', async () => {
    const outcome = await underLoad(async () => {
      for (const port of ports) {
        await nginx.leadTo(ports.filter((other) => other !== port));
        await stop(port, 'SIGTERM');
        await start(port);
        await nginx.leadTo(ports);
        await seconds(1);
      }
    });
    expect(outcome.reads).toBeGreaterThan(50);
    expect({ ...outcome, acknowledged: null, reads: null }).toEqual({
      acknowledged: null,
      reads: null,
      refusedReads: [],
      refusedWrites: [],
      stale: [],
    });
    expect(await stored()).toEqual(new Map([...(await stored()), ...outcome.acknowledged]));
  }, 120_000);
});

function countOf(text: string | undefined): number {
  return Number(/Skrevet (\d+) i/.exec(text ?? '')?.[1] ?? 0);
}
