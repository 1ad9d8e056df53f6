import { beforeEach, expect, it } from 'vitest';
import { actorAs, listContacts, systemActor, type Actor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../../test/support/people.ts';
import { insertRow, makeForum, makePartnership, makePerson, makeSeat } from '../../../../test/support/steering.ts';
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
