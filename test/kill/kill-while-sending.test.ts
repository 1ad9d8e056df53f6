import { contentVersionOf } from '#platform/content-version.ts';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addWebhook, enqueueMessage, listDeliveries, startSender } from '#features/webhooks/index.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { newPostgresDatabase, quietLog, testedKinds, testServerUrl } from '../support/databases.ts';
import { secretariat } from '../support/people.ts';
import { startReceiver, until } from '../support/receiver.ts';

const script = fileURLToPath(new URL('send-until-killed.ts', import.meta.url));

describe.each(testedKinds)('a sender killed after it sent and before it noted so, on %s', (kind) => {
  test('has its message sent again under the same id, by the next one', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'malbilde-kill-'));
    const server = kind === 'postgres' ? await newPostgresDatabase(testServerUrl ?? '') : null;
    const config = { databaseUrl: server?.url ?? null, dataFolder };

    let kill = (): unknown => undefined;
    const receiver = await startReceiver((response, _message, count) => {
      if (count === 1) kill();
      else response.writeHead(200).end();
    });
    const before = await openDatabase(config, quietLog);
    const deps = { db: before.db, contentVersion: contentVersionOf(before.db), webhooks: { ownMachine: true } };
    const { id } = await addWebhook(deps, secretariat, { address: receiver.url });
    await enqueueMessage(before.db, { type: 'plan.changed', partnershipId: 1, data: { plan: 'oslo-2026' } });
    await before.close();

    const child = spawn(process.execPath, [script, dataFolder, ...(server ? [server.url] : [])], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    kill = () => child.kill('SIGKILL');
    const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
    expect(receiver.received).toHaveLength(1);

    const { db, close } = await openDatabase(config, quietLog);
    const after = { db, contentVersion: contentVersionOf(db), webhooks: { ownMachine: true } };
    const onError = (error: unknown): never => {
      throw error;
    };
    const sender = startSender(after, { ownMachine: true, every: 20, claim: 1, timeout: 900, onError });
    await until(async () => (await listDeliveries(after, secretariat, id))[0]?.state === 'delivered');
    await sender.stop();
    await close();
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);

    await receiver.close();
    await server?.drop();
    await rm(dataFolder, { recursive: true, force: true });
  }, 60_000);
});
