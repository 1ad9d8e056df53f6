import { child, numberOf, type XmlElement } from '../xml.ts';
import type { Part } from './parts.ts';
import type { Placeholder } from './placeholders.ts';

/** The lists of level properties that a text body inherits from, nearest first. */
export type TextStyles = readonly XmlElement[];

/** A shape's own lstStyle, its placeholder's in layout and master, the master's for its kind, the presentation's default. */
export function textStylesOf(
  body: XmlElement | undefined,
  placeholder: Placeholder | null,
  master: Part | null,
  presentation: XmlElement,
): TextStyles {
  const ancestors = (placeholder?.ancestors ?? []).map((shape) => child(shape, 'txBody', 'lstStyle'));
  const ofKind = child(master?.root, 'txStyles', styleName(placeholder));
  const all = [child(body, 'lstStyle'), ...ancestors, ofKind, child(presentation, 'defaultTextStyle')];
  return all.filter((list) => list !== undefined);
}

/** True when the paragraph shows a bullet or a number of its own or of its level. */
export function hasBullet(properties: XmlElement | undefined, level: number, styles: TextStyles): boolean {
  const said = bulletOf(properties, level, styles);
  return said !== null && said.name !== 'buNone';
}

/** The element that decides the bullet (buNone, buChar, buAutoNum, buBlip), null when nobody says. */
export function bulletOf(properties: XmlElement | undefined, level: number, styles: TextStyles): XmlElement | null {
  for (const holder of [properties, ...levelProperties(level, styles)]) {
    const said = holder?.children.find((inner) => /^bu(None|Char|AutoNum|Blip)$/.test(inner.name));
    if (said) return said;
  }
  return null;
}

/** Points; null when nobody says. */
export function sizeOf(run: XmlElement | undefined, level: number, styles: TextStyles): number | null {
  for (const holder of [run, ...levelProperties(level, styles).map((list) => child(list, 'defRPr'))]) {
    const size = numberOf(holder, 'sz', 0);
    if (size > 0) return size / 100;
  }
  return null;
}

/** The bold mark of a run or of its level, null when nobody says. */
export function boldOf(run: XmlElement | undefined, level: number, styles: TextStyles): boolean | null {
  for (const holder of [run, ...levelProperties(level, styles).map((list) => child(list, 'defRPr'))]) {
    const bold = holder?.attributes['b'];
    if (bold !== undefined) return bold === '1' || bold === 'true';
  }
  return null;
}

function levelProperties(level: number, styles: TextStyles): readonly XmlElement[] {
  return styles.map((list) => child(list, `lvl${level + 1}pPr`)).filter((found) => found !== undefined);
}

function styleName(placeholder: Placeholder | null): string {
  if (!placeholder || placeholder.role === 'footer') return 'otherStyle';
  return placeholder.role === 'title' ? 'titleStyle' : 'bodyStyle';
}
