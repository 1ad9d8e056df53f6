import ICAL from 'ical.js';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { decodedWords, headersOf, mailParts } from '../../../../test/support/mail-parts.ts';
import {
  startMailServer,
  type MailAnswer,
  type MailServerBehaviour,
  type MailServerUnderTest,
} from '../../../../test/support/mail-server.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { until } from '../../../../test/support/receiver.ts';
import { makePartnership } from '../../../../test/support/steering.ts';
import { enqueueMails, listMails, retryMail, startMailSender, type NewMail, type OutboxMail } from '../index.ts';
import type { MailSenderOptions } from './start-mail-sender.ts';

const calendar = {
  method: 'REQUEST',
  text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Møte\\, årlig\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
} as const;

describeEachDatabase('sending mail', (database) => {
  const open: { stop?: () => Promise<void>; close?: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await (each.stop ?? each.close)?.();
  });

  const serve = async (behaviour?: MailServerBehaviour): Promise<MailServerUnderTest> => {
    const server = await startMailServer(behaviour);
    open.push(server);
    return server;
  };
  const sendWith = (server: Pick<MailServerUnderTest, 'options'>, options: Partial<MailSenderOptions> = {}) => {
    const deps = depsOf(database().db);
    const onError = (error: unknown): never => {
      throw error;
    };
    const sender = startMailSender(deps, { ...server.options, every: 20, timeout: 1000, onError, ...options });
    open.unshift(sender);
    return sender;
  };
  const aMail = async (values: Partial<NewMail> = {}): Promise<NewMail> => ({
    partnershipId: values.partnershipId ?? (await makePartnership(database().db)),
    key: 'moter/1/innkalling/0/7',
    contactId: null,
    recipient: 'leder@eksempel.example.no',
    language: 'nb',
    subject: 'Innkalling: Møte i utvalget, 3. mars',
    text: 'Du er kalt inn.\n\nÆ, ø og å.',
    because: 'Du får denne e-posten fordi du sitter i utvalget.',
    about: '/moter/1',
    calendar,
    ...values,
  });
  const outbox = async ({ partnershipId }: NewMail): Promise<readonly OutboxMail[]> =>
    (await listMails(depsOf(database().db), secretariat, { partnershipId, limit: 100, offset: 0 })).mails;
  const only = async (mail: NewMail): Promise<OutboxMail | undefined> => (await outbox(mail))[0];
  const dueNow = () => sql`update mails set next_at = now()`.execute(database().db);

  test('a mail comes once, from the sender, with its calendar as a part and as a file', async () => {
    const server = await serve();
    const mail = await aMail();
    expect(await enqueueMails(database().db, [mail, mail])).toBe(1);
    expect(await enqueueMails(database().db, [{ ...mail, subject: 'Det samme en gang til' }])).toBe(0);
    sendWith(server);
    await until(async () => (await only(mail))?.state === 'sent');
    expect(await outbox(mail)).toMatchObject([{ state: 'sent', attempts: 1, error: null, hasCalendar: true, sentAt: expect.any(String) }]);

    expect(server.received).toMatchObject([{ from: 'post@eksempel.example.no', to: ['leder@eksempel.example.no'] }]);
    const raw = server.received[0]?.text ?? '';
    const headers = headersOf(raw);
    expect(decodedWords(headers.get('subject') ?? '')).toBe(mail.subject);
    expect(headers.get('from')).toBe('"Sekretariatet, Helsefellesskap Eksempel" <post@eksempel.example.no>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('message-id')).toMatch(/^<[0-9a-f]{40}@eksempel\.example\.no>$/);
    const [text, inline, file, ...more] = mailParts(raw);
    expect(more).toEqual([]);
    expect(text?.text.trim().replaceAll('\r\n', '\n')).toBe(`${mail.text}\n\n${mail.because}`);
    expect(inline?.headers.get('content-type')).toMatch(/^text\/calendar;.*method=REQUEST/i);
    expect(file?.headers.get('content-disposition')).toContain('invite.ics');
    for (const part of [inline, file]) {
      const [event] = new ICAL.Component(ICAL.parse(part?.text ?? '')).getAllSubcomponents('vevent');
      expect(event?.getFirstPropertyValue('summary')).toBe('Møte, årlig');
    }
  });

  test('what is undone is not sent', async () => {
    const mail = await aMail();
    const undone = inTransaction(database().db, async (tx) => {
      await enqueueMails(tx, [mail]);
      throw new Error('and then something failed');
    });
    await expect(undone).rejects.toThrow('something failed');
    expect(await outbox(mail)).toEqual([]);
  });

  test('a mail that the server refuses is given up, and the next one comes', async () => {
    const server = await serve({ onRecipient: (address) => (address.startsWith('borte') ? 550 : null) });
    const gone = await aMail({ recipient: 'borte@eksempel.example.no' });
    const there = await aMail({ partnershipId: gone.partnershipId, key: 'en annen' });
    await enqueueMails(database().db, [gone, there]);
    sendWith(server);
    await until(async () => (await outbox(gone)).every(({ state }) => state !== 'waiting'));
    expect(await outbox(gone)).toMatchObject([
      { recipient: there.recipient, state: 'sent' },
      { recipient: gone.recipient, state: 'given-up', attempts: 1, error: 'refused', status: 550, nextAt: null },
    ]);
    expect(server.received).toHaveLength(1);
  });

  test('a server that wants to see a stranger twice gets the mail again, and it comes once', async () => {
    const server = await serve({ onRecipient: (_address, count) => (count === 1 ? 451 : null) });
    const mail = await aMail();
    await enqueueMails(database().db, [mail]);
    sendWith(server);
    await until(async () => (await only(mail))?.error !== null);
    const waiting = await only(mail);
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, error: 'not_now', status: 451 });
    expect(Date.parse(waiting?.nextAt ?? '')).toBeGreaterThan(Date.now() + 30_000);
    await dueNow();
    sendWith(server);
    await until(async () => (await only(mail))?.state === 'sent');
    expect(server.received).toHaveLength(1);
  });

  const hangs = (): MailAnswer => 'hang';
  test.each([
    ['breaks the line', { onMail: (): MailAnswer => 'drop' }, {}],
    ['is silent', { onMail: hangs }, { timeout: 800 }],
    ['takes for ever', { onMail: hangs }, { longest: 1.5 }],
  ] as const)(
    'where a server that was told a mail %s, the mail may have come: it is not sent again but by hand',
    async (_how, behaviour, options) => {
      let answers: MailServerBehaviour = behaviour;
      const server = await serve({ onMail: (...told) => answers.onMail?.(...told) ?? null });
      const mail = await aMail();
      await enqueueMails(database().db, [mail]);
      sendWith(server, options);
      await until(async () => (await only(mail))?.error !== null);
      expect(await only(mail)).toMatchObject({ state: 'given-up', attempts: 1, error: 'uncertain', status: null, nextAt: null });
      await dueNow();
      sendWith(server);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(server.received).toHaveLength(1);

      answers = {};
      await retryMail(depsOf(database().db), secretariat, { mail: (await only(mail))?.id });
      await until(async () => (await only(mail))?.state === 'sent');
      const ids = server.received.map(({ text }) => headersOf(text).get('message-id'));
      expect(ids).toEqual([ids[0], ids[0]]);
    },
  );

  test.each([
    ['is silent', { onRecipient: hangs }, { timeout: 200 }, 'too_slow'],
    ['takes for ever', { onRecipient: hangs }, { longest: 0.3 }, 'too_slow'],
    ['closes the line', { onRecipient: (): MailAnswer => 'drop' }, {}, 'no_connection'],
    ['has no room', { isFull: true }, {}, 'not_now'],
  ] as const)('one that %s is tried again later', async (_how, behaviour, options, error) => {
    const server = await serve(behaviour);
    const mail = await aMail();
    await enqueueMails(database().db, [mail]);
    sendWith(server, options);
    await until(async () => (await only(mail))?.error !== null);
    expect(await only(mail)).toMatchObject({ state: 'waiting', attempts: 1, error });
  });

  test('a server that is not there, a wrong password and an open line are told apart', async () => {
    const gone = await startMailServer();
    await gone.close();
    const mail = await aMail();
    await enqueueMails(database().db, [mail]);
    const first = sendWith(gone);
    await until(async () => (await only(mail))?.error === 'no_connection');
    await first.stop();

    const locked = await serve({ user: 'malbilde', password: 'riktig' });
    const { server, sender } = locked.options;
    await dueNow();
    const second = sendWith({ options: { server: { ...server, password: 'feil' }, sender } });
    await until(async () => (await only(mail))?.error === 'sign_in_refused');
    await second.stop();

    // The name is this machine's, but not one of those that an open line is allowed to.
    const elsewhere = await serve({ user: 'malbilde', password: 'riktig', host: '127.0.0.2' });
    await dueNow();
    const third = sendWith(elsewhere);
    await until(async () => (await only(mail))?.error === 'not_secure');
    await third.stop();
    expect(elsewhere.received).toEqual([]);
    await dueNow();
    sendWith(locked);
    await until(async () => (await only(mail))?.state === 'sent');
    expect(locked.received).toMatchObject([{ user: 'malbilde' }]);
  });

  test('after the eighth failure it is given up, and can be sent by hand; what was sent is never sent again', async () => {
    let broken = true;
    const server = await serve({ onRecipient: () => (broken ? 450 : null) });
    const mail = await aMail();
    await enqueueMails(database().db, [mail]);
    await sql`update mails set attempts = 7`.execute(database().db);
    const sender = sendWith(server);
    await until(async () => (await only(mail))?.state === 'given-up');
    await sender.stop();
    broken = false;
    const deps = depsOf(database().db);
    const { id } = (await only(mail)) ?? { id: 0 };
    await retryMail(deps, secretariat, { mail: id });
    sendWith(server);
    await until(async () => (await only(mail))?.state === 'sent');
    await expect(retryMail(deps, secretariat, { mail: id })).rejects.toMatchObject({ code: 'mail_was_sent' });
    expect(server.received).toHaveLength(1);
  });

  test('a mail that is being handed in is not handed in by somebody else, also when it is asked for by hand', async () => {
    const server = await serve({ onMail: () => 'hang' });
    const mail = await aMail();
    await enqueueMails(database().db, [mail]);
    sendWith(server, { timeout: 1500 });
    await until(() => server.received.length === 1);
    await retryMail(depsOf(database().db), secretariat, { mail: (await only(mail))?.id });
    sendWith(server);
    await until(async () => (await only(mail))?.error === 'uncertain');
    expect(server.received).toHaveLength(1);
  });

  test('a mail that nobody could send for a week is left', async () => {
    const mail = await aMail();
    await enqueueMails(database().db, [mail]);
    await sql`update mails set next_at = now() - interval '8 days'`.execute(database().db);
    const server = await serve();
    sendWith(server);
    await until(async () => (await only(mail))?.state === 'given-up');
    expect(await only(mail)).toMatchObject({ error: 'too_old', attempts: 0 });
    expect(server.received).toEqual([]);
  });

  test('two senders at once send each mail once', async () => {
    const server = await serve();
    const first = await aMail({ key: 'nr 0' });
    const mails = Array.from({ length: 30 }, (_none, at) => ({ ...first, key: `nr ${at}`, recipient: `person${at}@eksempel.example.no` }));
    await enqueueMails(database().db, mails);
    sendWith(server);
    sendWith(server);
    await until(async () => (await outbox(first)).every(({ state }) => state === 'sent'));
    expect(server.received).toHaveLength(30);
    expect(new Set(server.received.map(({ to }) => to[0]))).toEqual(new Set(mails.map(({ recipient }) => recipient)));
  });

  test('no text can become a header or another recipient', async () => {
    const server = await serve();
    const evil = 'Møte\r\nBcc: andre@eksempel.example.no\r\n\r\nEt annet brev';
    const mail = await aMail({ subject: evil, text: `${evil}\r\n.\r\nMAIL FROM:<x@y.example.no>\r\n`, calendar: null });
    const others = ['a@b.example.no, c@d.example.no', 'a@b.example.no\r\nBcc: c@d.example.no', 'Navn <a@b.example.no>', 'ingen'];
    await enqueueMails(database().db, [mail, ...others.map((recipient, at) => ({ ...mail, key: `annen ${at}`, recipient }))]);
    sendWith(server);
    await until(async () => (await only(mail))?.state === 'sent');
    expect(await outbox(mail)).toHaveLength(1);
    expect(server.received).toMatchObject([{ to: [mail.recipient] }]);
    const raw = server.received[0]?.text ?? '';
    const headers = headersOf(raw);
    expect(headers.has('bcc')).toBe(false);
    expect(decodedWords(headers.get('subject') ?? '')).toBe('Møte Bcc: andre@eksempel.example.no Et annet brev');
    expect(mailParts(raw)[0]?.text).toContain('\r\n.\r\nMAIL FROM:<x@y.example.no>');
  });
});
