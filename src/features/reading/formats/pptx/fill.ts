import { child, children, numberOf, type XmlElement } from '../xml.ts';
import { colorIn, rgbIn, type ColorScheme } from './color.ts';
import { withPlaceholderColor, type Theme } from './theme.ts';

/** 'none' is a fill that says it is none; null says nothing, so that what is behind decides. */
export type Fill = string | 'none' | null;

/** The fill that stands directly in spPr, tcPr, grpSpPr or a table style's fill. A gradient counts as its first stop. */
export function directFill(properties: XmlElement | undefined, scheme: ColorScheme): Fill {
  for (const element of properties?.children ?? []) {
    const fill = fillOf(element, scheme);
    if (fill !== null) return fill;
  }
  return null;
}

/** The fill of a shape: its own, else the group's, else the theme's that its style points to. */
export function shapeFill(shape: XmlElement, theme: Theme, groupFill: Fill): string | null {
  const properties = child(shape, 'spPr');
  const own = child(properties, 'grpFill') ? groupFill : directFill(properties, theme.scheme);
  if (own !== null) return own === 'none' ? null : own;
  return referencedFill(child(shape, 'style', 'fillRef'), theme);
}

/** A fillRef or a table style's fillRef: idx 1 to 3 are the theme's fills, 1001 and up its backgrounds, 0 none. */
export function referencedFill(pointer: XmlElement | undefined, theme: Theme): string | null {
  const index = numberOf(pointer, 'idx', 0);
  if (!pointer || index === 0) return null;
  const fill = index > 1000 ? theme.backgroundFills[index - 1001] : theme.fills[index - 1];
  const color = rgbIn(pointer, theme.scheme);
  if (!fill) return colorIn(pointer, theme.scheme);
  const seen = fillOf(fill, withPlaceholderColor(theme.scheme, color));
  return seen === 'none' ? null : seen;
}

function fillOf(element: XmlElement, scheme: ColorScheme): Fill {
  switch (element.name) {
    case 'noFill':
      return 'none';
    case 'solidFill':
      return colorIn(element, scheme) ?? 'none';
    case 'gradFill':
      return colorIn(firstStop(element), scheme);
    case 'pattFill':
      return colorIn(child(element, 'fgClr'), scheme);
    default:
      return null;
  }
}

function firstStop(gradient: XmlElement): XmlElement | undefined {
  const stops = children(child(gradient, 'gsLst'), 'gs');
  return stops.toSorted((left, right) => numberOf(left, 'pos', 0) - numberOf(right, 'pos', 0))[0];
}
