import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { actorAs, listContacts, systemActor, type Actor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../../test/support/people.ts';
import { takeIn } from '../../../../test/support/linked-plans.ts';
import { roundDocument } from '../../../../test/support/rounds.ts';
import {
  insertRow,
  makeAssignment,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../../test/support/steering.ts';
import { actorOfSession, endAccess, endRole, findSessionOf, grantRole, handOver, listAccess, settleRequest } from '../index.ts';
import { openSession } from '../sessions/open-session.ts';
import { recogniseAccount } from './recognise-account.ts';

const provider = { id: 'eksempel', issuer: 'https://login.example.no' };

describeEachDatabase('who has signed in', (database) => {
  let deps: Deps;
  let partnership: number;
  let karin: number;
  let karen: number;
  let forum: number;

  /** As a request in the partnership does it: the database itself sees to the rest. */
  const here = <T>(work: () => Promise<T>): Promise<T> => inScope(partnership, work);

  beforeEach(async () => {
    deps = { ...depsOf(database().program), signIn: { providers: [], idleMinutes: 60, absoluteHours: 12 } };
    const { db } = database();
    partnership = await makePartnership(db);
    karin = await makePerson(db, partnership, { name: 'Karin Rohde' });
    karen = await makePerson(db, partnership, { name: 'Karen Rohde' });
    forum = await makeForum(db, partnership);
  });

  const comes = (name: string, subject = name) =>
    recogniseAccount(deps.db, provider, { subject, name, email: null, organisation: null }, partnership);

  async function signIn(account: number): Promise<string> {
    const { word } = await openSession(deps.db, { kind: 'browser', accountId: account, endsAt: new Date(Date.now() + 60_000) });
    return word;
  }

  async function actor(word: string): Promise<Actor | null> {
    const session = await findSessionOf(deps, { cookie: word, bearer: null });
    return session && actorOfSession(deps, session, partnership);
  }

  it('is nobody until the secretariat says who they are, also where the name is in the plan', async () => {
    const account = await comes('Karin Rohde');
    const word = await signIn(account);
    expect(await actor(word)).toMatchObject({ role: 'public', contactId: null, posts: [], accountId: account });
    const { requests, holders } = await here(() => listAccess(deps, secretariat, partnership));
    expect(holders).toEqual([]);
    expect(requests[0]?.suggestions).toMatchObject([
      { contactId: karin, why: 'name' },
      { contactId: karen, why: 'alike' },
    ]);
    await here(() => settleRequest(deps, secretariat, partnership, { account, settle: { as: 'contact', contact: karen } }));
    expect(await actor(word)).toMatchObject({ role: 'contact', contactId: karen, name: 'Karen Rohde' });
  });

  it('is not settled by others, nor twice, nor with a unit or a person of another partnership', async () => {
    const account = await comes('Karin Rohde');
    const settle = (as: Actor, contact: number) =>
      here(() => settleRequest(deps, as, partnership, { account, settle: { as: 'contact', contact } }));
    for (const other of [citizen, actorAs('reader'), actorAs('contact', { contactId: karin })]) {
      await expect(settle(other, karin)).rejects.toMatchObject({ code: 'forbidden' });
    }
    const elsewhere = await makePerson(database().db, await makePartnership(database().db));
    await expect(settle(secretariat, elsewhere)).rejects.toMatchObject({ code: 'person_not_found' });
    const unit = await makePerson(database().db, partnership, { name: 'Avdeling for eksempler', kind: 'unit' });
    await expect(settle(secretariat, unit)).rejects.toMatchObject({ code: 'contact_is_unit' });
    await settle(secretariat, karin);
    await expect(settle(secretariat, karin)).rejects.toMatchObject({ code: 'request_settled' });
  });

  it('is what their seats say, on the days that they hold them', async () => {
    const account = await comes('Karin Rohde');
    await here(() => settleRequest(deps, secretariat, partnership, { account, settle: { as: 'contact', contact: karin } }));
    const word = await signIn(account);
    const seat = await makeSeat(database().db, forum, { function: 'deputy-chair' });
    await insertRow(database().db, 'seat_terms', { seat_id: seat, contact_id: karen, deputy_contact_id: karin });
    const old = await makeSeat(database().db, forum, { function: 'secretary' });
    await insertRow(database().db, 'seat_terms', { seat_id: old, contact_id: karin, ends_on: '2020-01-01' });
    expect(await actor(word)).toMatchObject({ role: 'member', posts: [{ forumId: forum, as: 'chair' }] });
  });

  it('is signed out everywhere when a role ends, and the last secretariat stays', async () => {
    const account = await comes('Olav Eksempel');
    await here(() => settleRequest(deps, secretariat, partnership, { account, settle: { as: 'reader' } }));
    await here(() => grantRole(deps, secretariat, partnership, { account, role: 'secretariat' }));
    const word = await signIn(account);
    expect(await actor(word)).toMatchObject({ role: 'secretariat', accountId: account });
    await expect(here(() => endAccess(deps, secretariat, partnership, { account }))).rejects.toMatchObject({ code: 'last_secretariat' });
    const next = await comes('Neste Eksempel');
    await here(() => settleRequest(deps, secretariat, partnership, { account: next, settle: { as: 'reader' } }));
    await here(() => grantRole(deps, secretariat, partnership, { account: next, role: 'secretariat' }));
    const { holders } = await here(() => listAccess(deps, secretariat, partnership));
    const role = holders.find((holder) => holder.accountId === account)?.roles.find((given) => given.role === 'secretariat');
    await here(() => endRole(deps, secretariat, partnership, { role: role?.id }));
    expect(await actor(word)).toBeNull();
  });

  it('hands over everything in one act when they leave, and history keeps the name', async () => {
    const { db } = database();
    const account = await comes('Karin Rohde');
    await here(() => settleRequest(deps, secretariat, partnership, { account, settle: { as: 'contact', contact: karin } }));
    const word = await signIn(account);
    const seat = await makeSeat(db, forum, { function: 'chair' });
    await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: karin, starts_on: '2025-01-01', ends_on: '2030-12-31' });
    const today = osloToday();
    const moved = await here(() => handOver(deps, secretariat, partnership, { contact: karin, to: { name: 'Nina Ny' }, lastDay: today }));
    expect(moved).toMatchObject({ seats: 1, accounts: 1 });
    expect(await actor(word)).toBeNull();
    const nina = (await listContacts(db, systemActor)).find(({ name }) => name === 'Nina Ny')?.id;
    const terms = await db.selectFrom('seat_terms').select(['contact_id', 'starts_on', 'ends_on']).orderBy('id').execute();
    expect(terms).toMatchObject([
      { contact_id: karin, starts_on: '2025-01-01', ends_on: today },
      { contact_id: nina, ends_on: '2030-12-31' },
    ]);
    expect((await listContacts(db, systemActor)).map(({ name }) => name)).toContain('Karin Rohde');
  });

  it('hands over items, what is open and the coming meetings, and leaves what is done, what is past and what is elsewhere', async () => {
    const { db } = database();
    const [plan = ''] = await takeIn(deps, [roundDocument()]);
    const { rows: found } = await sql<{ id: number; of: number }>`
      select id, partnership_id as of from contacts where name = 'Ada Eksempel'`.execute(db);
    const [ada, of] = [found[0]?.id ?? 0, found[0]?.of ?? 0];
    const nina = await makePerson(db, of, { name: 'Nina Ny' });
    const [council, elsewhere] = [await makeForum(db, of), await makeForum(db, partnership)];
    const lies = { responsible_contact_id: ada };
    const open = {
      cases: await makeCase(db, of, council, lies),
      decisions: await makeDecision(db, of, council, { follow_up_contact_id: ada }),
      assignments: await makeAssignment(db, of, council, await makeForum(db, of), lies),
    };
    const closed = await makeCase(db, of, council, lies);
    await sql`insert into case_closures (case_id, closed_on, actor_role) values (${closed}, '2026-04-01', 'secretariat')`.execute(db);
    const soon = { starts_at: '2100-03-03T12:00:00Z', ends_at: '2100-03-03T14:00:00Z' };
    const coming = await makeMeeting(db, of, council, { ...soon, chair_contact_id: ada, secretary_contact_id: nina });
    const past = await makeMeeting(db, of, council, {
      starts_at: '2020-03-03T12:00:00Z',
      ends_at: '2020-03-03T14:00:00Z',
      chair_contact_id: ada,
    });
    const karins = await makeMeeting(db, partnership, elsewhere, { ...soon, chair_contact_id: karin });

    const moved = await inScope(of, () => handOver(deps, secretariat, of, { contact: ada, to: { contact: nina }, lastDay: osloToday() }));
    expect(moved).toEqual({ seats: 0, items: 2, matters: 3, meetings: 1, accounts: 0 });

    const named = async (id: number) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::integer as n from item_contacts w join items i on i.id = w.item_id join plans p on p.id = i.plan_id
        where p.slug = ${plan} and w.contact_id = ${id}`.execute(db);
      return rows[0]?.n;
    };
    expect([await named(ada), await named(nina)]).toEqual([0, 2]);
    const holder = async (table: string, column: string, id: number) =>
      (await sql<{ id: number | null }>`select ${sql.id(column)} as id from ${sql.table(table)} where id = ${id}`.execute(db)).rows[0]?.id;
    expect(await holder('cases', 'responsible_contact_id', open.cases)).toBe(nina);
    expect(await holder('decisions', 'follow_up_contact_id', open.decisions)).toBe(nina);
    expect(await holder('assignments', 'responsible_contact_id', open.assignments)).toBe(nina);
    expect(await holder('cases', 'responsible_contact_id', closed)).toBe(ada);
    expect(await holder('meetings', 'chair_contact_id', coming)).toBe(nina);
    expect(await holder('meetings', 'chair_contact_id', past)).toBe(ada);
    expect(await holder('meetings', 'chair_contact_id', karins)).toBe(karin);
    const { rows: told } = await sql<{ kind: string; before: object }>`
      select kind, before from steering_changes where partnership_id = ${of} and kind = 'case.edited'`.execute(db);
    expect(told).toEqual([{ kind: 'case.edited', before: { responsible: 'Ada Eksempel' } }]);
  });

  it('is not moved from within another partnership', async () => {
    const { db } = database();
    const other = await makePartnership(db);
    const theirs = await makePerson(db, other);
    const input = { contact: theirs, to: null, lastDay: osloToday() };
    for (const as of [partnership, other])
      await expect(here(() => handOver(deps, secretariat, as, input))).rejects.toMatchObject({ code: 'person_not_found' });
  });

  it('moves nothing where one part of it can not be done', async () => {
    const { db } = database();
    const account = await comes('Karin Rohde');
    await here(() => settleRequest(deps, secretariat, partnership, { account, settle: { as: 'contact', contact: karin } }));
    await here(() => grantRole(deps, secretariat, partnership, { account, role: 'secretariat' }));
    const seat = await makeSeat(db, forum);
    await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: karin });
    const attempt = here(() => handOver(deps, secretariat, partnership, { contact: karin, to: { contact: karen }, lastDay: osloToday() }));
    await expect(attempt).rejects.toMatchObject({ code: 'last_secretariat' });
    expect(await db.selectFrom('seat_terms').select(['contact_id', 'ends_on']).execute()).toEqual([{ contact_id: karin, ends_on: null }]);
  });
});
