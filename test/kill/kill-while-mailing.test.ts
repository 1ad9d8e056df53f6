import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { enqueueMails, listMails, startMailSender, type NewMail, type OutboxMail } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { newPostgresDatabase, quietLog, testedKinds, testServerUrl } from '../support/databases.ts';
import { startMailServer } from '../support/mail-server.ts';
import { depsOf, secretariat } from '../support/people.ts';
import { until } from '../support/receiver.ts';
import { makePartnership } from '../support/steering.ts';

const script = fileURLToPath(new URL('mail-until-killed.ts', import.meta.url));

describe.each(testedKinds)('a program killed after the mail server had the mail and before it answered, on %s', (kind) => {
  test('leaves it as uncertain and never sends it twice by itself, and what was never begun once', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'malbilde-kill-'));
    const server = kind === 'postgres' ? await newPostgresDatabase(testServerUrl ?? '') : null;
    const config = { databaseUrl: server?.url ?? null, dataFolder };
    let kill = (): unknown => undefined;
    const smtp = await startMailServer({
      onMail: (_mail, count) => {
        if (count > 1) return null;
        kill();
        return 'hang';
      },
    });

    const before = await openDatabase(config, quietLog);
    const partnershipId = await makePartnership(before.db);
    const mail = (key: string): NewMail => ({
      partnershipId,
      key,
      contactId: null,
      recipient: `${key}@eksempel.example.no`,
      language: 'nb',
      subject: 'Innkalling',
      text: 'Du er kalt inn.',
      because: 'Du får denne e-posten fordi du sitter i utvalget.',
      about: null,
      calendar: null,
    });
    await enqueueMails(before.db, [mail('en')]);
    await before.close();

    const child = spawn(process.execPath, [script, String(smtp.options.server.port), dataFolder, ...(server ? [server.url] : [])], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    kill = () => child.kill('SIGKILL');
    expect(await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)))).toBe('SIGKILL');

    const { db, close } = await openDatabase(config, quietLog);
    const outbox = async (at: Db): Promise<readonly OutboxMail[]> =>
      (await listMails(depsOf(at), secretariat, { partnershipId, limit: 10, offset: 0 })).mails;
    expect(await outbox(db)).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    // The same is written again, as after a restart: it is there already.
    expect(await enqueueMails(db, [mail('en'), mail('to')])).toBe(1);
    const onError = (error: unknown): never => {
      throw error;
    };
    const sender = startMailSender(depsOf(db), { ...smtp.options, every: 20, onError });
    await until(async () => (await outbox(db)).every(({ state }) => state !== 'waiting'), 60_000);
    await sender.stop();
    expect(await outbox(db)).toMatchObject([
      { recipient: 'to@eksempel.example.no', state: 'sent' },
      { recipient: 'en@eksempel.example.no', state: 'given-up', error: 'uncertain', attempts: 1 },
    ]);
    await close();
    expect(smtp.received.map(({ to }) => to[0])).toEqual(['en@eksempel.example.no', 'to@eksempel.example.no']);

    await smtp.close();
    await server?.drop();
    await rm(dataFolder, { recursive: true, force: true });
  }, 120_000);
});
