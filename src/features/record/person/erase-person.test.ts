import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { verifyRecord } from '#platform/audit/verify-record.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import { actorAs } from '#shared/actor.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { erasePerson, previewErasing } from './erase-person.ts';
import { exportPerson } from './export-person.ts';

const name = 'Kari Østby (vara)';
const email = 'kari.o@example.no';

describeEachDatabase('what is held about a person', (database) => {
  let [here, there, kari, account] = [0, 0, 0, 0];
  const deps = () => depsOf(database().program);
  const id = async (statement: ReturnType<typeof sql<{ id: number }>>): Promise<number> =>
    (await statement.execute(database().db)).rows[0]?.id ?? 0;
  const partnership = (slug: string) =>
    id(sql<{ id: number }>`insert into partnerships (slug, name, language) values (${slug}, ${slug}, 'nb') returning id`);
  const contact = (of: number, called = name, role: string | null = null, at: string | null = email) =>
    id(sql<{ id: number }>`insert into contacts (partnership_id, kind, name, role, email)
      values (${of}, 'person', ${called}, ${role}, ${at}) returning id`);

  async function tell(of: number, after: object): Promise<void> {
    await sql`insert into steering_changes (partnership_id, subject, subject_id, batch, kind, after, why, actor_role, actor_name)
      values (${of}, 'meeting', 1, gen_random_uuid(), 'meeting.planned', ${JSON.stringify(after)}, ${`Spurt av ${name}.`}, 'member', ${name})`.execute(
      database().db,
    );
  }

  beforeEach(async () => {
    [here, there] = [await partnership('her'), await partnership('der')];
    kari = await contact(here);
    await contact(there);
    account = await id(sql<{ id: number }>`insert into accounts (name, email) values ('Kari O. Østby', 'ko@example.no') returning id`);
    await sql`insert into account_identities (account_id, issuer, subject, provider, email)
      values (${account}, 'https://x', 's', 'x', 'privat@example.no')`.execute(database().db);
    await sql`insert into account_contacts (partnership_id, account_id, contact_id) values (${here}, ${account}, ${kari})`.execute(
      database().db,
    );
    await sql`insert into sessions (kind, account_id, word_hash, ends_at, agent)
      values ('browser', ${account}, ${'a'.repeat(64)}, now() + interval '1 hour', 'Firefox')`.execute(database().db);
    await sql`insert into mails (partnership_id, key, contact_id, recipient, language, subject, text)
      values (${here}, 'k1', ${kari}, ${email}, 'nb', ${`Til ${name}`}, 'x'), (${there}, 'k2', null, ${email}, 'nb', 'Hei', ${name})`.execute(
      database().db,
    );
    await sql`insert into notice_settings (contact_id, partnership_id) values (${kari}, ${here})`.execute(database().db);
    await tell(here, { ansvarlig: name, note: `"${name}", ikke Kari Østbygd` });
    await tell(there, { ansvarlig: name });
    await inTransaction(database().program, (tx) =>
      recordAudit(tx, {
        partnershipId: here,
        actor: actorAs('contact', { name, contactId: kari }),
        deed: 'meeting.planned',
        subject: '/moter/1',
        detail: { to: name },
      }),
    );
  });

  /** Every text and every JSON of the whole database that holds one of these, by table. */
  async function tablesWith(...texts: readonly string[]): Promise<readonly string[]> {
    const { rows } = await sql<{ table: string; column: string }>`
      select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype, 'json'::regtype, 'varchar'::regtype)`.execute(
      database().db,
    );
    const found: string[] = [];
    for (const { table, column } of rows) {
      for (const text of texts) {
        const { rows: hits } = await sql<{ n: number }>`
          select count(*)::int as n from ${sql.table(table)} where strpos(lower(${sql.id(column)}::text), ${text.toLowerCase()}) > 0`.execute(
          database().db,
        );
        for (let n = hits[0]?.n ?? 0; n > 0; n--) found.push(`${table}.${column}`);
      }
    }
    return found.toSorted();
  }

  test('is erased everywhere in their partnership, and nowhere in another', async () => {
    expect(await tablesWith(name)).toContain('steering_changes.actor_name');
    const input = { contact: kari, why: 'Ba om det', confirmed: true };
    const done = await inScope(here, () => erasePerson(deps(), secretariat, input));
    expect(done).toMatchObject({ accounts: 1, person: { word: 'tidligere kontakt' }, kept: [] });
    // What is left is the other partnership's.
    expect(await tablesWith(name, email, 'ko@example.no', 'privat@example.no', 'Kari O.')).toEqual([
      'contacts.email',
      'contacts.name',
      'mails.recipient',
      'mails.text',
      'steering_changes.actor_name',
      'steering_changes.after',
      'steering_changes.why',
    ]);
    const { rows } = await sql`select actor_role, actor_name, after, why from steering_changes where partnership_id = ${here}`.execute(
      database().db,
    );
    const word = 'tidligere kontakt';
    expect(rows).toEqual([
      {
        actor_role: 'member',
        actor_name: word,
        after: { ansvarlig: word, note: `"${word}", ikke Kari Østbygd` },
        why: `Spurt av ${word}.`,
      },
    ]);
    const { rows: left } =
      await sql`select (select count(*)::int from accounts) as accounts, (select count(*)::int from sessions) as sessions`.execute(
        database().db,
      );
    expect(left).toEqual([{ accounts: 0, sessions: 0 }]);
    expect(await verifyRecord(database().db)).toMatchObject([{ entries: 2, erased: 1, fault: null }]);
  });

  test('an account that another partnership knows stays with that one', async () => {
    await sql`insert into account_roles (partnership_id, account_id, role) values (${there}, ${account}, 'reader')`.execute(database().db);
    await erasePerson(deps(), secretariat, { contact: kari, why: 'Ba om det', confirmed: true });
    const { rows } =
      await sql`select (select count(*)::int from accounts) as accounts, (select count(*)::int from account_contacts) as joined`.execute(
        database().db,
      );
    expect(rows).toEqual([{ accounts: 1, joined: 0 }]);
  });

  test('what a closed round holds of them is erased too, and their address', async () => {
    const one = (statement: string) => id(sql<{ id: number }>`${sql.raw(statement)}`);
    const plan = await one(`insert into plans (partnership_id, slug, title, year, language)
      values (${here}, 'p', 'P', 2026, 'nb') returning id`);
    const round = await one(`insert into rounds (partnership_id, plan_id, title, asks, deadline, actor_role)
      values (${here}, ${plan}, 'Runde', '{decision}', '2099-01-01', 'secretariat') returning id`);
    await sql`insert into round_recipients (partnership_id, round_id, contact_id, name, email) values (${here}, ${round}, ${kari}, ${name}, ${email})`.execute(
      database().db,
    );
    await sql`insert into round_closures (round_id, partnership_id, actor_role) values (${round}, ${here}, 'secretariat')`.execute(
      database().db,
    );
    await erasePerson(deps(), secretariat, { contact: kari, why: 'Ba om det', confirmed: true });
    const { rows } = await sql`select name, email from round_recipients`.execute(database().db);
    expect(rows).toEqual([{ name: 'tidligere kontakt', email: null }]);
  });

  test('a role stands where the name stood, and two of the same role are both erased', async () => {
    const [a, b] = [await contact(here, 'Ola En', 'Fagsjef "rus"', null), await contact(here, 'Ola To', 'Fagsjef "rus"', null)];
    await tell(here, { to: 'Ola En, Ola To' });
    for (const one of [a, b]) await erasePerson(deps(), secretariat, { contact: one, why: 'Ba om det', confirmed: true });
    const { rows } = await sql`select after ->> 'to' as "to" from steering_changes where after ? 'to'`.execute(database().db);
    expect(rows).toEqual([{ to: 'Fagsjef "rus", Fagsjef "rus"' }]);
  });

  test('is shown before it is erased, and nothing is erased without a reason that can stay', async () => {
    const { erased } = await previewErasing(deps(), secretariat, kari);
    expect(erased.map(({ table }) => table)).toEqual(['contacts', 'mails', 'steering_changes']);
    const input = { contact: kari, confirmed: true };
    await expect(erasePerson(deps(), secretariat, { ...input, why: '' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(erasePerson(deps(), secretariat, { ...input, why: 'x', confirmed: false })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(erasePerson(deps(), secretariat, { ...input, why: `${name} ba` })).rejects.toMatchObject({ code: 'reason_names_person' });
    await expect(erasePerson(deps(), member, { ...input, why: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(exportPerson(deps(), member, kari)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(inScope(there, () => exportPerson(deps(), secretariat, kari))).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is taken out whole: what points at them, where they are named, sign-ins and the record, and no secrets', async () => {
    const data = await exportPerson(deps(), secretariat, kari);
    expect(Object.keys(data.rows).toSorted()).toEqual([
      'account_contacts',
      'account_identities',
      'accounts',
      'audit_entries',
      'contacts',
      'mails',
      'notice_settings',
      'sessions',
    ]);
    expect(data.mentions['steering_changes.why']).toEqual([`Spurt av ${name}.`]);
    expect(JSON.stringify(data)).not.toContain('aaaaaaaa');
    expect(data.rows['mails']).toHaveLength(1);
  });

  test('is taken out without what another partnership has on the same account', async () => {
    const elsewhere = await contact(there, 'Kari Annetsteds');
    const { db } = database();
    for (const place of [here, there])
      await sql`insert into join_requests (partnership_id, account_id) values (${place}, ${account})`.execute(db);
    await sql`insert into account_contacts (partnership_id, account_id, contact_id) values (${there}, ${account}, ${elsewhere})`.execute(
      db,
    );
    await sql`insert into account_roles (partnership_id, account_id, role) values (${there}, ${account}, 'reader')`.execute(db);
    const { rows } = await inScope(here, () => exportPerson(deps(), secretariat, kari));
    const partnerships = Object.values(rows).flatMap((of) => of.map((row) => row['partnership_id'] ?? here));
    expect(new Set(partnerships)).toEqual(new Set([here]));
    expect(rows['join_requests']).toHaveLength(1);
    expect(rows['sessions']).toHaveLength(1);
  });

  test('is not the account that was joined with them by mistake and is somebody else’s now', async () => {
    const { db } = database();
    const karen = await contact(here, 'Karen Vestby', null, null);
    await sql`update account_contacts set ended_at = now() where account_id = ${account}`.execute(db);
    expect(await inScope(here, () => previewErasing(deps(), secretariat, kari))).toMatchObject({ accounts: 1 });
    await sql`insert into account_contacts (partnership_id, account_id, contact_id) values (${here}, ${account}, ${karen})`.execute(db);
    const { rows } = await inScope(here, () => exportPerson(deps(), secretariat, kari));
    expect([rows['accounts'], rows['sessions']]).toEqual([undefined, undefined]);
    const input = { contact: kari, why: 'Ba om det', confirmed: true };
    expect(await inScope(here, () => erasePerson(deps(), secretariat, input))).toMatchObject({ accounts: 0 });
    expect((await sql`select from accounts where id = ${account}`.execute(db)).rows).toHaveLength(1);
  });
});
