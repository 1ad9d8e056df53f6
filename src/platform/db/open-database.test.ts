import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { inTransaction } from './in-transaction.ts';

describeEachDatabase('a database', (database) => {
  it('gives numbers, times, dates and documents in one form', async () => {
    const { rows } = await sql`
      select 9007199254740991::bigint as safe, 9007199254740993::bigint as unsafe, 1.50::numeric as numeric,
        '2026-10-14 11:30:00.5+02'::timestamptz as time, '2026-10-14'::date as date,
        '{"a": [1, null]}'::jsonb as document, array[1, null]::bigint[] as numbers,
        array['2026-10-14']::date[] as dates, true as yes, array['a,b', '"'] as texts`.execute(database().db);
    expect(rows).toEqual([
      {
        safe: 9_007_199_254_740_991,
        unsafe: '9007199254740993',
        numeric: 1.5,
        time: '2026-10-14T09:30:00.500000Z',
        date: '2026-10-14',
        document: { a: [1, null] },
        numbers: [1, null],
        dates: ['2026-10-14'],
        yes: true,
        texts: ['a,b', '"'],
      },
    ]);
  });

  it('stores nothing of a transaction that fails', async () => {
    const { db } = database();
    await sql`create table if not exists notes (text text not null)`.execute(db);
    const failing = inTransaction(db, async (trx) => {
      await sql`insert into notes values ('kept?')`.execute(trx);
      await sql`insert into notes values (null)`.execute(trx);
    });
    await expect(failing).rejects.toMatchObject({ code: '23502' });
    expect((await sql`select * from notes`.execute(db)).rows).toEqual([]);
  });

  it('makes changes that collide one after the other', async () => {
    const { db } = database();
    await sql`create table if not exists counters (n integer not null)`.execute(db);
    await sql`insert into counters values (0)`.execute(db);
    const countUp = () =>
      inTransaction(
        db,
        async (trx) => {
          const { rows } = await sql<{ n: number }>`select n from counters`.execute(trx);
          await sql`update counters set n = ${(rows[0]?.n ?? 0) + 1}`.execute(trx);
        },
        'serializable',
      );
    await Promise.all([countUp(), countUp(), countUp()]);
    expect((await sql`select n from counters`.execute(db)).rows).toEqual([{ n: 3 }]);
  });

  it('goes on after a query that failed, and gives nobody a transaction that was left open', async () => {
    const { db } = database();
    await expect(sql`select * from nowhere`.execute(db)).rejects.toMatchObject({ code: '42P01' });
    await db.connection().execute(async (connection) => {
      await sql`begin`.execute(connection);
      await expect(sql`select * from nowhere`.execute(connection)).rejects.toMatchObject({ code: '42P01' });
      if (database().kind === 'postgres') await sql`rollback`.execute(connection);
    });
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });

  it('joins the transaction that is open', async () => {
    const { db } = database();
    await sql`create table if not exists notes (text text not null)`.execute(db);
    const failing = inTransaction(db, async (trx) => {
      await inTransaction(trx, (inner) => sql`insert into notes values ('inner')`.execute(inner));
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect((await sql`select * from notes`.execute(db)).rows).toEqual([]);
  });

  it('lowers Norwegian letters, stems Norwegian words and folds accents', async () => {
    const { rows } = await sql`
      select lower('ÆØÅ') as lower, to_tsvector('norwegian', 'tiltakene') @@ to_tsquery('norwegian', 'tiltak') as stem,
        unaccent('café') as folded, similarity('rehabilitering', 'rehabiltering') > 0.5 as similar`.execute(database().db);
    expect(rows).toEqual([{ lower: 'æøå', stem: true, folded: 'cafe', similar: true }]);
  });
});
