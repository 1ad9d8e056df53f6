import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '#shared/contrast.ts';
import { readableColor } from './readable-color.ts';

const colors = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('any colour that is asked for can be read on light and on dark', () => {
  fc.assert(
    fc.property(colors, fc.constantFrom('#ffffff', '#15181c'), (color, ground) => {
      expect(contrast(readableColor(color, ground), ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that can be read stays as it is, and another keeps its hue', () => {
  expect(readableColor('#0b5cad', '#ffffff')).toBe('#0b5cad');
  expect(readableColor('#ffff00', '#15181c')).toBe('#ffff00');
  expect(readableColor('#ff8800', '#ffffff')).toMatch(/^#[89a-f].[4-7].00$/);
});

test('black on white has the contrast that WCAG gives it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
