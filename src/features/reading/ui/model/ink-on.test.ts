import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkOn } from './ink-on.ts';

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('text on any fill can be read: the contrast is near 4.5 to 1 or better', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const fill = `#${value.toString(16).padStart(6, '0')}`;
      const [light = 0, dark = 0] = [luminance(fill), luminance(inkOn(fill))].sort((one, other) => other - one);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.3);
    }),
  );
});

test('a cell without fill has dark text', () => {
  expect(inkOn(null)).toBe('#111111');
});
