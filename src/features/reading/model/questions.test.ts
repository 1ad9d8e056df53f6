import { describe, expect, test } from 'vitest';
import { anItem, aReadPlan } from '../../../../test/support/read-plans.ts';
import type { Finding } from './finding.ts';
import { questionsOf } from './questions.ts';

const at = { page: 3, lines: [10, 12] as const };

describe('what only a person can decide', () => {
  test('a text without a year is asked about once a text, with the years that are free in its row', () => {
    const document = aReadPlan([
      anItem('Legemiddelliste', {
        source: at,
        cells: [
          { period: '2024', text: 'Forberede', status: null },
          { period: null, text: 'Starte', status: null },
        ],
      }),
    ]);
    const [question] = questionsOf(document, []);
    expect(question).toMatchObject({
      key: 'period:legemiddelliste:1',
      kind: 'period',
      needed: true,
      subject: 'Starte',
      area: 'Digital samhandling',
      ...at,
    });
    expect(question?.choices.map(({ value }) => value)).toEqual(['2025', '2026', 'unknown']);
  });

  test('a row without any status may be given one, but need not', () => {
    const questions = questionsOf(
      aReadPlan([anItem('Med', { cells: [{ period: '2025', text: '', status: 'planned' }] }), anItem('Uten')]),
      [],
    );
    expect(questions.map(({ key, kind, needed, subject }) => [key, kind, needed, subject])).toEqual([
      ['status:uten', 'status', false, '2025'],
    ]);
  });

  test('a colour that no legend explains is asked about once, however many cells have it', () => {
    const finding = (cell: number): Finding => ({
      code: 'color_without_legend',
      kind: 'ask',
      params: { color: '#FFE699' },
      page: 4,
      item: 'a',
      cell,
    });
    const questions = questionsOf(aReadPlan([anItem('A', { cells: [{ period: '2025', text: 'x', status: null }] })]), [
      finding(0),
      finding(1),
    ]);
    expect(questions.filter(({ kind }) => kind === 'color').map(({ key }) => key)).toEqual(['color:#ffe699']);
    expect(questions.filter(({ kind }) => kind === 'check')).toEqual([]);
  });

  test('two spellings of a name are asked about, and their finding not once more', () => {
    const document = aReadPlan([
      anItem('A', { contacts: [{ name: 'Kari Rodahl' }] }),
      anItem('B', { contacts: [{ name: 'Karin Rodahl' }] }),
    ]);
    const finding: Finding = { code: 'names_similar', kind: 'ask', params: { one: 'Kari Rodahl', other: 'Karin Rodahl' }, page: 2 };
    expect(
      questionsOf(document, [finding])
        .filter(({ needed }) => needed)
        .map(({ kind, subject, other }) => [kind, subject, other]),
    ).toEqual([['person', 'Kari Rodahl', 'Karin Rodahl']]);
  });

  test('what a reader asks otherwise is there to be looked at; what it tells, and a sheet’s columns, are not', () => {
    const findings: readonly Finding[] = [
      { code: 'periods_from_count', kind: 'ask', params: { area: 'Helseberedskap', count: 2 }, page: 24 },
      { code: 'header_missing', kind: 'tell', params: {}, page: 24 },
      { code: 'columns_guessed', kind: 'ask', params: {}, page: 1 },
    ];
    expect(questionsOf(aReadPlan([]), findings).map(({ kind, subject, page }) => [kind, subject, page])).toEqual([
      ['check', 'periods_from_count', 24],
    ]);
  });

  test('a document with several dates is asked which is the edition’s', () => {
    const finding: Finding = { code: 'dates_differ', kind: 'ask', params: { dates: 'September 2025, 20.10.2025' }, page: null };
    const [question] = questionsOf(aReadPlan([]), [finding]);
    expect([question?.kind, question?.choices.map(({ value }) => value)]).toEqual(['edition', ['September 2025', '20.10.2025', 'unknown']]);
  });

  test('questions that are needed come first, and every question has a key of its own', () => {
    const document = aReadPlan([
      anItem('A', {
        cells: [
          { period: null, text: 'x', status: null },
          { period: null, text: 'y', status: null },
        ],
      }),
      anItem('B', { cells: [{ period: null, text: 'x', status: null }] }),
    ]);
    const questions = questionsOf(document, []);
    expect(questions.map(({ needed }) => needed)).toEqual([true, true, true, false, false]);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
  });
});
