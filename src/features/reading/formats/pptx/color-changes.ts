import { numberOf, type XmlElement } from '../xml.ts';
import { clamp, fromHsl, fromLinear, mapRgb, toHsl, toLinear, type Hsl, type Rgb } from './color-spaces.ts';

export type SeenColor = Readonly<{ rgb: Rgb; alpha: number }>;

/** Applies lumMod, tint and their like in the order they stand (ECMA-376 20.1.2.3). */
export function applyColorChanges(base: Rgb, changes: readonly XmlElement[]): SeenColor {
  return changes.reduce<SeenColor>((color, change) => applied(color, change), { rgb: base, alpha: 1 });
}

function applied(color: SeenColor, change: XmlElement): SeenColor {
  const amount = amountOf(change);
  if (change.name.startsWith('alpha')) return { ...color, alpha: clamp(changed(color.alpha, change.name, amount)) };
  return { ...color, rgb: changedRgb(color.rgb, change.name, amount) };
}

function changedRgb(rgb: Rgb, name: string, amount: number): Rgb {
  switch (name) {
    case 'tint':
      return mapRgb(rgb, (value) => fromLinear(toLinear(value) * amount + 1 - amount));
    case 'shade':
      return mapRgb(rgb, (value) => fromLinear(toLinear(value) * amount));
    case 'inv':
      return mapRgb(rgb, (value) => fromLinear(1 - toLinear(value)));
    case 'gray':
      return mapRgb(rgb, () => rgb[0] * 0.2126 + rgb[1] * 0.7152 + rgb[2] * 0.0722);
    case 'gamma':
      return mapRgb(rgb, fromLinear);
    case 'invGamma':
      return mapRgb(rgb, toLinear);
    case 'comp':
      return inHsl(rgb, ([hue, saturation, luminance]) => [(hue + 0.5) % 1, saturation, luminance]);
    default:
      return changedChannel(rgb, name, amount);
  }
}

function changedChannel(rgb: Rgb, name: string, amount: number): Rgb {
  if (name.startsWith('hue')) {
    const turn = name === 'hueMod' ? amount : (amount * 100_000) / 21_600_000;
    return inHsl(rgb, ([hue, saturation, luminance]) => [changed(hue, name, turn) % 1, saturation, luminance]);
  }
  if (name.startsWith('sat')) {
    return inHsl(rgb, ([hue, saturation, luminance]) => [hue, clamp(changed(saturation, name, amount)), luminance]);
  }
  if (name.startsWith('lum')) {
    return inHsl(rgb, ([hue, saturation, luminance]) => [hue, saturation, clamp(changed(luminance, name, amount))]);
  }
  const index = ['red', 'green', 'blue'].findIndex((channel) => name.startsWith(channel));
  if (index < 0) return rgb;
  const parts = rgb.map((value, at) => (at === index ? fromLinear(changed(toLinear(value), name, amount)) : value));
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

function changed(value: number, name: string, amount: number): number {
  if (name.endsWith('Mod')) return value * amount;
  if (name.endsWith('Off')) return value + amount;
  return amount;
}

function inHsl(rgb: Rgb, change: (hsl: Hsl) => Hsl): Rgb {
  return fromHsl(change(toHsl(rgb)));
}

function amountOf(change: XmlElement): number {
  const percent = change.attributes['val']?.endsWith('%') === true;
  return numberOf(change, 'val', 100_000) / (percent ? 100 : 100_000);
}
