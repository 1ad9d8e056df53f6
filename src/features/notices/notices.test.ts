import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { actorAs } from '#features/people/index.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { contact, depsOf, secretariat } from '../../../test/support/people.ts';
import { insertRow, makeCase, makeForum, makeMeeting, makePartnership, makePerson } from '../../../test/support/steering.ts';
import {
  follow,
  followState,
  listFollowed,
  markSeen,
  openUnsubscribe,
  setSettings,
  showNotices,
  showSettings,
  unfollow,
  unsubscribeAddresses,
  useUnsubscribe,
  writeDueDigests,
} from './index.ts';

/** A Monday at ten in Oslo. */
const monday = new Date('2026-03-09T09:00:00Z');

describeEachDatabase('what somebody follows', (database) => {
  const aPlan = async () => {
    const { db } = database();
    const partnership = await makePartnership(db);
    const makePlan = async (slug: string, year: number) => {
      const plan = await insertRow(db, 'plans', {
        partnership_id: partnership,
        slug,
        title: slug,
        year,
        language: 'nb',
        opened_at: new Date(),
      });
      const area = await insertRow(db, 'areas', { plan_id: plan, key: 'a', title: 'Området', position: 1 });
      const group = await insertRow(db, 'groups', { area_id: area, title: 'Gruppe', position: 1 });
      const item = await insertRow(db, 'items', { plan_id: plan, group_id: group, key: 't1', title: 'Tiltaket', position: 1 });
      return { plan, area, item };
    };
    const first = await makePlan('plan', 2025);
    const kari = await makePerson(db, partnership, { name: 'Kari', email: 'kari@eksempel.example.no' });
    // As the program stands at its database, so that row-level security is tried too.
    const deps = { ...depsOf(database().program), address: 'https://plan.example.no' };
    const changed = (at: string, before: string, after: string) =>
      sql`insert into changes (plan_id, item_id, batch, kind, before, after, actor_role, actor_name, at)
        values (${first.plan}, ${first.item}, gen_random_uuid(), 'item.title', ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb,
          'secretariat', 'Sekretæren', ${at}::timestamptz)`.execute(db);
    const followedSince = (at: string) => sql`update follows set at = ${at}::timestamptz`.execute(db);
    return { db, deps, partnership, makePlan, kari, changed, followedSince, ...first };
  };
  const mails = async () =>
    (
      await sql<Record<string, string>>`select key, recipient, subject, text, because, unsubscribe from mails order by id`.execute(
        database().db,
      )
    ).rows;

  test('is an item, an area or a forum, once; and not what lies elsewhere', async () => {
    const { db, deps, partnership, item, area, kari } = await aPlan();
    const forum = await makeForum(db, partnership, { name: 'Utvalget' });
    const me = contact(kari);
    for (const each of [
      { kind: 'item', id: item },
      { kind: 'item', id: item },
      { kind: 'area', id: area },
      { kind: 'forum', id: forum },
    ])
      await follow(deps, me, each);
    expect(await listFollowed(db, me, kari)).toMatchObject([
      { kind: 'item', title: 'Tiltaket', where: 'plan', address: '/planer/plan/tiltak/t1' },
      { kind: 'area', title: 'Området', address: '/planer/plan/omrader/a' },
      { kind: 'forum', title: 'Utvalget', where: null },
    ]);
    expect(await followState(deps, me, 'item', item)).toMatchObject({ follows: true, mayFollow: true });
    await unfollow(deps, me, { kind: 'item', id: item });
    expect(await followState(deps, me, 'item', item)).toMatchObject({ follows: false });
    const elsewhere = await makeForum(db, await makePartnership(db));
    for (const id of [elsewhere, 999])
      await expect(follow(deps, me, { kind: 'forum', id })).rejects.toMatchObject({ code: 'follow_not_found' });
    await expect(follow(deps, secretariat, { kind: 'item', id: item })).rejects.toMatchObject({ code: 'notice_needs_contact' });
    expect(await followState(deps, actorAs('public'), 'item', item)).toBeNull();
  });

  test('goes on in the plan of the next year', async () => {
    const { db, deps, plan, item, kari, makePlan } = await aPlan();
    await follow(deps, contact(kari), { kind: 'item', id: item });
    const next = await makePlan('neste', 2026);
    await sql`insert into plan_rollovers (plan_id, from_plan_id, actor_role) values (${next.plan}, ${plan}, 'system')`.execute(db);
    expect(new Set((await listFollowed(db, contact(kari), kari)).map(({ id }) => id))).toEqual(new Set([item, next.item]));
  });

  test('comes in a digest once a week, with what happened since the last one, and never an empty one', async () => {
    const { deps, item, kari, changed, followedSince } = await aPlan();
    await follow(deps, contact(kari), { kind: 'item', id: item });
    await followedSince('2026-03-03T08:00:00Z');
    await changed('2026-03-01T08:00:00Z', 'før', 'lenge siden');
    await changed('2026-03-05T08:00:00Z', 'Gammel', 'Ny');
    expect(await writeDueDigests(deps, new Date('2026-03-09T05:59:00Z'))).toBe(0);
    expect(await writeDueDigests(deps, monday)).toBe(1);
    expect(await writeDueDigests(deps, monday)).toBe(0);
    expect(await mails()).toMatchObject([
      {
        key: `digests/${kari}/2026-03-09`,
        recipient: 'kari@eksempel.example.no',
        subject: 'Nytt siden sist: én hendelse i det du følger',
        because: 'Du får denne e-posten fordi du følger noe her og har valgt ukentlig oppsummering.',
        unsubscribe: expect.stringMatching(/^\/avmeld\//),
      },
    ]);
    const [mail] = await mails();
    expect(mail?.['text']).toContain(
      'Tiltaket (plan)\nhttps://plan.example.no/planer/plan/tiltak/t1\n- 5. mars 2026 kl. 09.00: Tittel: Gammel → Ny',
    );
    expect(mail?.['text']).not.toContain('lenge siden');
    expect(await writeDueDigests(deps, new Date('2026-03-16T09:00:00Z'))).toBe(0);
    await changed('2026-03-17T08:00:00Z', 'Ny', 'Nyest');
    expect(await writeDueDigests(deps, new Date('2026-03-23T09:00:00Z'))).toBe(1);
    expect((await mails())[1]?.['text']).not.toContain('Gammel');
  });

  test('comes on the day that was chosen, and not where it was ended by the link of a mail, which looking at does not', async () => {
    const { db, deps, item, kari, changed, followedSince } = await aPlan();
    const me = contact(kari);
    await follow(deps, me, { kind: 'item', id: item });
    await followedSince('2026-03-03T08:00:00Z');
    await changed('2026-03-05T08:00:00Z', 'a', 'b');
    await setSettings(deps, me, { mentions: true, digestDay: 3 });
    expect(await writeDueDigests(deps, monday)).toBe(0);
    const token = (await unsubscribeAddresses(db, [kari], 'digest')).get(kari)?.split('/').at(-1) ?? '';
    expect(await openUnsubscribe(deps, token)).toEqual({ contactId: kari, kind: 'digest' });
    expect(await showSettings(deps, me)).toMatchObject({ mentions: true, digestDay: 3 });
    for (let times = 0; times < 2; times += 1) await useUnsubscribe(deps, token);
    expect(await showSettings(deps, me)).toMatchObject({ mentions: true, digestDay: null });
    expect(await writeDueDigests(deps, new Date('2026-03-11T09:00:00Z'))).toBe(0);
    const forged = [`${token.slice(0, -2)}AA`, `${token.slice(0, 8)}B${token.slice(9)}`, 'x', '', token.slice(1)];
    for (const other of forged) await expect(useUnsubscribe(deps, other)).rejects.toMatchObject({ code: 'unsubscribe_link_dead' });
    await sql`delete from notice_keys`.execute(db);
    await expect(useUnsubscribe(deps, token)).rejects.toMatchObject({ code: 'unsubscribe_link_dead' });
  });

  test('tells of a forum what the reader may know: no draft meetings, no title that is withheld from them', async () => {
    const { db, deps, partnership, kari, followedSince } = await aPlan();
    const forum = await makeForum(db, partnership, { name: 'Utvalget' });
    const withheld = await makeCase(db, partnership, forum, { title: 'Hemmeligheten', withheld_by: '§ 13', public_title: 'Personalsak' });
    const draft = await makeMeeting(db, partnership, forum, { state: 'draft' });
    const called = await makeMeeting(db, partnership, forum);
    const happened = (subject: string, id: number, kind: string) =>
      insertRow(db, 'steering_changes', {
        partnership_id: partnership,
        subject,
        subject_id: id,
        kind,
        batch: '00000000-0000-4000-8000-000000000000',
        actor_role: 'secretariat',
        at: '2026-03-05T08:00:00Z',
      });
    await happened('case', withheld, 'case.raised');
    await happened('meeting', draft, 'meeting.called');
    await happened('meeting', called, 'meeting.called');
    await follow(deps, contact(kari), { kind: 'forum', id: forum });
    await followedSince('2026-03-03T08:00:00Z');
    expect(await writeDueDigests(deps, monday)).toBe(1);
    const text = (await mails())[0]?.['text'] ?? '';
    expect(text).toContain('Møtet er innkalt: Møtet 3. mars 2026');
    expect(text).toContain('Personalsak: unntatt offentlighet (§ 13)');
    expect(text).not.toContain('Hemmeligheten');
    expect(text.match(/Møtet er innkalt/g)).toHaveLength(1);

    const seat = await insertRow(db, 'seats', { forum_id: forum, role: 'Leder', standing: 'voting', places: 1 });
    await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: kari });
    await sql`delete from digests; delete from mails`.execute(db);
    expect(await writeDueDigests(deps, monday)).toBe(1);
    expect((await mails())[0]?.['text']).toContain('Hemmeligheten');
  });

  test('is shown on the screen, with what is new since it was seen last', async () => {
    const { deps, item, kari, changed } = await aPlan();
    const me = contact(kari);
    await follow(deps, me, { kind: 'item', id: item });
    await changed(new Date(Date.now() - 60_000).toISOString(), 'a', 'b');
    expect(await showNotices(deps, me, 'en')).toMatchObject({
      seenAt: null,
      groups: [{ title: 'Tiltaket', happenings: [{ text: 'Title: a → b' }] }],
    });
    await markSeen(deps, me);
    expect((await showNotices(deps, me, 'en')).seenAt).not.toBeNull();
    await expect(showNotices(deps, secretariat, 'nb')).rejects.toMatchObject({ code: 'notice_needs_contact' });
  });
});
