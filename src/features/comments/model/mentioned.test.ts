import { expect, test } from 'vitest';
import { mentionedIn } from './mentioned.ts';

const people = [
  { id: 1, name: 'Kari' },
  { id: 2, name: 'Kari Nord' },
  { id: 3, name: 'Åse Li' },
];

test.each([
  ['Hva mener du, @Kari Nord?', [2]],
  ['@kari, og @KARI NORD', [1, 2]],
  ['@Kari og en gang til @Kari', [1]],
  ['(@Åse Li)', [3]],
  ['Kari uten krøllalfa, og post@Kari.no', []],
  ['@Karianne', []],
  ['@', []],
])('%s', (text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids);
});
