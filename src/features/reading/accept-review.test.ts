import { expect, test } from 'vitest';
import { listPlans, showPlanDocument } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { anItem, aReadPlan } from '../../../test/support/read-plans.ts';
import { acceptReview } from './accept-review.ts';
import { answerQuestions } from './answer-question.ts';
import { confirmColumns } from './confirm-columns.ts';
import { discardReview } from './discard-review.ts';
import { listReviews } from './list-reviews.ts';
import { readDocument } from './read-document.ts';
import { showReview } from './show-review.ts';
import { showSourcePage } from './show-source-page.ts';
import { startReview, type ReadingDeps } from './start-review.ts';

const unplaced = anItem('Legemiddelliste', {
  cells: [{ period: null, text: 'Forberede', status: null }],
  uncertain: [{ what: '«Forberede»', why: 'Kolonnen er ukjent.' }],
});
const plan = aReadPlan([unplaced, anItem('Meldinger', { cells: [{ period: '2025', text: 'Pilot', status: 'in-progress' }] })]);
const sheet = [
  'Satsing;Hva vi gjør;Hvem;Status',
  'Digital;Felles kalender;Kari Rodahl;Under arbeid',
  'Digital;Meldinger;Ola Rodahl;Ferdig',
].join('\r\n');

const asJson = (document: unknown) => ({ bytes: Buffer.from(JSON.stringify(document)), fileName: 'plan.json' });
const asSheet = (text: string) => ({ bytes: Buffer.from(text), fileName: 'plan.csv' });
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describeEachDatabase('a document on its way to become a plan', (database) => {
  const deps = (): ReadingDeps => ({
    ...depsOf(database().db),
    readFile: (bytes, name, mapping) => readDocument(bytes, name, { mapping }),
  });
  const start = async (file: Parameters<typeof startReview>[2]): Promise<number> => (await startReview(deps(), secretariat, file)).id;
  const answer = (review: number, question: string, value: string | null, why: string | null = null) =>
    answerQuestions(deps(), secretariat, { review, answers: [{ question, answer: value, why }] });

  test('only the secretariat reads documents in, and sees the reviews', async () => {
    for (const actor of [member, citizen]) {
      await expect(startReview(deps(), actor, asJson(plan))).rejects.toEqual(code('forbidden'));
      await expect(listReviews(deps(), actor)).rejects.toEqual(code('forbidden'));
      await expect(showSourcePage(deps(), actor, 1, 1)).rejects.toEqual(code('forbidden'));
    }
    expect(await listReviews(deps(), secretariat)).toEqual([]);
  });

  test('a document that cannot be read leaves nothing', async () => {
    await expect(start({ bytes: Buffer.from('%PDF-1.7 nothing'), fileName: 'plan.pdf' })).rejects.toBeInstanceOf(AppError);
    expect(await listReviews(deps(), secretariat)).toEqual([]);
  });

  test('what no database can hold is left out of what is stored: NUL, and halves of characters', async () => {
    const odd = anItem('Felles\0 kalender \ud83d for 👩 alle', { cells: [{ period: '2025', text: '\0', status: null }] });
    const shown = await showReview(deps(), secretariat, await start(asJson(aReadPlan([odd]))));
    const [stored] = shown.document.areas[0]?.groups[0]?.items ?? [];
    expect([stored?.title, stored?.cells[0]?.text]).toEqual(['Felles kalender \ufffd for 👩 alle', '']);
  });

  test('nothing is in the plans before it is taken in; then the settled document is, and the review is closed', async () => {
    const id = await start(asJson(plan));
    await answer(id, 'period:legemiddelliste:0', '2024', 'Sto i kolonnen for 2024 i møtet.');
    expect(await listPlans(deps(), secretariat)).toEqual([]);
    const { slug } = await acceptReview(deps(), secretariat, { review: id, seenVersion: null });
    const stored = await showPlanDocument(deps(), secretariat, slug);
    expect(stored.areas[0]?.groups[0]?.items[0]?.cells).toEqual([{ period: '2024', text: 'Forberede', status: null }]);
    await expect(answer(id, 'period:legemiddelliste:0', '2025')).rejects.toEqual(code('review_closed'));
    await expect(acceptReview(deps(), secretariat, { review: id, seenVersion: null })).rejects.toEqual(code('review_closed'));
    expect((await listReviews(deps(), secretariat)).map(({ state, plan: taken }) => [state, taken?.slug])).toEqual([['accepted', slug]]);
  });

  test('a review is taken up where it was left, with answers and reasons', async () => {
    const id = await start(asJson(plan));
    await answer(id, 'period:legemiddelliste:0', '2024', 'Fra referatet');
    const [question] = (await showReview(deps(), secretariat, id)).questions;
    expect([question?.answer, question?.why]).toEqual(['2024', 'Fra referatet']);
    expect((await listReviews(deps(), secretariat))[0]).toMatchObject({ state: 'open', answers: 1, title: 'Eksempelplan 2026' });
  });

  test('an answer is replaced by the next and taken back by none', async () => {
    const id = await start(asJson(plan));
    await answer(id, 'period:legemiddelliste:0', '2024');
    await answer(id, 'period:legemiddelliste:0', 'unknown');
    expect((await showReview(deps(), secretariat, id)).questions[0]?.answer).toBe('unknown');
    await answer(id, 'period:legemiddelliste:0', null);
    expect((await showReview(deps(), secretariat, id)).questions[0]?.answer).toBeNull();
  });

  test('of several answers all are stored or none', async () => {
    const id = await start(asJson(plan));
    const answers = [
      { question: 'period:legemiddelliste:0', answer: '2024' },
      { question: 'period:legemiddelliste:0', answer: '1999' },
    ];
    await expect(answerQuestions(deps(), secretariat, { review: id, answers })).rejects.toEqual(code('unknown_question'));
    expect((await showReview(deps(), secretariat, id)).questions[0]?.answer).toBeNull();
  });

  test('facts of the plan are corrected; an impossible year, an empty title and an identity number are refused', async () => {
    const id = await start(asJson(plan));
    await answer(id, 'plan:year', '2027');
    await expect(answer(id, 'plan:year', '27')).rejects.toEqual(code('plan_year_impossible'));
    await expect(answer(id, 'plan:title', ' ')).rejects.toEqual(code('plan_fact_missing'));
    await expect(answer(id, 'plan:title', 'Plan for 01010750160')).rejects.toEqual(code('identity_number'));
    expect((await showReview(deps(), secretariat, id)).document).toMatchObject({ year: 2027, title: 'Eksempelplan 2026' });
  });

  test('a newer version shows exactly what differs, and keeps what was settled before', async () => {
    const first = await start(asJson(plan));
    await answer(first, 'period:legemiddelliste:0', '2024');
    await acceptReview(deps(), secretariat, { review: first, seenVersion: null });
    const newer = aReadPlan([
      unplaced,
      anItem('Meldinger', { cells: [{ period: '2025', text: 'Pilot', status: 'completed' }] }),
      anItem('Nytt tiltak'),
    ]);
    const second = await start(asJson(newer));
    const { existing } = await showReview(deps(), secretariat, second);
    expect(existing?.differences.map(({ kind, item }) => [kind, item?.title])).toEqual([
      ['status-changed', 'Meldinger'],
      ['item-added', 'Nytt tiltak'],
    ]);
    await expect(acceptReview(deps(), secretariat, { review: second, seenVersion: null })).rejects.toEqual(code('plan_changed'));
    const { slug, isNew } = await acceptReview(deps(), secretariat, { review: second, seenVersion: existing?.version ?? null });
    expect(isNew).toBe(false);
    const stored = await showPlanDocument(deps(), secretariat, slug);
    expect(stored.areas[0]?.groups[0]?.items.map(({ cells }) => cells[0]?.period ?? null)).toEqual(['2024', '2025', null]);
  });

  test('columns that a person has confirmed are used for the next sheet with the same headers', async () => {
    const id = await start(asSheet(sheet));
    const { mapping } = await showReview(deps(), secretariat, id);
    expect(mapping?.columns.some(({ guessed }) => guessed)).toBe(true);
    await confirmColumns(deps(), secretariat, { review: id, roles: ['area', 'item', 'contact', 'status'] });
    const confirmed = await showReview(deps(), secretariat, id);
    expect(confirmed.document.areas.map(({ title }) => title)).toEqual(['Digital']);
    await acceptReview(deps(), secretariat, { review: id, seenVersion: null });
    const next = await showReview(deps(), secretariat, await start(asSheet(`${sheet}\r\nRehabilitering;Opplæring;Kari Rodahl;Planlagt`)));
    expect(next.mapping?.columns.every(({ guessed }) => !guessed)).toBe(true);
    expect(next.document.areas.map(({ title }) => title)).toEqual(['Digital', 'Rehabilitering']);
  });

  test('pages of the source are shown one at a time', async () => {
    const id = await start(asSheet(sheet));
    expect((await showSourcePage(deps(), secretariat, id, 1))?.tables[0]?.rows).toBe(3);
    expect(await showSourcePage(deps(), secretariat, id, 9)).toBeNull();
    await expect(showSourcePage(deps(), secretariat, 999, 1)).rejects.toEqual(code('review_not_found'));
  });

  test('a discarded review stays in the list and takes nothing more', async () => {
    const id = await start(asJson(plan));
    await discardReview(deps(), secretariat, id);
    expect((await listReviews(deps(), secretariat))[0]?.state).toBe('discarded');
    await expect(acceptReview(deps(), secretariat, { review: id, seenVersion: null })).rejects.toEqual(code('review_closed'));
  });
});
