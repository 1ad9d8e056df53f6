import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { headersOf, mailParts } from '../../../../test/support/mail-parts.ts';
import { startMailServer, type MailServerBehaviour, type MailServerUnderTest } from '../../../../test/support/mail-server.ts';
import { depsOf } from '../../../../test/support/people.ts';
import { until } from '../../../../test/support/receiver.ts';
import { makePartnership, makePerson } from '../../../../test/support/steering.ts';
import { enqueueMails, startMailSender, type NewMail } from '../index.ts';
import type { MailSenderOptions } from './start-mail-sender.ts';

describeEachDatabase('many mails', (database) => {
  const open: { stop?: () => Promise<void>; close?: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await (each.stop ?? each.close)?.();
  });

  const serve = async (behaviour?: MailServerBehaviour): Promise<MailServerUnderTest> => {
    const server = await startMailServer(behaviour);
    open.push(server);
    return server;
  };
  const send = (server: MailServerUnderTest, options: Partial<MailSenderOptions> = {}, address: string | null = null): void => {
    const onError = (error: unknown): never => {
      throw error;
    };
    open.unshift(
      startMailSender({ ...depsOf(database().db), address }, { ...server.options, every: 20, timeout: 1000, onError, ...options }),
    );
  };
  const someMails = async (count: number, values: Partial<NewMail> = {}): Promise<readonly NewMail[]> => {
    const partnershipId = await makePartnership(database().db);
    return Array.from({ length: count }, (_none, at) => ({
      partnershipId,
      key: `nr ${at}`,
      contactId: null,
      recipient: `person${at}@eksempel.example.no`,
      language: 'nb' as const,
      subject: `Emne ${at}`,
      text: `Tekst ${at}`,
      because: 'Du får denne e-posten fordi du følger tiltaket.',
      about: null,
      calendar: null,
      ...values,
    }));
  };
  const waiting = async (): Promise<number> => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::integer as n from mails where sent_at is null and given_up_at is null`.execute(database().db);
    return rows[0]?.n ?? -1;
  };

  test('go over a few connections, also where some are refused in between', async () => {
    const server = await serve({ onRecipient: (address) => (/[37]@/.test(address) ? 550 : null) });
    await enqueueMails(database().db, await someMails(40));
    send(server);
    await until(async () => (await waiting()) === 0);
    expect(server.received).toHaveLength(32);
    expect(server.connections()).toBeLessThanOrEqual(6);
  });

  test('keep within the rate, however many copies of the program send', async () => {
    const server = await serve();
    await enqueueMails(database().db, await someMails(12));
    send(server, { perMinute: 5 });
    send(server, { perMinute: 5 });
    await until(() => server.received.length === 5);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.received).toHaveLength(5);
    await sql`update mail_takings set at = at - interval '1 minute'`.execute(database().db);
    await until(() => server.received.length === 10);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(server.received).toHaveLength(10);
  });

  test('20 000 are queued in few seconds, each once', async () => {
    const { db } = database();
    const mails = await someMails(20_000, { text: 'Tiltak. '.repeat(200) });
    const start = performance.now();
    expect(await db.transaction().execute((tx) => enqueueMails(tx, mails))).toBe(20_000);
    const seconds = (performance.now() - start) / 1000;
    console.info(`20 000 mails were queued in ${seconds.toFixed(2)} s`);
    expect(seconds).toBeLessThan(60);
    expect(await enqueueMails(db, mails.slice(0, 2000))).toBe(0);
  }, 120_000);

  test('say last why they came, where to choose, and how to end them with one click', async () => {
    const server = await serve();
    const [mail] = await someMails(1, { unsubscribe: '/avmeld/ord' });
    if (!mail) throw new Error('no mail');
    const contactId = await makePerson(database().db, mail.partnershipId);
    await enqueueMails(database().db, [{ ...mail, contactId }]);
    send(server, {}, 'https://plan.example.no');
    await until(() => server.received.length === 1);
    const raw = server.received[0]?.text ?? '';
    expect(headersOf(raw).get('list-unsubscribe')).toBe('<https://plan.example.no/avmeld/ord>');
    expect(headersOf(raw).get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mailParts(raw)[0]?.text.trim().replaceAll('\r\n', '\n')).toBe(
      [
        'Tekst 0',
        '',
        'Du får denne e-posten fordi du følger tiltaket.',
        'Velg hva du får e-post om: https://plan.example.no/min-side/varsler',
        'Slutt med slik e-post, uten å logge inn: https://plan.example.no/avmeld/ord',
      ].join('\n'),
    );
  });
});
