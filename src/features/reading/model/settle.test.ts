import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDocumentSchema, type Item, type PlanDocument } from '#features/plans/index.ts';
import { anItem, aReadPlan } from '../../../../test/support/read-plans.ts';
import type { Finding } from './finding.ts';
import { questionsOf } from './questions.ts';
import { planAnswerKeys, settle } from './settle.ts';

const unplaced = anItem('Legemiddelliste', {
  cells: [
    { period: null, text: 'Forberede', status: null },
    { period: null, text: 'Starte', status: null },
  ],
  uncertain: [
    { what: '«Forberede»', why: 'Kolonnen er ukjent.' },
    { what: '«Starte»', why: 'Kolonnen er ukjent.' },
  ],
});

function settled(document: PlanDocument, answers: Readonly<Record<string, string>>, findings: readonly Finding[] = []): PlanDocument {
  return settle(document, findings, new Map(Object.entries(answers)));
}

function firstItem(document: PlanDocument): Item | undefined {
  return document.areas[0]?.groups[0]?.items[0];
}

describe('answers', () => {
  test('a text gets its year, and is then no longer uncertain', () => {
    const item = firstItem(settled(aReadPlan([unplaced]), { 'period:legemiddelliste:1': '2025' }));
    expect(item?.cells).toEqual([
      { period: null, text: 'Forberede', status: null },
      { period: '2025', text: 'Starte', status: null },
    ]);
    expect(item?.uncertain?.map(({ what }) => what)).toEqual(['«Forberede»']);
  });

  test('two texts never get the same year: the first keeps it', () => {
    const item = firstItem(settled(aReadPlan([unplaced]), { 'period:legemiddelliste:0': '2025', 'period:legemiddelliste:1': '2025' }));
    expect(item?.cells.map(({ period }) => period)).toEqual(['2025', null]);
  });

  test('a row whose texts all have years stands in the order of the columns', () => {
    const item = firstItem(settled(aReadPlan([unplaced]), { 'period:legemiddelliste:0': '2026', 'period:legemiddelliste:1': '2024' }));
    expect(item?.cells.map(({ text }) => text)).toEqual(['Starte', 'Forberede']);
  });

  test('the status of a row goes to the last year that tells what has been', () => {
    expect(firstItem(settled(aReadPlan([anItem('A')]), { 'status:a': 'completed' }))?.cells).toEqual([
      { period: '2025', text: '', status: 'completed' },
    ]);
  });

  test('the meaning of a colour goes to every cell that has it', () => {
    const document = aReadPlan([
      anItem('A', {
        cells: [
          { period: '2024', text: 'x', status: null },
          { period: '2025', text: 'y', status: null },
        ],
      }),
    ]);
    const findings = [0, 1].map((cell): Finding => ({
      code: 'color_without_legend',
      kind: 'ask',
      params: { color: '#ffe699' },
      page: 1,
      item: 'a',
      cell,
    }));
    expect(firstItem(settled(document, { 'color:#ffe699': 'planned' }, findings))?.cells.map(({ status }) => status)).toEqual([
      'planned',
      'planned',
    ]);
  });

  test('two spellings become one person, also where both stand on a row', () => {
    const document = aReadPlan([anItem('A', { contacts: [{ name: 'Kari Rodahl' }, { name: 'Karin Rodahl' }] })]);
    expect(firstItem(settled(document, { 'person:Kari Rodahl|Karin Rodahl': 'Karin Rodahl' }))?.contacts).toEqual([
      { name: 'Karin Rodahl' },
    ]);
    expect(firstItem(settled(document, { 'person:Kari Rodahl|Karin Rodahl': 'unknown' }))?.contacts).toHaveLength(2);
  });

  test('a heading that is a measure takes its place after what stands before, with what stood under it', () => {
    const document = aReadPlan([anItem('A')], [{ title: 'Gi bedre tjenester', items: [anItem('B')] }]);
    const finding: Finding = { code: 'group_or_item', kind: 'ask', params: { text: 'Gi bedre tjenester' }, page: 2 };
    const [question] = questionsOf(document, [finding]);
    const { groups } = settled(document, { [question?.key ?? '']: 'item' }, [finding]).areas[0] ?? { groups: [] };
    expect(groups.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Få felles forståelse', ['A', 'Gi bedre tjenester', 'B']],
    ]);
    expect(settled(document, { [question?.key ?? '']: 'heading' }, [finding]).areas[0]?.groups).toHaveLength(2);
  });

  test('the edition is the date that was chosen', () => {
    const finding: Finding = { code: 'dates_differ', kind: 'ask', params: { dates: 'September 2025, 20.10.2025' }, page: null };
    expect(settled(aReadPlan([]), { edition: '20.10.2025' }, [finding]).edition).toEqual({ label: '20.10.2025', date: '2025-10-20' });
    expect(settled(aReadPlan([]), { edition: 'September 2025' }, [finding]).edition).toEqual({ label: 'September 2025' });
    expect(settled(aReadPlan([]), { edition: 'i går' }, [finding]).edition).toBeUndefined();
  });

  test('facts of the plan are corrected, but never to an impossible year', () => {
    const { partnership, sector, year, title } = planAnswerKeys;
    const document = settled(aReadPlan([]), {
      [partnership]: 'Helsefellesskap Fjord',
      [sector]: 'Nord',
      [year]: '2031',
      [title]: 'Ny tittel',
    });
    expect(document).toMatchObject({
      partnership: 'Helsefellesskap Fjord',
      scope: { kind: 'sector', sector: 'Nord' },
      year: 2031,
      title: 'Ny tittel',
    });
    expect(settled(aReadPlan([]), { [year]: '31' }).year).toBe(2026);
    expect(settled(document, { [sector]: '' }).scope).toEqual({ kind: 'overall' });
  });
});

test('whatever is answered, the document is one that can be stored, and no text is lost', () => {
  const document = aReadPlan(
    [unplaced, anItem('A', { contacts: [{ name: 'Kari Rodahl' }, { name: 'Karin Rodahl' }] })],
    [{ title: 'Tom', items: [] }],
  );
  const findings: readonly Finding[] = [
    { code: 'group_empty', kind: 'ask', params: { group: 'Tom', area: 'Digital samhandling' }, page: 1 },
  ];
  const answers = questionsOf(document, findings).map(({ key, choices }) =>
    fc.tuple(fc.constant(key), fc.constantFrom(...choices.map(({ value }) => value), 'tull', '')),
  );
  fc.assert(
    fc.property(fc.tuple(...answers), (given) => {
      const result = settle(document, findings, new Map(given));
      expect(planDocumentSchema.safeParse(result).success).toBe(true);
      expect(JSON.stringify(result)).toContain('Forberede');
      expect(JSON.stringify(result)).toContain('Starte');
      const [item] = result.areas[0]?.groups[0]?.items ?? [];
      const years = item?.cells.flatMap(({ period }) => (period === null ? [] : [period])) ?? [];
      expect(new Set(years).size).toBe(years.length);
    }),
  );
});
