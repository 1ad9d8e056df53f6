import { expect, test } from 'vitest';
import { ensurePartnership, type Viewer } from '#features/people/index.ts';
import { freezeEdition, recordAdoption, rollOverPlan } from '#features/plans/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { fourSectors } from '../../../test/support/four-sectors.ts';
import { takeIn } from '../../../test/support/linked-plans.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import {
  insertRow,
  makeAssignment,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makeParty,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../test/support/steering.ts';
import { monthsOf, sentenceOf, showWheel, type WheelEntry, type WheelQuery } from './index.ts';

const today = '2026-06-15';
const told = (entries: readonly WheelEntry[]) =>
  monthsOf(entries).flatMap((month) => month.entries.map((entry) => `${entry.date} ${sentenceOf(entry, 'nb')}`));

describeEachDatabase('the annual wheel', (database) => {
  const start = async () => {
    const { db } = database();
    const partnershipId = await makePartnership(db);
    const sector = await insertRow(db, 'sectors', { partnership_id: partnershipId, slug: 'nord', name: 'Nord' });
    const above = await makeForum(db, partnershipId, { slug: 'over', name: 'Over' });
    const below = await makeForum(db, partnershipId, { slug: 'under', name: 'Under', sector_id: sector });
    const deps = depsOf(db);
    const show = (query: Partial<WheelQuery> = {}, viewer: Viewer = citizen) =>
      showWheel(deps, viewer, { partnershipId, year: 2026, ...query }, today);
    return { db, deps, partnershipId, above, below, show };
  };

  test('holds the meetings of the year in Oslo’s days, drafts for those alone who may know of them', async () => {
    const { db, partnershipId, above, below, show } = await start();
    const meet = (forum: number, starts_at: string, values: object = {}) =>
      makeMeeting(db, partnershipId, forum, { starts_at, ends_at: null, ...values });
    await meet(above, '2025-12-31T23:30:00Z', { title: 'Nyttårsmøte' });
    await meet(below, '2026-12-31T23:30:00Z', { title: 'Neste år' });
    await meet(below, '2026-09-01T10:00:00Z', { state: 'draft' });
    await meet(below, '2026-09-02T10:00:00Z', { state: 'cancelled' });
    expect(told((await show()).entries)).toEqual(['2026-01-01 Nyttårsmøte']);
    expect(told((await show({}, member)).entries)).toEqual(['2026-01-01 Nyttårsmøte', '2026-09-01 Møte i Under']);
    expect(told((await show({ forum: 'under' }, member)).entries)).toEqual(['2026-09-01 Møte i Under']);
    expect(told((await show({ sector: 'nord' }, member)).entries)).toEqual(['2026-09-01 Møte i Under']);
    await expect(show({ forum: 'ukjent' })).rejects.toThrow('forum_not_found');
  });

  test('holds the deadlines with what became of them, and the public reads no word of what is withheld', async () => {
    const { db, partnershipId, above, below, show } = await start();
    const draft = await makeMeeting(db, partnershipId, above, { starts_at: '2026-10-01T10:00:00Z', ends_at: null, state: 'draft' });
    await makeDecision(db, partnershipId, above, { text: 'Lag en plan', due_on: '2026-05-01' });
    await makeDecision(db, partnershipId, above, { text: 'Hemmelig', due_on: '2026-07-01', withheld_by: '§ 13' });
    await makeAssignment(db, partnershipId, above, below, { title: 'Utred', due_meeting_id: draft });
    const secret = await makeCase(db, partnershipId, above, { withheld_by: '§ 14' });
    const ofSecret = await makeDecision(db, partnershipId, above, { text: 'I en lukket sak', due_on: '2026-07-02', case_id: secret });
    await makeAssignment(db, partnershipId, above, below, { title: 'Av et lukket vedtak', due_on: '2026-07-03', decision_id: ofSecret });
    const input = await makeAssignment(db, partnershipId, below, above, { title: 'Ønske', kind: 'input', due_on: '2026-08-01' });
    const declined = await makeAssignment(db, partnershipId, above, below, { title: 'Avslått', due_on: '2026-08-02' });
    const report = { text: 'Gjort', reported_on: '2026-04-01', actor_role: 'member' };
    await insertRow(db, 'assignment_reports', { assignment_id: input, ...report });
    const answer = { answer: 'declined', reason: 'Ikke vårt', answered_on: '2026-04-01', actor_role: 'member' };
    await insertRow(db, 'assignment_answers', { assignment_id: declined, ...answer });
    const seen = await show();
    expect(told(seen.entries)).toEqual([
      '2026-05-01 Frist for vedtak: Lag en plan',
      '2026-07-01 Frist for vedtak: unntatt offentlighet etter § 13',
      '2026-07-02 Frist for vedtak: unntatt offentlighet etter § 14',
      '2026-07-03 Frist for oppdrag: unntatt offentlighet etter § 14',
      '2026-08-01 Frist for innspill: Ønske',
    ]);
    expect(new Set(seen.entries.map(({ state }) => state))).toEqual(new Set(['done', 'late', null]));
    expect(told((await show({ kind: 'deadline' }, member)).entries).slice(1)).toEqual([
      '2026-07-01 Frist for vedtak: Hemmelig',
      '2026-07-02 Frist for vedtak: I en lukket sak',
      '2026-07-03 Frist for oppdrag: Av et lukket vedtak',
      '2026-08-01 Frist for innspill: Ønske',
      '2026-10-01 Frist for oppdrag: Utred',
    ]);
  });

  test('holds turns, terms that end, mandates and the life of fora, and no person', async () => {
    const { db, partnershipId, above, below, show } = await start();
    const party = await makeParty(db, partnershipId, { name: 'Kommunen' });
    const rotation = await insertRow(db, 'rotations', { forum_id: above, what: 'chair' });
    await insertRow(db, 'rotation_turns', { rotation_id: rotation, party_id: party, starts_on: '2026-08-15', ends_on: '2027-08-14' });
    const person = await makePerson(db, partnershipId, { name: 'Eksempel Kari' });
    for (const role of ['Leder', 'Medlem']) {
      const seat = await makeSeat(db, above, { role });
      await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: person, ends_on: '2026-12-31' });
    }
    const mandate = { forum_id: above, text: 'Mandat', actor_role: 'secretariat' };
    await insertRow(db, 'mandates', { ...mandate, number: 1, valid_from: '2023-03-01' });
    await insertRow(db, 'mandates', { ...mandate, number: 2, valid_from: '2026-03-15' });
    await db
      .updateTable('fora' as never)
      .set({ ends_on: '2026-11-30' } as never)
      .where('id' as never, '=', below as never)
      .execute();
    const { entries } = await show();
    expect(told(entries)).toEqual([
      '2026-03-01 Mandatet har vart i 3 år',
      '2026-03-15 Mandat 2 gjelder fra i dag',
      '2026-08-15 Kommunen overtar ledelsen',
      '2026-11-30 Forumet avsluttes',
      '2026-12-31 2 oppnevninger går ut: Leder, Medlem',
    ]);
    expect(JSON.stringify(entries)).not.toContain('Kari');
  });

  test('says what the year still lacks, and nothing of years that are over', async () => {
    const { db, partnershipId, above, show } = await start();
    await insertRow(db, 'forum_rhythms', { forum_id: above, at_least: 4, words: 'minst fire ganger årlig' });
    const meet = (starts_at: string, values: object = {}) => makeMeeting(db, partnershipId, above, { starts_at, ends_at: null, ...values });
    await meet('2026-02-01T10:00:00Z');
    await meet('2026-09-01T10:00:00Z');
    await meet('2026-02-20T10:00:00Z', { state: 'draft' });
    await meet('2026-10-01T10:00:00Z', { state: 'draft' });
    await meet('2026-11-01T10:00:00Z', { state: 'cancelled' });
    const missing = async (viewer: Viewer, year = 2026) =>
      (await show({ year }, viewer)).gaps.map((gap) => (gap.what === 'meetings' ? [gap.forum.slug, gap.known, gap.missing] : gap.what));
    expect(await missing(citizen)).toEqual([['over', 2, 2]]);
    expect(await missing(member)).toEqual([['over', 3, 1]]);
    expect(await missing(member, 2027)).toEqual([['over', 0, 4]]);
    expect(await missing(member, 2025)).toEqual([]);
  });

  test('holds the phases of the plans, and says that the plan of the next year is not made until it is', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const [plan = '', north = ''] = await takeIn(deps, fourSectors());
    const { id: partnershipId } = await ensurePartnership(db, fourSectors()[0]?.partnership ?? '', 'nb');
    const { number } = await freezeEdition(deps, secretariat, { plan });
    await recordAdoption(deps, secretariat, { plan, edition: number, body: 'Partnerskapsmøtet', date: '2026-04-14', outcome: 'endorsed' });
    const show = (query: Partial<WheelQuery>) => showWheel(deps, member, { partnershipId, year: 2026, kind: 'plan', ...query }, today);
    const { entries, gaps } = await show({ sector: undefined });
    const ofPlan = entries.filter(({ address }) => address.startsWith(`/planer/${plan}`));
    const title = ofPlan.find(({ what }) => what === 'plan-year')?.title ?? '';
    expect(told(ofPlan)).toEqual(
      [
        `2026-01-01 Planåret 2026 begynner: ${title}`,
        `2026-04-14 Tilsluttet: ${title} (Partnerskapsmøtet)`,
        `${osloToday()} Utgave 1 av ${title}`,
      ].filter((line) => line.startsWith('2026')),
    );
    const lacking = (found: typeof gaps) => found.map((gap) => (gap.what === 'next-plan' ? gap.plan.slug : gap.what));
    expect(lacking(gaps)).toContain(plan);
    expect(lacking((await show({ sector: 'nord' })).gaps)).toEqual([north]);
    await rollOverPlan(deps, secretariat, { plan, edition: number });
    expect(lacking((await show({})).gaps)).not.toContain(plan);
    const made = (await showWheel(deps, member, { partnershipId, year: Number(osloToday().slice(0, 4)), kind: 'plan' })).entries;
    expect(made.filter(({ what }) => what === 'plan-made').map(({ count }) => count)).toEqual([2027]);
  });
});
