import { expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { questionsOf } from '../../model/questions.ts';
import { planDocument, withItem } from '../../../../../test/support/plan-documents.ts';
import { openFindings } from './open-findings.ts';

const item = 'pasientens-legemiddelliste';
const findings: readonly Finding[] = [
  { code: 'header_missing', kind: 'tell', params: {}, page: 2 },
  { code: 'period_unknown', kind: 'ask', params: {}, page: 2, item, cell: 0 },
  { code: 'color_without_legend', kind: 'ask', params: { color: '#FFAA00' }, page: 2, item, cell: 0 },
  { code: 'names_similar', kind: 'ask', params: { one: 'Kari Rodahl', other: 'Karin Rodahl' }, page: 2 },
  { code: 'year_guessed', kind: 'ask', params: { year: '2026' }, page: null },
];

test('what a question asks is not told once more, and what to look at comes first', () => {
  const document = withItem(planDocument(), 'Kartlegge eksisterende tiltak', (found) => ({
    ...found,
    contacts: [{ name: 'Kari Rodahl' }, { name: 'Karin Rodahl' }],
  }));
  const questions = questionsOf(document, findings).map((question) => ({ ...question, answer: null, why: null }));
  expect(openFindings(findings, questions).map(({ code }) => code)).toEqual(['year_guessed', 'header_missing']);
});

test('a finding without a question stays', () => {
  expect(openFindings(findings, [])).toHaveLength(findings.length);
});
