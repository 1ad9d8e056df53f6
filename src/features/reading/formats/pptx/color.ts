import { numberOf, type XmlElement } from '../xml.ts';
import { applyColorChanges } from './color-changes.ts';
import { fromHsl, fromLinear, hexOf, mapRgb, rgbOf, type Rgb } from './color-spaces.ts';
import { presetColors } from './preset-colors.ts';

/** `named` answers the name in a schemeClr (accent1, bg1, phClr …) through the master's colour map and the theme. */
export type ColorScheme = Readonly<{ named: (name: string) => Rgb | null }>;

const whole = 100_000;
const wholeTurn = 21_600_000;

/** The colour that an element such as solidFill holds, as seen on white: #rrggbb, or null (DrawingML, ECMA-376 20.1.2.3). */
export function colorIn(holder: XmlElement | undefined, scheme: ColorScheme): string | null {
  for (const element of holder?.children ?? []) {
    const base = baseColor(element, scheme);
    if (base) return seen(applyColorChanges(base, element.children));
  }
  return null;
}

/** The colour without what makes it translucent, for the theme's own parts. */
export function rgbIn(holder: XmlElement | undefined, scheme: ColorScheme): Rgb | null {
  for (const element of holder?.children ?? []) {
    const base = baseColor(element, scheme);
    if (base) return applyColorChanges(base, element.children).rgb;
  }
  return null;
}

function seen({ rgb, alpha }: Readonly<{ rgb: Rgb; alpha: number }>): string | null {
  if (alpha <= 0.01) return null;
  return hexOf(mapRgb(rgb, (value) => value * alpha + 1 - alpha));
}

function baseColor(element: XmlElement, scheme: ColorScheme): Rgb | null {
  const value = element.attributes['val'] ?? '';
  switch (element.name) {
    case 'srgbClr':
      return rgbOf(value);
    case 'schemeClr':
      return scheme.named(value);
    case 'sysClr':
      return rgbOf(element.attributes['lastClr'] ?? (value === 'window' ? 'ffffff' : '000000'));
    case 'prstClr':
      return rgbOf(presetColors[value.toLowerCase()] ?? '');
    case 'hslClr':
      return fromHsl([numberOf(element, 'hue', 0) / wholeTurn, share(element, 'sat'), share(element, 'lum')]);
    case 'scrgbClr':
      return mapRgb([share(element, 'r'), share(element, 'g'), share(element, 'b')], fromLinear);
    default:
      return null;
  }
}

/** Strict files write 50%, transitional ones 50000. */
function share(element: XmlElement, attribute: string): number {
  const percent = element.attributes[attribute]?.endsWith('%') === true;
  return numberOf(element, attribute, 0) / (percent ? 100 : whole);
}
