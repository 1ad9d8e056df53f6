import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Actor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { aRound } from '../../../../test/support/rounds.ts';
import { member, secretariat } from '../../../../test/support/people.ts';
import { makePartnership } from '../../../../test/support/steering.ts';
import { findRound, openRound, previewRound } from '../index.ts';

describeEachDatabase('opening a round', (database) => {
  test('writes one mail to each contact with their items, and each item has its two links', async () => {
    const { deps, mails, input } = await aRound(database());
    const opened = await openRound(deps, secretariat, input);
    expect(opened).toMatchObject({ items: 3, recipients: 3, mails: 2 });
    const [ada, unit] = await mails();
    expect([ada?.recipient, unit?.recipient]).toEqual(['ada@eksempel.example.no', 'post@eksempel.example.no']);
    expect(ada?.subject).toMatch(/^Status på 2 tiltak: svar innen \d/);
    expect(ada?.text).toContain(
      '1. Fagnettverk\nOmråde: Digital samhandling\nSist sagt (2025): Under arbeid. Nettverksmøter\nUendret: https://',
    );
    expect(ada?.text).toContain('Hold det kort.');
    expect(ada?.text.match(/Uendret: https:\/\/plan\.example\.no\/svar\/[\w-]{68}$/gm)).toHaveLength(1);
    expect(ada?.text.match(/Oppdater: https:/g)).toHaveLength(2);
    expect(ada?.text.match(/Send videre til en kollega: https:/g)).toHaveLength(1);
    expect(ada?.because).toBe('Du får denne e-posten fordi du står som kontakt for dette i «Eksempelplan 2026».');
    expect(unit?.text.match(/Oppdater: https:/g)).toHaveLength(1);
  });

  test('is done inside its own partnership, and not from another', async () => {
    const { deps, db, input } = await aRound(database());
    const { rows } = await sql<{ id: number }>`select partnership_id as id from plans`.execute(db);
    const [own = 0, other] = [rows[0]?.id, await makePartnership(db)];
    await expect(inScope(other, () => openRound(deps, secretariat, input))).rejects.toMatchObject({ code: 'plan_not_found' });
    const { id } = await inScope(own, () => openRound(deps, secretariat, input));
    await expect(inScope(other, () => findRound(deps.db, id))).rejects.toMatchObject({ code: 'round_not_found' });
    const hidden = await inScope(other, () =>
      sql<{ count: number }>`select (select count(*) from round_recipients) + (select count(*) from round_requests)
        + (select count(*) from round_items) as count`.execute(deps.db),
    );
    expect(hidden.rows[0]?.count).toBe(0);
  });

  test('lays how far it has come at once: nothing but what the answers and requests say', async () => {
    const { deps, db, input } = await aRound(database());
    const { id } = await openRound(deps, secretariat, input);
    const progress = async () => {
      const items = await sql`select item_id, place, state, asked from round_item_progress where round_id = ${id} order by place`.execute(
        db,
      );
      const recipients =
        await sql`select recipient_id, asked, answered, state from round_recipient_progress where round_id = ${id} order by recipient_id`.execute(
          db,
        );
      return { items: items.rows, recipients: recipients.rows };
    };
    const laid = await progress();
    expect(laid.items).toMatchObject([
      { place: 1, asked: 2, state: 'unanswered' },
      { place: 2, asked: 2, state: 'unanswered' },
      { place: 3, asked: 0, state: 'unanswered' },
    ]);
    expect(laid.recipients).toMatchObject([{ asked: 2 }, { asked: 1 }, { asked: 1 }]);
    await sql`select refresh_round_progress(${id}, array(select item_id from round_items where round_id = ${id}))`.execute(db);
    expect(await progress()).toEqual(laid);
  });

  test('is previewed first: who gets what, who has no address, and what nobody is named for', async () => {
    const { deps, input, mails } = await aRound(database());
    expect(await previewRound(deps, secretariat, input)).toEqual({
      items: 3,
      contacts: [
        { contactId: expect.any(Number), name: 'Ada Eksempel', role: 'rådgiver', hasAddress: true, items: 2 },
        { contactId: expect.any(Number), name: 'Bo Eksempel', role: null, hasAddress: false, items: 1 },
        { contactId: expect.any(Number), name: 'Seksjon for eksempel', role: null, hasAddress: true, items: 1 },
      ],
      withoutContact: [{ key: expect.any(String), title: 'Uten kontakt' }],
      needsAddress: false,
    });
    expect(await mails()).toEqual([]);
  });

  test('asks about the areas that are chosen, and leaves out what is completed where that is wanted', async () => {
    const { deps, input } = await aRound(database());
    expect(await openRound(deps, secretariat, { ...input, areas: ['rehabilitering'] })).toMatchObject({
      items: 1,
      recipients: 0,
      mails: 0,
    });
    await sql`update cells set status_key = 'completed' where text = 'Nettverksmøter'`.execute(database().db);
    expect(await openRound(deps, secretariat, { ...input, onlyOpen: true })).toMatchObject({ items: 2 });
    await expect(openRound(deps, secretariat, { ...input, areas: [] })).rejects.toMatchObject({ code: 'round_asks_nothing' });
  });

  test('is refused where it can not be answered, and to everybody else', async () => {
    const { deps, input } = await aRound(database());
    const refused = (changes: Readonly<Record<string, unknown>>, actor: Actor = secretariat, with_ = deps) =>
      expect(openRound(with_, actor, { ...input, ...changes })).rejects;
    await refused({}, member).toMatchObject({ code: 'forbidden' });
    await refused({ plan: 'finnes-ikke' }).toMatchObject({ code: 'plan_not_found' });
    await refused({ period: '2026' }).toMatchObject({ code: 'round_period_refused' });
    await refused({ asks: ['focus'], focusPeriod: '2025' }).toMatchObject({ code: 'round_period_refused' });
    await refused({ deadline: '2020-01-01' }).toMatchObject({ code: 'round_deadline_refused' });
    await refused({ greeting: 'Gjelder 01010112377' }).toMatchObject({ code: 'identity_number' });
    await refused({}, secretariat, { ...deps, address: null }).toMatchObject({ code: 'round_needs_address' });
    expect((await sql`select from rounds`.execute(database().db)).rows).toEqual([]);
  });
});
