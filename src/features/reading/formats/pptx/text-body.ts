import type { Paragraph } from '../../model/page-model.ts';
import { child, children, numberOf, type XmlElement } from '../xml.ts';
import { readRuns, type LinkLookup } from './runs.ts';
import { boldOf, bulletOf, hasBullet, sizeOf, type TextStyles } from './text-styles.ts';
import type { Theme } from './theme.ts';
import { colorIn } from './color.ts';

export type TextContext = Readonly<{ styles: TextStyles; theme: Theme; link: LinkLookup }>;

/** `size` in points and `bold` are those of the first words; `bold` null when nobody says. */
export type BodyText = Readonly<{
  paragraphs: readonly Paragraph[];
  size: number | null;
  bold: boolean | null;
}>;

/** The paragraphs of a txBody that have text; levels, bullets and automatic numbers as a person sees them. */
export function readBody(body: XmlElement | undefined, context: TextContext): BodyText {
  const paragraphs: Paragraph[] = [];
  const count = new Map<number, number>();
  let size: number | null = null;
  let bold: boolean | null = null;
  for (const element of children(body, 'p')) {
    const properties = child(element, 'pPr');
    const level = Math.min(8, Math.max(0, numberOf(properties, 'lvl', 0)));
    const read = readRuns(element, context.theme, context.link);
    if (read.text === '') continue;
    if (paragraphs.length === 0) {
      size = sizeOf(read.first, level, context.styles);
      bold = boldOf(read.first, level, context.styles);
    }
    const number = listNumber(properties, level, context.styles, count);
    const bullet = hasBullet(properties, level, context.styles);
    const bulletColor = bullet ? colorIn(child(properties, 'buClr'), context.theme.scheme) : null;
    const marks = bulletColor === null ? read.marks : [{ at: -1, color: bulletColor }, ...read.marks];
    paragraphs.push({
      text: read.text,
      level,
      bullet,
      ...(read.breaks.length > 0 ? { breaks: read.breaks } : {}),
      ...(marks.length > 0 ? { marks } : {}),
      ...(number === null ? {} : { number }),
      ...(read.links.length > 0 ? { links: read.links } : {}),
    });
  }
  return { paragraphs, size, bold };
}

/** Counts an automatic list: a level goes on through deeper ones and starts again after an outer or an uncounted one. */
function listNumber(properties: XmlElement | undefined, level: number, styles: TextStyles, count: Map<number, number>): number | null {
  const bullet = bulletOf(properties, level, styles);
  const automatic = bullet?.name === 'buAutoNum';
  for (const known of Array.from(count.keys())) if (known > level || (known === level && !automatic)) count.delete(known);
  if (!automatic) return null;
  const number = (count.get(level) ?? numberOf(bullet, 'startAt', 1) - 1) + 1;
  count.set(level, number);
  return number;
}
