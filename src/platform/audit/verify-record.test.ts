import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { actorAs } from '#shared/actor.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { recordAudit } from './record-audit.ts';
import { sealRecord } from './seal-record.ts';
import { verifyRecord } from './verify-record.ts';

const ada = actorAs('secretariat', { name: 'Ada Østby', accountId: 4 });
const key = randomBytes(32);

describeEachDatabase('verifying the record', (database) => {
  beforeEach(async () => {
    for (const number of [1, 2, 3, 4]) {
      await inTransaction(database().program, async (tx) => {
        const entry = { partnershipId: null, actor: ada, subject: '/planer/østfold', detail: { b: number, a: 'é' } };
        await recordAudit(tx, { ...entry, deed: 'plan.changed' });
      });
    }
  });

  /** What somebody does who owns the database. */
  async function tamper(...statements: readonly string[]): Promise<void> {
    await inTransaction(database().db, async (tx) => {
      for (const table of ['audit_entries', 'audit_people', 'audit_seals'])
        await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx);
      for (const statement of statements) await sql.raw(statement).execute(tx);
      for (const table of ['audit_entries', 'audit_people', 'audit_seals'])
        await sql`alter table ${sql.table(table)} enable trigger user`.execute(tx);
    });
  }

  const rehash = `do $$ declare e audit_entries; previous text := repeat('0', 64); begin
    for e in select * from audit_entries order by number loop
      e.previous_hash := previous; e.hash := encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex'); previous := e.hash;
      update audit_entries set previous_hash = e.previous_hash, hash = e.hash where id = e.id;
    end loop;
    update audit_heads set hash = previous, number = (select max(number) from audit_entries);
  end $$`;

  async function faults(): Promise<unknown> {
    return (await verifyRecord(database().db, { key })).map(({ fault }) => fault);
  }

  test('finds nothing wrong where nothing was done', async () => {
    await sealRecord(database().program, key);
    const [verified] = await verifyRecord(database().db, { key });
    expect(verified).toMatchObject({ chain: 0, entries: 4, erased: 0, sealedTo: 4, fault: null });
  });

  test.each([
    ["update audit_entries set deed = 'plan.read' where number = 2", { kind: 'changed', number: 2 }],
    ['update audit_entries set detail = \'{"a": "x", "b": 2}\' where number = 3', { kind: 'changed', number: 3 }],
    ["update audit_people set name = 'Ola Nes'", { kind: 'changed', number: 1 }],
    ['delete from audit_entries where number = 3', { kind: 'removed', number: 3 }],
    ['delete from audit_entries where number = 4', { kind: 'removed', number: 4 }],
    ["update audit_entries set at = at - interval '1 microsecond' where number = 1", { kind: 'changed', number: 1 }],
  ])('finds "%s"', async (statement, fault) => {
    await tamper(statement);
    expect(await faults()).toEqual([fault]);
  });

  test('finds one that was put in between', async () => {
    await tamper(
      'update audit_entries set number = number + 10 where number > 2',
      `insert into audit_entries (number, at, actor_role, deed, previous_hash, hash)
        select 3, at, 'public', 'plan.read', hash, 'x' from audit_entries where number = 2`,
      'update audit_entries set number = number - 9 where number > 10',
      "update audit_entries e set hash = encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex') where number >= 3",
    );
    expect(await faults()).toEqual([{ kind: 'added', number: 4 }]);
  });

  test('finds a whole record that was written anew, by its seal and by an end that was kept elsewhere', async () => {
    const [head] = await sealRecord(database().program, key);
    await tamper("update audit_entries set deed = 'plan.read' where number = 2", rehash);
    expect(await faults()).toEqual([{ kind: 'rewritten', number: 4 }]);
    await tamper('delete from audit_seals');
    expect(await faults()).toEqual([null]);
    const kept = { chain: null, number: head?.number ?? 0, hash: head?.hash ?? '' };
    expect((await verifyRecord(database().db, { kept })).map(({ fault }) => fault)).toEqual([{ kind: 'rewritten', number: 4 }]);
    await tamper('delete from audit_entries where number = 4', rehash);
    expect((await verifyRecord(database().db, { kept })).map(({ fault }) => fault)).toEqual([{ kind: 'removed', number: 4 }]);
  });

  test('finds that a whole chain is gone', async () => {
    const [head] = await sealRecord(database().program, key);
    await tamper('delete from audit_entries', 'delete from audit_heads');
    expect(await faults()).toEqual([{ kind: 'removed', number: 1 }]);
    await tamper('delete from audit_seals');
    const kept = { chain: 0, number: 4, hash: head?.hash ?? '' };
    expect((await verifyRecord(database().db, { kept })).map(({ fault }) => fault)).toEqual([{ kind: 'removed', number: 1 }]);
  });

  test('finds a seal that was made with no knowledge of the key', async () => {
    await sealRecord(database().program, key);
    await tamper("update audit_entries set deed = 'plan.read' where number = 2", rehash);
    await tamper("update audit_seals set hash = (select hash from audit_heads), seal = repeat('a', 64)");
    expect(await faults()).toEqual([{ kind: 'rewritten', number: 4 }]);
  });

  test('holds when a name and a detail were erased, and when the oldest were taken away by the rule', async () => {
    await sql`update audit_people set name = null, salt = null`.execute(database().db);
    await sql`update audit_entries set detail = null, detail_salt = null where number = 2`.execute(database().db);
    expect(await verifyRecord(database().db)).toMatchObject([{ entries: 4, erased: 1, fault: null }]);
    await tamper("update audit_entries set at = at - interval '6 years' where number <= 2", rehash);
    await sql`select prune_audit(0, now() - interval '5 years')`.execute(database().program);
    expect(await verifyRecord(database().db)).toMatchObject([{ entries: 2, fault: null }]);
    await expect(sql`select prune_audit(0, now())`.execute(database().program)).rejects.toThrow('last year is kept');
  });
});
