import { expect, test } from 'vitest';
import { textToVision, visionToText } from './vision-text.ts';

const vision = [{ text: 'Barn får hjelp til rett tid' }, { text: 'Felles oversikt', points: ['over flyt', 'over fora'] }];

test('a target picture is written with its points under it, and read back as it was', () => {
  expect(visionToText(vision)).toBe('Barn får hjelp til rett tid\nFelles oversikt\n- over flyt\n- over fora');
  expect(textToVision(visionToText(vision))).toEqual(vision);
});

test('empty lines are nothing, and a point with no statement over it is one', () => {
  expect(textToVision('\r\n- alene \r\n\r\n• under')).toEqual([{ text: 'alene', points: ['under'] }]);
  expect(textToVision('')).toEqual([]);
});
