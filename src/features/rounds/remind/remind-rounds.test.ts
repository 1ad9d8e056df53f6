import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { secretariat } from '../../../../test/support/people.ts';
import { aRound } from '../../../../test/support/rounds.ts';
import { answerFor, openRound } from '../index.ts';
import { remindRounds } from './remind-rounds.ts';

describeEachDatabase('reminders of a round', (database) => {
  const today = osloToday();
  const in_ = (days: number): string => addDays(today, days);

  async function anOpenRound() {
    const round = await aRound(database());
    const { id } = await openRound(round.deps, secretariat, round.input);
    const asked = (await round.mails()).length;
    const reminders = async () => (await round.mails()).slice(asked);
    const answer = async (title: string) => {
      const { rows } = await sql<{ id: number; version: number | null; focus: number | null }>`
        select items.id, c.version, f.version as focus from items left join cells c on c.item_id = items.id and c.period_key = '2025'
        left join cells f on f.item_id = items.id and f.period_key = '2099' where title = ${title}`.execute(round.db);
      const [row] = rows;
      await answerFor(round.deps, secretariat, {
        round: id,
        item: row?.id,
        version: row?.version ?? 0,
        focusVersion: row?.focus ?? 0,
        kind: 'updated',
        text: 'Svart',
      });
    };
    return { ...round, id, reminders, answer };
  }

  test('go on their days to who has not answered, with what is not answered, and say so', async () => {
    const { deps, reminders, answer } = await anOpenRound();
    await remindRounds(deps, in_(6));
    expect(await reminders()).toEqual([]);
    await answer('Fagnettverk');
    await remindRounds(deps, in_(7));
    const [mail, ...others] = await reminders();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      recipient: 'ada@eksempel.example.no',
      subject: expect.stringMatching(/^Påminnelse: status på ett tiltak/),
    });
    expect(mail?.text).toContain('1. Legemiddelliste');
    expect(mail?.text).not.toContain('Fagnettverk');
    await answer('Legemiddelliste');
    await remindRounds(deps, in_(12));
    expect(await reminders()).toHaveLength(1);
  });

  test('come once, however many processes remind at once and however often', async () => {
    const { deps, reminders } = await anOpenRound();
    await Promise.all([1, 2, 3, 4].map(() => remindRounds(deps, in_(7))));
    await remindRounds(deps, in_(8));
    expect((await reminders()).map(({ recipient }) => recipient.split('@')[0])).toEqual(['ada', 'post']);
  });

  test('that were missed are one; none comes after the deadline, or when the round is closed', async () => {
    const { deps, db, reminders } = await anOpenRound();
    await remindRounds(deps, in_(15));
    expect(await reminders()).toEqual([]);
    await remindRounds(deps, in_(13));
    expect((await reminders()).map(({ key }) => key)).toEqual([
      expect.stringContaining('/remind-2/'),
      expect.stringContaining('/remind-2/'),
    ]);
    expect((await sql`select days_before from round_reminders order by 1`.execute(db)).rows).toHaveLength(2);
  });

  test('stop when the round is closed', async () => {
    const { deps, db, reminders } = await anOpenRound();
    await sql`insert into round_closures (round_id, partnership_id, actor_role) select id, partnership_id, 'secretariat' from rounds`.execute(
      db,
    );
    await remindRounds(deps, in_(7));
    expect(await reminders()).toEqual([]);
  });
});
