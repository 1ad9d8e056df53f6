import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import { actorAs } from '#shared/actor.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { recordAudit } from './record-audit.ts';

const ada = actorAs('secretariat', { name: 'Ada Andersen', accountId: 4 });

describeEachDatabase('the record', (database) => {
  async function partnership(slug: string): Promise<number> {
    const { rows } = await sql<{ id: number }>`
      insert into partnerships (slug, name, language) values (${slug}, ${slug}, 'nb') returning id`.execute(database().db);
    return rows[0]?.id ?? 0;
  }

  async function write(partnershipId: number | null, deed = 'plan.changed'): Promise<void> {
    await inTransaction(database().program, (tx) =>
      recordAudit(tx, { partnershipId, actor: ada, deed, subject: '/planer/x', detail: { changes: 2 } }),
    );
  }

  test('numbers the entries of each partnership from 1, each with the hash of the one before', async () => {
    const [a, b] = [await partnership('a'), await partnership('b')];
    await write(a);
    await inScope(a, () => write(a));
    await inScope(b, () => write(b));
    await write(null);
    const { rows } = await sql<{ chain: number; number: number; isNext: boolean }>`
      select chain, number, previous_hash = coalesce(lag(hash) over (partition by chain order by number), repeat('0', 64)) as "isNext"
      from audit_entries order by chain, number`.execute(database().db);
    expect(rows).toEqual([
      { chain: 0, number: 1, isNext: true },
      { chain: a, number: 1, isNext: true },
      { chain: a, number: 2, isNext: true },
      { chain: b, number: 1, isNext: true },
    ]);
    const { rows: people } = await sql`select name from audit_people`.execute(database().db);
    expect(people).toHaveLength(3);
  });

  test('keeps nothing of what was undone', async () => {
    const a = await partnership('a');
    const undone = inTransaction(database().program, async (tx) => {
      await recordAudit(tx, { partnershipId: a, actor: ada, deed: 'plan.changed', subject: null });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const { rows } = await sql`select from audit_entries`.execute(database().db);
    expect(rows).toHaveLength(0);
  });

  test.each([
    ["update audit_entries set deed = 'plan.read'", 'app'],
    ['delete from audit_entries', 'app'],
    ["update audit_people set name = 'Ola'", 'app'],
    ["update audit_heads set hash = ''", 'app'],
    ["insert into audit_entries (number, hash, actor_role, deed) values (9, 'x', 'public', 'a.b')", 'app'],
    ['delete from audit_entries', 'system'],
    ["update audit_heads set hash = ''", 'system'],
    ["update audit_entries set deed = 'plan.read'", 'owner'],
    ['delete from audit_entries', 'owner'],
    ['truncate audit_entries', 'owner'],
    ['truncate audit_people cascade', 'owner'],
    ["update audit_people set name = 'Ola'", 'owner'],
  ])('refuses "%s" from the %s', async (statement, who) => {
    const a = await partnership('a');
    await write(a);
    const act = sql.raw(statement);
    const done = who === 'owner' ? act.execute(database().db) : inScope(who === 'app' ? a : 'all', () => act.execute(database().program));
    await expect(done).rejects.toThrow(/never changed|permission denied|row-level security/);
  });

  test('one partnership neither sees nor writes in the record of another', async () => {
    const [a, b] = [await partnership('a'), await partnership('b')];
    await write(a);
    const seen = await inScope(b, () => sql`select from audit_entries`.execute(database().program));
    expect(seen.rows).toHaveLength(0);
    await expect(inScope(b, () => write(a))).rejects.toThrow('row-level security');
  });
});
