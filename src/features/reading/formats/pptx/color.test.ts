import { describe, expect, test } from 'vitest';
import { parseXml } from '../xml.ts';
import { colorIn, type ColorScheme } from './color.ts';
import { rgbOf } from './color-spaces.ts';

const scheme: ColorScheme = { named: (name) => (name === 'accent1' ? rgbOf('4472C4') : name === 'bg1' ? rgbOf('FFFFFF') : null) };

function seen(inner: string): string | null {
  return colorIn(parseXml(new TextEncoder().encode(`<solidFill>${inner}</solidFill>`)), scheme);
}

/** Per channel, of 255: programs round in different places. */
function expectNear(color: string | null, wanted: string): void {
  const [one, other] = [rgbOf(color ?? ''), rgbOf(wanted)];
  for (const channel of [0, 1, 2] as const) expect(Math.abs((one?.[channel] ?? 9) - (other?.[channel] ?? 0)) * 255).toBeLessThanOrEqual(2);
}

describe('a colour', () => {
  test('is taken as it stands', () => {
    expect(seen('<srgbClr val="a9D18e"/>')).toBe('#a9d18e');
    expect(seen('<sysClr val="window" lastClr="FEFEFE"/>')).toBe('#fefefe');
    expect(seen('<prstClr val="dkGreen"/>')).toBe('#006400');
    expect(seen('<prstClr val="ltGrey"/>')).toBe('#d3d3d3');
    expect(seen('<hslClr hue="7200000" sat="100%" lum="50%"/>')).toBe('#00ff00');
    expect(seen('<scrgbClr r="100000" g="0" b="0"/>')).toBe('#ff0000');
  });

  test('of the theme is changed as PowerPoint changes it', () => {
    expectNear(seen('<schemeClr val="accent1"><lumMod val="40000"/><lumOff val="60000"/></schemeClr>'), 'B4C7E7');
    expectNear(seen('<schemeClr val="accent1"><lumMod val="75000"/></schemeClr>'), '2F5597');
    expectNear(seen('<schemeClr val="accent1"><tint val="20000"/></schemeClr>'), 'E9EBF5');
    expectNear(seen('<schemeClr val="accent1"><tint val="40000"/></schemeClr>'), 'CFD5EA');
    expectNear(seen('<schemeClr val="bg1"><lumMod val="85000"/></schemeClr>'), 'D9D9D9');
  });

  test('that is translucent is seen on white, and one that is all clear is none', () => {
    expect(seen('<srgbClr val="FF0000"><alpha val="50000"/></srgbClr>')).toBe('#ff8080');
    expect(seen('<srgbClr val="FF0000"><alpha val="0"/></srgbClr>')).toBeNull();
  });

  test('that nobody defines is none', () => {
    expect(seen('<schemeClr val="accent9"/>')).toBeNull();
    expect(seen('<srgbClr val="red"/>')).toBeNull();
  });
});
