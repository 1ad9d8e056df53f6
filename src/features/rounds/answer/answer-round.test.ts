import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '#platform/db/scope.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { contact, member, secretariat } from '../../../../test/support/people.ts';
import { aRound, tokensIn } from '../../../../test/support/rounds.ts';
import { answerAsContact, answerByLink, answerFor, currentLinkKey, openRound } from '../index.ts';
import { openLink, signLink, type LinkClaim } from '../links/link-token.ts';
import { showByLink, showOwnRequests } from './show-asked.ts';

type Row = Readonly<{
  kind: string;
  status: string | null;
  text: string | null;
  by: string | null;
  role: string;
  recipient: number | null;
}>;

describeEachDatabase('answering a round', (database) => {
  async function anOpenRound(changes: Readonly<Record<string, unknown>> = {}) {
    const round = await aRound(database());
    const { id } = await openRound(round.deps, secretariat, { ...round.input, ...changes });
    const [ada, unit] = await round.mails();
    const tokens = (before: Parameters<typeof tokensIn>[1], mail = ada) => tokensIn(mail?.text ?? '', before);
    const [unchanged = ''] = tokens('Uendret');
    const [update = '', other = ''] = tokens('Oppdater');
    const answers = async (): Promise<readonly Row[]> =>
      (
        await sql<Row>`select kind, status_key as status, text, actor_name as by, actor_role as role, recipient_id as recipient
          from round_answers order by id`.execute(round.db)
      ).rows;
    const seen = async (token: string) => {
      const [item] = (await showByLink(round.deps, token)).asked.items;
      if (!item) throw new Error('nothing is asked');
      return { item: item.id, version: item.base.version, focusVersion: item.base.focusVersion };
    };
    return { ...round, id, unchanged, update, other, unit, tokens, answers, seen };
  }
  const dead = { code: 'round_link_dead' };

  test('says that an item is unchanged, with what it says as what was said, once however often it is sent', async () => {
    const { deps, unchanged, answers, seen } = await anOpenRound();
    const input = { ...(await seen(unchanged)), kind: 'unchanged' };
    const first = await answerByLink(deps, unchanged, input);
    expect(await answerByLink(deps, unchanged, input)).toEqual(first);
    expect(await answers()).toEqual([
      {
        kind: 'unchanged',
        status: 'in-progress',
        text: 'Nettverksmøter',
        by: 'Ada Eksempel',
        role: 'contact',
        recipient: expect.any(Number),
      },
    ]);
    const { asked } = await showByLink(deps, unchanged);
    expect(asked.items[0]?.answer).toMatchObject({ kind: 'unchanged', isOwn: true });
  });

  test('updates an item, and again until the deadline; the newest counts', async () => {
    const { deps, update, answers, seen } = await anOpenRound();
    const input = { ...(await seen(update)), kind: 'updated', status: 'completed', text: ' Ferdig \r\n i mai ' };
    await answerByLink(deps, update, input);
    await answerByLink(deps, update, { ...input, text: 'Ferdig i juni' });
    expect((await answers()).map(({ text }) => text)).toEqual(['Ferdig \n i mai', 'Ferdig i juni']);
    expect((await showByLink(deps, update)).asked.items[0]?.answer).toMatchObject({ text: 'Ferdig i juni', status: 'completed' });
    await expect(answerByLink(deps, update, { ...input, status: 'finnes-ikke' })).rejects.toMatchObject({ code: 'unknown_status' });
    await expect(answerByLink(deps, update, { ...input, text: 'f. 01010112377' })).rejects.toMatchObject({ code: 'identity_number' });
    await expect(answerByLink(deps, update, { ...input, status: null, text: '  ' })).rejects.toMatchObject({ code: 'round_answer_empty' });
    await expect(answerByLink(deps, update, { ...input, text: 'x'.repeat(4001) })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('what was written just as it was is unchanged', async () => {
    const { deps, update, answers, seen } = await anOpenRound();
    await answerByLink(deps, update, { ...(await seen(update)), kind: 'updated', status: 'in-progress', text: 'Nettverksmøter' });
    expect((await answers())[0]?.kind).toBe('unchanged');
  });

  test('nothing is confirmed that nobody has said, and nothing that somebody changed meanwhile', async () => {
    const { deps, db, unchanged, other, tokens, seen } = await anOpenRound();
    const [all = ''] = tokens('Alle tiltakene dine på én side');
    const input = await seen(other);
    await expect(answerByLink(deps, all, { ...input, kind: 'unchanged' })).rejects.toMatchObject({ code: 'round_nothing_to_confirm' });
    const before = await seen(unchanged);
    await sql`update cells set text = 'Nå er det noe annet', version = version + 1 where text = 'Nettverksmøter'`.execute(db);
    await expect(answerByLink(deps, unchanged, { ...before, kind: 'unchanged' })).rejects.toMatchObject({ code: 'round_item_changed' });
  });

  test('a link is for its one purpose, item and recipient alone', async () => {
    const { deps, unchanged, update, other, unit, tokens, seen } = await anOpenRound();
    const [delegate = ''] = tokens('Send videre til en kollega');
    const [mine, next] = [await seen(update), await seen(other)];
    await expect(answerByLink(deps, unchanged, { ...mine, kind: 'updated', status: 'completed' })).rejects.toMatchObject(dead);
    await expect(answerByLink(deps, update, { ...mine, kind: 'unchanged' })).rejects.toMatchObject(dead);
    await expect(answerByLink(deps, update, { ...next, kind: 'updated', text: 'x' })).rejects.toMatchObject(dead);
    await expect(answerByLink(deps, delegate, { ...mine, kind: 'unchanged' })).rejects.toMatchObject(dead);
    const [all = ''] = [...tokens('Alle tiltakene dine på én side', unit), ...tokens('Oppdater', unit)];
    await expect(answerByLink(deps, all, { ...next, kind: 'updated', text: 'x' })).rejects.toMatchObject(dead);
    expect((await showByLink(deps, unchanged)).asked.items).toHaveLength(1);
  });

  test('a changed, expired or forged link, or one of another installation, opens nothing', async () => {
    const { deps, db, unchanged } = await anOpenRound();
    const key = await currentLinkKey(db);
    const claim = openLink(key, unchanged);
    if (!claim) throw new Error('the link in the mail is not ours');
    const sign = (changes: Partial<LinkClaim>, by = key) => signLink(by, { ...claim, ...changes });
    expect((await showByLink(deps, sign({}))).purpose).toBe('unchanged');
    const past = Math.floor(Date.now() / 1000) - 1;
    const wrong = [
      `${unchanged.slice(0, -2)}AA`,
      sign({ expires: past }),
      sign({}, { id: key.id, key: Buffer.alloc(32, 9) }),
      sign({}, { id: key.id + 1, key: key.key }),
      sign({ recipient: 999_999 }),
      sign({ item: 999_999 }),
      '',
      'x'.repeat(68),
    ];
    for (const token of wrong) await expect(showByLink(deps, token)).rejects.toMatchObject(dead);
    await sql`update installation_keys set ended_at = now()`.execute(db);
    await expect(showByLink(deps, unchanged)).rejects.toMatchObject(dead);
  });

  test('after the deadline, when the round is closed and for who was taken out, every link opens nothing', async () => {
    const { deps, db, id, unchanged, seen } = await anOpenRound();
    const input = { ...(await seen(unchanged)), kind: 'unchanged' };
    const opensNothing = async (): Promise<void> => {
      await expect(showByLink(deps, unchanged)).rejects.toMatchObject(dead);
      await expect(answerByLink(deps, unchanged, input)).rejects.toMatchObject(dead);
    };
    await sql`update rounds set deadline = ${addDays(osloToday(), -1)}`.execute(db);
    await opensNothing();
    await sql`update rounds set deadline = ${osloToday()}`.execute(db);
    await showByLink(deps, unchanged);
    await sql`update round_recipients set withdrawn_at = now()`.execute(db);
    await opensNothing();
    await sql`update round_recipients set withdrawn_at = null`.execute(db);
    await sql`insert into round_closures (round_id, partnership_id, actor_role) select id, partnership_id, 'secretariat' from rounds`.execute(
      db,
    );
    await opensNothing();
    await expect(answerFor(deps, secretariat, { ...input, round: id })).rejects.toMatchObject({ code: 'round_is_closed' });
  });

  test('a contact who is signed in answers the same, and nobody else does', async () => {
    const { deps, db, id, answers } = await anOpenRound();
    const { rows } = await sql<{ id: number; name: string }>`select id, name from contacts order by id`.execute(db);
    const idOf = (name: string): number => rows.find((row) => row.name === name)?.id ?? 0;
    const bo = contact(idOf('Bo Eksempel'));
    const { items } = await showOwnRequests(deps, bo, id);
    expect(items.map(({ title }) => title)).toEqual(['Legemiddelliste']);
    const said = { round: id, item: items[0]?.id, version: 0, focusVersion: 0, kind: 'updated', text: 'I gang' };
    await answerAsContact(deps, bo, said);
    expect(await answers()).toMatchObject([{ text: 'I gang', by: bo.name, role: 'contact' }]);
    await expect(answerAsContact(deps, contact(idOf('Seksjon for eksempel')), said)).rejects.toMatchObject({ code: 'round_not_asked' });
    await expect(answerAsContact(deps, member, said)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(answerFor(deps, bo, said)).rejects.toMatchObject({ code: 'forbidden' });
    await sql`update rounds set deadline = ${addDays(osloToday(), -1)}`.execute(db);
    await expect(answerAsContact(deps, bo, said)).rejects.toMatchObject({ code: 'round_is_due' });
    await answerFor(deps, secretariat, { ...said, text: 'Sagt på telefon' });
    expect((await answers())[1]).toMatchObject({ text: 'Sagt på telefon', role: 'secretariat', recipient: null });
  });

  test('the newest earlier year is what is known where the asked year says nothing', async () => {
    const { deps, db, unchanged, answers, seen } = await anOpenRound();
    await sql`update cells set period_key = '2024' where text = 'Nettverksmøter'`.execute(db);
    const { asked } = await showByLink(deps, unchanged);
    expect(asked.items[0]).toMatchObject({ saidIn: '2024', base: { period: '2024', version: 0, text: 'Nettverksmøter' } });
    await answerByLink(deps, unchanged, { ...(await seen(unchanged)), kind: 'unchanged' });
    expect(await answers()).toMatchObject([{ text: 'Nettverksmøter', status: 'in-progress' }]);
  });

  test('what was answered, and all of a closed round, stands: the database refuses to change it', async () => {
    const { deps, db, unchanged, seen } = await anOpenRound();
    await answerByLink(deps, unchanged, { ...(await seen(unchanged)), kind: 'unchanged' });
    await expect(sql`update round_answers set text = 'noe annet'`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from round_answers`.execute(db)).rejects.toThrow(/never changed/);
    await sql`update round_answers set actor_name = null`.execute(db);
    await sql`insert into round_closures (round_id, partnership_id, actor_role) select id, partnership_id, 'secretariat' from rounds`.execute(
      db,
    );
    for (const change of [
      `update rounds set title = 'x'`,
      `update round_recipients set email = 'x@y.no'`,
      `update round_requests set withdrawn_at = now()`,
      `delete from round_items`,
      `insert into round_recipients (partnership_id, round_id, name) select partnership_id, id, 'x' from rounds`,
      `delete from round_closures`,
    ])
      await expect(sql.raw(change).execute(db), change).rejects.toThrow(/closed|never changed/);
    await sql`update round_recipients set name = null, email = null`.execute(db);
  });

  test('the key is seen by the program alone', async () => {
    const { program } = database();
    await anOpenRound();
    const count = () => sql<{ count: number }>`select count(*) from installation_keys`.execute(program);
    expect((await inScope(1, count)).rows[0]?.count).toBe(0);
    expect((await inScope('all', count)).rows[0]?.count).toBe(1);
  });
});
