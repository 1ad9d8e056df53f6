import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import {
  insertRow,
  makeAgendaItem,
  makeAssignment,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
} from '../../../test/support/steering.ts';
import { listFollowUp, listUnanswered, type FollowUpFilter, type MatterView } from './index.ts';

const today = '2026-06-15';
const told = (matters: readonly MatterView[]) =>
  matters.map(({ kind, title, urgency, daysLeft }) => [kind, title, urgency, daysLeft].join(' | '));

describeEachDatabase('follow-up', (database) => {
  const start = async () => {
    const { db } = database();
    const partnershipId = await makePartnership(db);
    const sector = await insertRow(db, 'sectors', { partnership_id: partnershipId, slug: 'nord', name: 'Nord' });
    const above = await makeForum(db, partnershipId, { slug: 'over' });
    const below = await makeForum(db, partnershipId, { slug: 'under', sector_id: sector });
    const person = await makePerson(db, partnershipId, { name: 'Eksempel Kari', role: 'leder' });
    const deps = depsOf(db);
    const list = (filter: Omit<FollowUpFilter, 'partnershipId'> = {}, viewer = secretariat) =>
      listFollowUp(deps, viewer, { partnershipId, ...filter }, today);
    const gaps = async (filter: Omit<FollowUpFilter, 'partnershipId'> = {}) =>
      listUnanswered(deps, secretariat, { partnershipId, ...filter }, today);
    return { db, deps, partnershipId, above, below, person, list, gaps };
  };
  const answer = (db: Parameters<typeof insertRow>[0], assignment: number, values: object) =>
    insertRow(db, 'assignment_answers', { assignment_id: assignment, answered_on: '2026-04-01', actor_role: 'member', ...values });

  test('a decision waits until it is told what became of it, the most late first', async () => {
    const { db, partnershipId, above, list } = await start();
    const decide = (text: string, values: object) => makeDecision(db, partnershipId, above, { text, ...values });
    await decide('Sen', { due_on: '2026-06-05', follow_up_by: 'Sekretariatet' });
    await decide('Senest', { due_on: '2026-01-15' });
    await decide('I dag', { due_on: today });
    await decide('Om to uker', { due_on: '2026-06-29' });
    await decide('Om femten dager', { due_on: '2026-06-30' });
    await decide('Uten frist', { follow_up_by: 'Sekretariatet', decided_on: '2026-02-01' });
    await decide('Til orientering', { outcome: 'noted' });
    const done = await decide('Gjort', { due_on: '2026-01-01' });
    await db
      .insertInto('decision_completions' as never)
      .values({ decision_id: done, completed_on: '2026-01-01', text: 'Gjort', actor_role: 'secretariat' } as never)
      .execute();
    const { matters, counts, total } = await list();
    expect(told(matters)).toEqual([
      'decision | Senest | late | -151',
      'decision | Sen | late | -10',
      'decision | I dag | soon | 0',
      'decision | Om to uker | soon | 14',
      'decision | Om femten dager | open | 15',
      'decision | Uten frist | open | ',
    ]);
    expect(matters.at(-1)).toMatchObject({ age: 134, who: 'Sekretariatet', forum: { slug: 'over' } });
    expect([counts, total]).toEqual([{ late: 2, soon: 2, open: 2 }, 6]);
    expect(told((await list({ urgency: 'soon' })).matters)).toHaveLength(2);
  });

  test('an assignment waits for an answer, then a report, then for the forum that gave it to close it', async () => {
    const { db, partnershipId, above, below, list } = await start();
    const meeting = await makeMeeting(db, partnershipId, above, { starts_at: '2026-06-09T22:30:00Z', ends_at: null });
    const give = (title: string, values: object = {}) => makeAssignment(db, partnershipId, above, below, { title, ...values });
    await give('Ubesvart');
    await answer(db, await give('Godtatt', { due_meeting_id: meeting }), { answer: 'accepted' });
    await answer(db, await give('Avslått'), { answer: 'declined', reason: 'Ikke vårt' });
    const reported = await give('Rapportert', { due_on: '2026-05-01' });
    await answer(db, reported, { answer: 'accepted' });
    await insertRow(db, 'assignment_reports', { assignment_id: reported, text: 'Gjort', reported_on: '2026-05-02', actor_role: 'member' });
    const { matters } = await list();
    expect(matters.map(({ kind, title, forum, dueOn }) => [kind, title, forum?.slug, dueOn].join(' '))).toEqual([
      'report Godtatt under 2026-06-10',
      'close Avslått over ',
      'answer Ubesvart under ',
      'close Rapportert over ',
    ]);
    expect((await list({ forum: 'over' })).matters).toHaveLength(2);
    expect((await list({ sector: 'nord' })).matters).toHaveLength(2);
    expect((await list({ kind: 'answer' })).total).toBe(1);
  });

  test('a case waits in the forum where it is now, and minutes until they are approved', async () => {
    const { db, partnershipId, above, below, list } = await start();
    const sent = await makeCase(db, partnershipId, below, { title: 'Sendt opp' });
    await insertRow(db, 'case_stages', { case_id: sent, forum_id: above, how: 'sent-up', arrived_on: '2026-05-01', actor_role: 'member' });
    const meeting = await makeMeeting(db, partnershipId, above, { title: 'Møte', state: 'closed' });
    const minutes = { meeting_id: meeting, number: 1, document: '{}', content_hash: 'a'.repeat(64), actor_role: 'secretariat' };
    await insertRow(db, 'minutes', { ...minutes, sent_at: '2026-06-13T23:00:00Z' });
    const { matters } = await list({ forum: 'over' });
    expect(matters.map(({ kind, title, since, address }) => [kind, title, since, address].join(' '))).toEqual([
      `case Sendt opp 2026-05-01 /saker/${sent}`,
      `minutes Møte 2026-06-14 /moter/${meeting}`,
    ]);
    expect((await list({ forum: 'under' })).matters).toEqual([]);
  });

  test('what is withheld shows to the public without text, name, outcome or person, also when asked for by person', async () => {
    const { db, deps, partnershipId, above, person, list } = await start();
    await db
      .updateTable('partnerships' as never)
      .set({ shows_contact_names: true } as never)
      .execute();
    const secret = { withheld_by: '§ 13', follow_up_contact_id: person, follow_up_by: 'Kari sitt ansvar' };
    await makeDecision(db, partnershipId, above, { text: 'Hemmelig', ...secret });
    const open = await makeDecision(db, partnershipId, above, { text: 'Åpent', follow_up_contact_id: person });
    const closed = await makeCase(db, partnershipId, above, { title: 'Lukket sak', withheld_by: '§ 13', public_title: 'Personalsak' });
    await makeDecision(db, partnershipId, above, { text: 'Lukket vedtak', case_id: closed, follow_up_contact_id: person });
    const { matters, persons } = await list({}, citizen);
    const shown = JSON.stringify(matters);
    expect(shown).not.toMatch(/Hemmelig|Kari sitt|Lukket/);
    expect(matters.filter(({ hidden }) => hidden).map(({ kind, title, withheldBy }) => [kind, title, withheldBy])).toEqual([
      ['case', 'Personalsak', '§ 13'],
      ['decision', null, '§ 13'],
      ['decision', null, '§ 13'],
    ]);
    expect(persons.map(({ name }) => name)).toEqual(['Eksempel Kari']);
    expect((await list({ person }, citizen)).matters.map(({ id }) => id)).toEqual([open]);
    expect((await list({ person }, member)).matters).toHaveLength(3);
    await expect(listFollowUp(deps, citizen, { partnershipId, person: 999_999 }, today)).rejects.toThrow('person_not_found');
  });

  test('nobody’s matters are gathered by a person whose name is not shown', async () => {
    const { db, partnershipId, above, person, list } = await start();
    await makeDecision(db, partnershipId, above, { follow_up_contact_id: person });
    const { matters, persons } = await list({}, citizen);
    expect(matters[0]?.person).toEqual({ id: person, name: null, role: 'leder' });
    expect(persons).toEqual([]);
    await expect(list({ person }, citizen)).rejects.toThrow('person_not_found');
  });

  test('a draft of a meeting tells the public no day', async () => {
    const { db, partnershipId, above, below, list } = await start();
    const draft = await makeMeeting(db, partnershipId, above, { state: 'draft' });
    await makeAssignment(db, partnershipId, above, below, { due_meeting_id: draft });
    expect((await list({}, citizen)).matters[0]?.dueOn).toBeNull();
    expect((await list({}, member)).matters[0]?.dueOn).toBe('2026-03-03');
  });

  test('the secretariat sees what nobody does anything about, the oldest first', async () => {
    const { db, deps, partnershipId, above, below, person, gaps } = await start();
    await makeAssignment(db, partnershipId, above, below, { title: 'Ubesvart', given_on: '2026-05-01' });
    await makeDecision(db, partnershipId, above, { text: 'Av hvem?', due_on: '2026-09-01', decided_on: '2026-05-02' });
    await makeDecision(db, partnershipId, above, { text: 'Når?', follow_up_contact_id: person, decided_on: '2026-05-03' });
    await makeDecision(db, partnershipId, above, { text: 'Hvem og når?', decided_on: '2026-05-04' });
    await makeDecision(db, partnershipId, above, { text: 'Klart', due_on: '2026-09-01', follow_up_contact_id: person });
    await makeDecision(db, partnershipId, above, { text: 'Tilsluttet', outcome: 'endorsed' });
    const still = await makeCase(db, partnershipId, above, { title: 'Stille' });
    const treated = await makeCase(db, partnershipId, above, { title: 'Behandlet' });
    const held = await makeMeeting(db, partnershipId, above, { title: 'Uten referat', starts_at: '2026-05-05T10:00:00Z', ends_at: null });
    await makeAgendaItem(db, above, held, { case_id: treated });
    await makeMeeting(db, partnershipId, above, { title: 'I dag', starts_at: `${today}T06:00:00Z`, ends_at: null });
    const remarked = await makeMeeting(db, partnershipId, above, { title: 'Merknad', state: 'closed' });
    const minutes = await insertRow(db, 'minutes', {
      meeting_id: remarked,
      number: 1,
      document: '{}',
      content_hash: 'b'.repeat(64),
      actor_role: 'secretariat',
    });
    await insertRow(db, 'minutes_remarks', { minutes_id: minutes, who: 'Part', text: 'Feil dato', at: '2026-05-06T10:00:00Z' });
    const { matters, counts } = await gaps();
    expect(matters.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'still Stille',
      'unanswered Ubesvart',
      'nobody Av hvem?',
      'nobody Når?',
      'nobody Hvem og når?',
      'no-minutes Uten referat',
      'remarks Merknad',
    ]);
    expect(counts).toEqual({ unanswered: 1, nobody: 3, remarks: 1, still: 1, 'no-minutes': 1 });
    expect((await gaps({ kind: 'still' })).matters.map(({ id }) => id)).toEqual([still]);
    await expect(listUnanswered(deps, member, { partnershipId }, today)).rejects.toThrow('forbidden');
  });
});
