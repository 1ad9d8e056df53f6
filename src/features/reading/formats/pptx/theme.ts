import { child, type XmlElement } from '../xml.ts';
import { rgbIn, type ColorScheme } from './color.ts';
import type { Rgb } from './color-spaces.ts';

/** A slide's colours and the theme's fills for shapes that point to one by number. */
export type Theme = Readonly<{ scheme: ColorScheme; fills: readonly XmlElement[]; backgroundFills: readonly XmlElement[] }>;

const noNames: ColorScheme = { named: () => null };

const defaultMap: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** `theme` is the theme part, `map` the clrMap of the master or the slide's own overrideClrMapping. */
export function readTheme(theme: XmlElement | null, map: XmlElement | undefined): Theme {
  const elements = child(theme ?? undefined, 'themeElements');
  const colors = new Map<string, Rgb>();
  for (const entry of child(elements, 'clrScheme')?.children ?? []) {
    const color = rgbIn(entry, noNames);
    if (color) colors.set(entry.name, color);
  }
  const named = (name: string): Rgb | null => colors.get(map?.attributes[name] ?? defaultMap[name] ?? name) ?? colors.get(name) ?? null;
  return {
    scheme: { named },
    fills: child(elements, 'fmtScheme', 'fillStyleLst')?.children ?? [],
    backgroundFills: child(elements, 'fmtScheme', 'bgFillStyleLst')?.children ?? [],
  };
}

/** The same scheme where phClr, the colour that a theme fill leaves open, is `color`. */
export function withPlaceholderColor(scheme: ColorScheme, color: Rgb | null): ColorScheme {
  return { named: (name) => (name === 'phClr' ? color : scheme.named(name)) };
}
