import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addPaper, readPaper } from '#features/cases/index.ts';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import {
  insertRow,
  makeAgendaItem,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makePartnership,
} from '../../../../test/support/steering.ts';
import { listBacklog } from '../queries/list-backlog.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import { editAgendaItem } from './edit-agenda-item.ts';
import { copyAgendaItem, moveAgendaItem, takeFromBacklog } from './move-agenda-item.ts';
import { moveWithinAgenda, orderAgenda } from './order-agenda.ts';
import { removeAgendaItem } from './remove-agenda-item.ts';

async function place(db: Db) {
  const partnership = await makePartnership(db);
  const slug = `utvalg-${partnership}`;
  const forum = await makeForum(db, partnership, { slug });
  const first = await makeMeeting(db, partnership, forum, { starts_at: '2099-01-10T12:00:00Z', ends_at: null });
  const second = await makeMeeting(db, partnership, forum, { starts_at: '2099-02-10T12:00:00Z', ends_at: null, state: 'draft' });
  return { partnership, slug, forum, first, second };
}

async function titles(db: Db, meeting: number): Promise<readonly (string | null)[]> {
  return (await showMeeting(depsOf(db), secretariat, meeting)).agenda.map(({ title }) => title);
}

describeEachDatabase('the agenda', (database) => {
  test('an entry is called what its case is called, and stands last under its heading', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, forum, first } = await place(db);
    const sak = await makeCase(db, partnership, forum, { title: 'Felles akuttmottak' });
    await addAgendaItem(deps, secretariat, { meeting: first, title: 'A1', section: 'A', type: 'information' });
    await addAgendaItem(deps, secretariat, { meeting: first, title: 'B1', section: 'B', type: 'information' });
    await addAgendaItem(deps, secretariat, { meeting: first, case: sak, section: 'A', type: 'decision', minutes: 20 });
    expect(await titles(db, first)).toEqual(['A1', 'Felles akuttmottak', 'B1']);
    await expect(addAgendaItem(deps, secretariat, { meeting: first, type: 'decision' })).rejects.toMatchObject({
      code: 'agenda_item_title_missing',
    });
    await expect(addAgendaItem(deps, member, { meeting: first, title: 'X', type: 'decision' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(addAgendaItem(deps, secretariat, { title: 'X', type: 'decision' })).rejects.toMatchObject({ code: 'invalid_input' });
    const other = await makeCase(db, await makePartnership(db), forum);
    await expect(addAgendaItem(deps, secretariat, { meeting: first, case: other, type: 'decision' })).rejects.toMatchObject({
      code: 'case_not_found',
    });
  });

  test('what two change at once is not written over', async () => {
    const { db } = database();
    const { forum, first } = await place(db);
    const entry = await makeAgendaItem(db, forum, first);
    const write = (title: string) => editAgendaItem(depsOf(db), secretariat, { entry, version: 1, title });
    const results = await Promise.allSettled([write('En'), write('To')]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(write('Tre')).rejects.toMatchObject({ code: 'agenda_item_changed' });
    const below = await makeAgendaItem(db, forum, first, { section: 'Eventuelt', position: 999_999 });
    await moveWithinAgenda(depsOf(db), secretariat, { entry: below, direction: 'up' });
    const stale = editAgendaItem(depsOf(db), secretariat, { entry: below, version: 1, section: 'Eventuelt' });
    await expect(stale).rejects.toMatchObject({ code: 'agenda_item_changed' });
  });

  test('an entry goes from the backlog into a meeting, on to the next, and back', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { slug, first, second } = await place(db);
    const { id: entry } = await addAgendaItem(deps, secretariat, { forum: slug, title: 'Venter', type: 'discussion' });
    expect((await listBacklog(deps, member, slug)).map(({ title }) => title)).toEqual(['Venter']);
    await takeFromBacklog(deps, secretariat, { entry, meeting: first });
    expect([await titles(db, first), (await listBacklog(deps, member, slug)).length]).toEqual([['Venter'], 0]);
    await sql`update agenda_items set taken_up_at = now() where id = ${entry}`.execute(db);
    expect(await moveAgendaItem(deps, secretariat, { entry, to: 'next' })).toEqual({ id: entry, meeting: second });
    expect((await showMeeting(deps, secretariat, second)).agenda[0]?.takenUpAt).toBe(null);
    await expect(moveAgendaItem(deps, secretariat, { entry, to: 'next' })).rejects.toMatchObject({ code: 'no_next_meeting' });
    await moveAgendaItem(deps, secretariat, { entry, to: 'backlog' });
    expect((await listBacklog(deps, member, slug)).map(({ id }) => id)).toEqual([entry]);
  });

  test('out of a meeting that has begun an entry is copied, not moved, and the copy goes on with it', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { forum, first, second, partnership } = await place(db);
    const entry = await makeAgendaItem(db, forum, first, { title: 'Utsatt', section: 'Saker', minutes: 15 });
    await sql`update meetings set state = 'closed' where id = ${first}`.execute(db);
    await expect(moveAgendaItem(deps, secretariat, { entry, to: 'next' })).rejects.toMatchObject({ code: 'agenda_item_treated' });
    await insertRow(db, 'live_texts', { agenda_item_id: entry, field: 'notes', text: 'Sagt i møtet' });
    const copy = await copyAgendaItem(deps, secretariat, { entry, to: 'next' });
    const shown = await showMeeting(deps, secretariat, second);
    expect(shown.agenda).toMatchObject([
      {
        id: copy.id,
        title: 'Utsatt',
        section: 'Saker',
        minutes: 15,
        notes: '',
        continues: { id: entry, meetingId: first, date: '2099-01-10' },
      },
    ]);
    const elsewhere = await makeMeeting(db, partnership, await makeForum(db, partnership));
    await expect(copyAgendaItem(deps, secretariat, { entry, to: elsewhere })).rejects.toMatchObject({ code: 'meeting_of_other_forum' });
  });

  test('what has a decision or notes is not taken out', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, forum, first } = await place(db);
    const [decided, noted, free] = [
      await makeAgendaItem(db, forum, first),
      await makeAgendaItem(db, forum, first),
      await makeAgendaItem(db, forum, first),
    ];
    await makeDecision(db, partnership, forum, { meeting_id: first, agenda_item_id: decided, consensus: false });
    await insertRow(db, 'live_texts', { agenda_item_id: noted, field: 'notes', text: 'x' });
    for (const entry of [decided, noted]) {
      await expect(removeAgendaItem(deps, secretariat, { entry })).rejects.toMatchObject({ code: 'agenda_item_has_decisions' });
    }
    await expect(moveAgendaItem(deps, secretariat, { entry: decided, to: 'next' })).rejects.toMatchObject({
      code: 'agenda_item_has_decisions',
    });
    const bytes = new TextEncoder().encode('%PDF-1.7 eksempel');
    const { id: paper } = await addPaper(deps, secretariat, { agendaItem: free, fileName: 'feil.pdf', bytes });
    expect((await readPaper(deps, citizen, paper)).fileName).toBe('feil.pdf');
    await removeAgendaItem(deps, secretariat, { entry: free });
    await expect(readPaper(deps, citizen, paper)).rejects.toMatchObject({ code: 'paper_not_found' });
    await expect(removeAgendaItem(deps, secretariat, { entry: free })).rejects.toMatchObject({ code: 'agenda_item_not_found' });
    expect(
      (await showMeeting(deps, secretariat, first)).agenda.map(({ decisions }) => decisions.map(({ consensus }) => consensus)),
    ).toEqual([[false], []]);
  });

  test('whatever is moved, copied and ordered, no entry is lost or doubled', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { slug, forum, first, second } = await place(db);
    const entries: number[] = [];
    for (const [at, section] of ['A', 'A', null, 'B', 'B'].entries()) {
      entries.push(await makeAgendaItem(db, forum, at < 3 ? first : null, { section, title: `P${at}` }));
    }
    const all = async () => {
      const [one, two, waiting] = [
        await showMeeting(deps, secretariat, first),
        await showMeeting(deps, secretariat, second),
        await listBacklog(deps, secretariat, slug),
      ];
      return [...one.agenda, ...two.agenda, ...waiting].map(({ id }) => id).toSorted((a, b) => a - b);
    };
    const step = fc.tuple(fc.nat({ max: 4 }), fc.constantFrom('up', 'down', 'next', 'backlog', 'first', 'reverse'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const [at, what] of steps) {
          const entry = entries[at];
          if (what === 'up' || what === 'down') await moveWithinAgenda(deps, secretariat, { entry, direction: what });
          else if (what === 'reverse') {
            const order = (await showMeeting(deps, secretariat, first)).agenda.map(({ id }) => id).toReversed();
            await orderAgenda(deps, secretariat, { meeting: first, order });
            expect((await showMeeting(deps, secretariat, first)).agenda.map(({ id }) => id)).toEqual(order);
          } else {
            const to = what === 'first' ? first : what;
            await moveAgendaItem(deps, secretariat, { entry, to }).catch((error: unknown) =>
              expect(error).toMatchObject({ code: 'no_next_meeting' }),
            );
          }
          expect(await all()).toEqual(entries);
        }
      }),
      { numRuns: 12 },
    );
    await expect(orderAgenda(deps, secretariat, { meeting: first, order: [entries[0], entries[0]] })).rejects.toMatchObject({
      code: 'agenda_changed',
    });
  });
});
