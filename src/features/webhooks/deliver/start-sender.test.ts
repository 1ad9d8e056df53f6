import { afterEach, expect, test } from 'vitest';
import { acceptPlan, editCell, freezeEdition, recordAdoption, withdrawAdoption } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import { startReceiver, until, type Receiver } from '../../../../test/support/receiver.ts';
import { addWebhook, enqueueMessage, listDeliveries, resendDelivery, startSender, type Sender } from '../index.ts';
import { signMessage } from '../sign-message.ts';
import { webhookTables } from '../tables.ts';

const ownMachine = { ownMachine: true };

describeEachDatabase('telling other programs of changes', (database) => {
  const open: { stop?: () => Promise<void>; close?: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await (each.stop ?? each.close)?.();
  });

  const depsNow = () => ({ ...depsOf(database().db), onPlanChange: [enqueueMessage], webhooks: ownMachine });
  type TestDeps = ReturnType<typeof depsNow>;

  const receive = async (answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> => {
    const receiver = await startReceiver(answer);
    open.push(receiver);
    return receiver;
  };
  const sendWith = (deps: TestDeps, options = {}): Sender => {
    const onError = (error: unknown): never => {
      throw error;
    };
    const sender = startSender(deps, { ownMachine: true, every: 20, timeout: 500, onError, ...options });
    open.unshift(sender);
    return sender;
  };
  const aPlan = async (deps: TestDeps) =>
    inTransaction(deps.db, (tx) => acceptPlan(tx, secretariat, { document: planDocument(), file: 'plan.pptx', seenVersion: null }, deps));
  const item = 'fagnettverk-for-digital-samhandling';
  const change = (deps: TestDeps, plan: string, version: number, text: string) =>
    editCell(deps, secretariat, { plan, item, period: '2024', version, text });
  const last = async (deps: TestDeps, webhook: number) => (await listDeliveries(deps, secretariat, webhook))[0];

  test('a change is told once, signed, with what was touched and no words of it', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const receiver = await receive();
    const { id, secret } = await addWebhook(deps, secretariat, { address: receiver.url });
    const { outcome } = await change(deps, slug, 1, 'Noe hemmelig');
    expect(outcome).toBe('saved');
    sendWith(deps);
    await until(async () => (await last(deps, id))?.state === 'delivered');

    const [message, ...more] = receiver.received;
    expect(more).toEqual([]);
    if (!message) throw new Error('nothing was received');
    const { headers, body } = message;
    expect(JSON.parse(body)).toEqual({
      type: 'plan.changed',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      data: { plan: slug, version: 3, batch: expect.any(String), items: [item] },
    });
    const timestamp = Number(headers['webhook-timestamp']);
    expect(Math.abs(timestamp - Date.now() / 1000)).toBeLessThan(60);
    expect(headers['webhook-signature']).toBe(signMessage(secret, String(headers['webhook-id']), timestamp, body));
  });

  test('what was not written is not told of', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const { id } = await addWebhook(deps, secretariat, { address: 'https://hooks.example.no/' });
    await change(deps, slug, 7, 'Bygger på noe annet');
    await expect(
      inTransaction(deps.db, async (tx) => {
        await change({ ...deps, db: tx }, slug, 1, 'Angres');
        throw new Error('and then something failed');
      }),
    ).rejects.toThrow('something failed');
    expect(await listDeliveries(deps, secretariat, id)).toEqual([]);
  });

  test('an address is told of the events it asked for', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const { id } = await addWebhook(deps, secretariat, { address: 'https://hooks.example.no/', events: ['edition.frozen'] });
    await change(deps, slug, 1, 'Endret');
    expect(await listDeliveries(deps, secretariat, id)).toEqual([]);
    await freezeEdition(deps, secretariat, { plan: slug });
    expect(await listDeliveries(deps, secretariat, id)).toMatchObject([{ event: 'edition.frozen', state: 'waiting' }]);
  });

  test('a plan that is taken in, frozen and adopted is told of, and an adoption that is withdrawn', async () => {
    const deps = depsNow();
    const { id } = await addWebhook(deps, secretariat, { address: 'https://hooks.example.no/' });
    const { slug } = await aPlan(deps);
    await freezeEdition(deps, secretariat, { plan: slug });
    const adoption = { plan: slug, edition: 1, body: 'Utvalget', date: '2026-01-31', outcome: 'endorsed' };
    const recorded = await recordAdoption(deps, secretariat, adoption);
    await withdrawAdoption(deps, secretariat, { plan: slug, adoption: recorded.id, why: 'Feil' });
    const events = (await listDeliveries(deps, secretariat, id)).map(({ event }) => event);
    expect(events.toReversed()).toEqual(['plan.changed', 'edition.frozen', 'edition.adopted', 'edition.adopted']);
  });

  test.each([
    ['answers 500', 'bad_status', 500],
    ['leads elsewhere', 'redirected', 302],
    ['says nothing', 'too_slow', null],
    ['closes', 'no_connection', null],
    ['wants another protocol', 'no_connection', null],
  ] as const)('one that %s is tried again later', async (how, error, status) => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const elsewhere = await receive();
    const receiver = await receive((response) => {
      if (how === 'answers 500') response.writeHead(500).end('no');
      if (how === 'leads elsewhere') response.writeHead(302, { location: elsewhere.url }).end();
      if (how === 'closes') response.destroy();
      if (how === 'wants another protocol') response.socket?.write('HTTP/1.1 101 -\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n');
    });
    const { id } = await addWebhook(deps, secretariat, { address: receiver.url });
    await change(deps, slug, 1, 'Endret');
    sendWith(deps);
    await until(async () => (await last(deps, id))?.error !== null);
    const delivery = await last(deps, id);
    expect(delivery).toMatchObject({ state: 'waiting', attempts: 1, error, status });
    expect(Date.parse(delivery?.nextAt ?? '')).toBeGreaterThan(Date.now() + 2000);
    expect(elsewhere.received).toEqual([]);
  });

  test('one that is not there, and one inside the network, are told apart', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const gone = await startReceiver();
    await gone.close();
    const { id: absent } = await addWebhook(deps, secretariat, { address: gone.url });
    const { id: inside } = await addWebhook(deps, secretariat, { address: 'https://localhost:9/' });
    await change(deps, slug, 1, 'Endret');
    await webhookTables(deps.db).updateTable('webhooks').set({ address: 'https://10.0.0.1/' }).where('id', '=', inside).execute();
    sendWith(deps);
    await until(async () => (await last(deps, absent))?.error !== null && (await last(deps, inside))?.error !== null);
    expect((await last(deps, absent))?.error).toBe('no_connection');
    expect((await last(deps, inside))?.error).toBe('refused_address');
  });

  test('a name that leads to this machine is refused when the message is sent', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const receiver = await receive();
    const { id } = await addWebhook(deps, secretariat, { address: 'https://localhost/' });
    const address = receiver.url.replace('http://127.0.0.1', 'https://localhost');
    await webhookTables(deps.db).updateTable('webhooks').set({ address }).where('id', '=', id).execute();
    await change(deps, slug, 1, 'Endret');
    sendWith(deps, { ownMachine: false });
    await until(async () => (await last(deps, id))?.error !== null);
    expect((await last(deps, id))?.error).toBe('refused_address');
    expect(receiver.received).toEqual([]);
  });

  test('after the eighth failure it is given up, and can be sent again by hand under the same id', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    let broken = true;
    const receiver = await receive((response) => response.writeHead(broken ? 503 : 200).end());
    const { id } = await addWebhook(deps, secretariat, { address: receiver.url });
    await change(deps, slug, 1, 'Endret');
    await webhookTables(deps.db).updateTable('webhook_deliveries').set({ attempts: 7 }).execute();
    sendWith(deps);
    await until(async () => (await last(deps, id))?.state === 'given-up');
    expect(await last(deps, id)).toMatchObject({ attempts: 8, error: 'bad_status', status: 503, nextAt: null });

    broken = false;
    await resendDelivery(deps, secretariat, { webhook: id, delivery: (await last(deps, id))?.id });
    await until(async () => (await last(deps, id))?.state === 'delivered');
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  test('two senders at once send each message once', async () => {
    const deps = depsNow();
    const { slug } = await aPlan(deps);
    const receiver = await receive((response) => setTimeout(() => response.writeHead(200).end(), 10));
    const { id } = await addWebhook(deps, secretariat, { address: receiver.url });
    const many = 40;
    for (let version = 1; version <= many; version += 1) await change(deps, slug, version, `Endring ${version}`);
    sendWith(deps);
    sendWith(deps);
    await until(async () => (await listDeliveries(deps, secretariat, id, 100)).every(({ state }) => state === 'delivered'));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(many);
    expect(receiver.received).toHaveLength(many);
  });
});
