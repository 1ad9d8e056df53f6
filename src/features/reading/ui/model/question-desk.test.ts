import { expect, test } from 'vitest';
import type { AskedQuestion } from '../../show-review.ts';
import { nextUnanswered, progressOf, takenChoices, withAnswers } from './question-desk.ts';

function question(key: string, answer: string | null = null, values: Partial<AskedQuestion> = {}): AskedQuestion {
  return {
    key,
    kind: 'period',
    needed: true,
    subject: `tekst ${key}`,
    area: 'Område',
    item: { key: 'tiltak', title: 'Tiltak' },
    page: 1,
    choices: [
      { value: '2025', label: '2025' },
      { value: '2026', label: '2026' },
      { value: 'unknown', label: null },
    ],
    answer,
    why: null,
    ...values,
  };
}

test('the next unanswered question is looked for onwards, then from the start', () => {
  const questions = [question('a'), question('b', '2025'), question('c', 'unknown'), question('d')];
  expect(nextUnanswered(questions, 0)).toBe(3);
  expect(nextUnanswered(questions, 3)).toBe(0);
  expect(nextUnanswered([question('a', '2025')], 0)).toBeNull();
});

test('the question itself comes last, where it is still unanswered', () => {
  expect(nextUnanswered([question('a', '2025'), question('b')], 1)).toBe(1);
});

test('"leave it unknown" counts as answered', () => {
  expect(progressOf([question('a', 'unknown'), question('b')])).toEqual({ answered: 1, total: 2 });
});

test('a year that another text of the row has taken is not free', () => {
  const questions = [question('a', '2025'), question('b'), question('c', '2026', { item: { key: 'annet', title: 'Annet' } })];
  expect([...takenChoices(questions, questions[1] ?? question('b'))]).toEqual([['2025', 'tekst a']]);
});

test('a row left without a year takes none', () => {
  const questions = [question('a', 'unknown'), question('b')];
  expect(takenChoices(questions, questions[1] ?? question('b')).size).toBe(0);
});

test('answers that are on their way are seen at once, and taken back ones too', () => {
  const shown = withAnswers(
    [question('a'), question('b', '2025')],
    new Map([
      ['a', '2026'],
      ['b', null],
    ]),
  );
  expect(shown.map(({ answer }) => answer)).toEqual(['2026', null]);
});
