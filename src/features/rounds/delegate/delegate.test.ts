import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { secretariat } from '../../../../test/support/people.ts';
import { aRound, tokensIn } from '../../../../test/support/rounds.ts';
import { showByLink } from '../answer/show-asked.ts';
import { answerByLink, delegateByLink, openRound, takeBackByLink } from '../index.ts';

describeEachDatabase('sending on to a colleague', (database) => {
  async function anOpenRound() {
    const round = await aRound(database());
    await openRound(round.deps, secretariat, round.input);
    const [ada] = await round.mails();
    const token = (before: Parameters<typeof tokensIn>[1], mail = ada): string => tokensIn(mail?.text ?? '', before)[0] ?? '';
    const delegate = token('Send videre til en kollega');
    const items = (await showByLink(round.deps, delegate)).asked.items.map(({ id }) => id);
    const sendOn = (changes: Readonly<Record<string, unknown>> = {}, by = delegate) =>
      delegateByLink(round.deps, by, { items: items.slice(0, 1), name: 'Kari Eksempel', email: 'kari@eksempel.example.no', ...changes });
    const newest = async () => (await round.mails()).at(-1);
    return { ...round, token, delegate, items, sendOn, newest };
  }
  const dead = { code: 'round_link_dead' };

  test('gives the colleague a mail of their own, and the sender’s links answer that item no more', async () => {
    const { deps, token, sendOn, newest, delegate, db } = await anOpenRound();
    expect(await sendOn()).toEqual({ colleague: 'Kari Eksempel' });
    const mail = await newest();
    expect(mail).toMatchObject({ recipient: 'kari@eksempel.example.no' });
    expect(mail?.text).toContain('Ada Eksempel har sendt dette videre til deg');
    expect(mail?.text).not.toContain('Send videre til en kollega');
    await expect(showByLink(deps, token('Uendret'))).rejects.toMatchObject({ code: 'round_item_sent_on' });
    const theirs = token('Uendret', mail);
    const [item] = (await showByLink(deps, theirs)).asked.items;
    await answerByLink(deps, theirs, {
      item: item?.id,
      version: item?.base.version,
      focusVersion: item?.base.focusVersion,
      kind: 'unchanged',
    });
    expect((await showByLink(deps, delegate)).asked.items.map(({ sentTo }) => sentTo)).toEqual(['Kari Eksempel', null]);
    const named = await sql<{ name: string }>`select name from contacts where name like 'Kari%'`.execute(db);
    expect(named.rows).toEqual([]);
  });

  test('is taken back, and then the colleague’s links open nothing', async () => {
    const { deps, token, sendOn, newest, delegate, items } = await anOpenRound();
    await sendOn();
    const theirs = token('Uendret', await newest());
    await takeBackByLink(deps, delegate, { item: items[0] });
    await expect(showByLink(deps, theirs)).rejects.toMatchObject(dead);
    expect((await showByLink(deps, token('Uendret'))).asked.items).toHaveLength(1);
    await expect(takeBackByLink(deps, token('Uendret'), { item: items[0] })).rejects.toMatchObject(dead);
  });

  test('is bounded: three times an item, twenty times a person, never to oneself or back and forth', async () => {
    const { deps, db, sendOn, items, delegate, newest, mails, token } = await anOpenRound();
    const back = () => takeBackByLink(deps, delegate, { item: items[0] });
    for (const at of [1, 2, 3]) {
      await sendOn({ email: `kari${at}@eksempel.example.no` });
      await expect(sendOn()).rejects.toMatchObject({ code: 'round_item_sent_on' });
      await back();
    }
    await expect(sendOn()).rejects.toMatchObject({ code: 'round_delegation_limit' });
    const before = (await mails()).length;
    await sql`update round_recipients set delegations = 20 where name = 'Ada Eksempel'`.execute(db);
    await expect(sendOn({ items: [items[1]] })).rejects.toMatchObject({ code: 'round_delegation_limit' });
    await sql`update round_recipients set delegations = 0`.execute(db);
    await expect(sendOn({ items: [items[1]], email: 'ADA@eksempel.example.no' })).rejects.toMatchObject({
      code: 'round_colleague_refused',
    });
    await expect(sendOn({ items: [999_999] })).rejects.toMatchObject({ code: 'round_not_asked' });
    expect(await mails()).toHaveLength(before);
    await sendOn({ items: [items[1]] });
    const theirs = token('Oppdater', await newest());
    await expect(sendOn({}, theirs)).rejects.toMatchObject(dead);
  });

  test.each([
    ['Klikk her http://ond.example.no', 'kari@eksempel.example.no'],
    ['ond.example.no', 'kari@eksempel.example.no'],
    ['Kari\nBcc: alle@eksempel.example.no', 'kari@eksempel.example.no'],
    ['', 'kari@eksempel.example.no'],
    ['K'.repeat(81), 'kari@eksempel.example.no'],
    ['Kari', 'kari@eksempel.example.no, per@eksempel.example.no'],
    ['Kari', 'kari@eksempel.example.no\r\nBcc: per@eksempel.example.no'],
    ['Kari', 'kari'],
  ])('refuses %j at %j', async (name, email) => {
    const { sendOn, mails } = await anOpenRound();
    await expect(sendOn({ name, email })).rejects.toMatchObject({ code: 'round_colleague_refused' });
    expect(await mails()).toHaveLength(2);
  });
});
