import type { Box, Slide } from './deck.ts';
import { lineHeight } from './set-paragraphs.ts';
import { wrapText } from './wrap-text.ts';

/** A slide of 13.33 by 7.5 inches, in points, and where things stand on it. */
export const page = { width: 960, height: 540, margin: 36, top: 22, bottom: 496, footer: 506, footerHeight: 24 } as const;

export const contentWidth = page.width - 2 * page.margin;

const titleSizes = [26, 24, 22, 20, 18, 16, 14, 12] as const;
const gap = 10;

/** The largest size at which a title takes two lines or fewer, and the box that it then needs. */
export function titlePlace(title: string): Pick<Slide, 'titleSize' | 'titleBox'> {
  const linesAt = (size: number): number => wrapText(title, contentWidth, { size, bold: true }).length;
  const titleSize = titleSizes.find((size) => linesAt(size) <= 2) ?? 12;
  const height = Math.max(36, Math.ceil(linesAt(titleSize) * lineHeight(titleSize)) + 4);
  return { titleSize, titleBox: { x: page.margin, y: page.top, width: contentWidth, height } };
}

/** What is left of a slide below its title. */
export function contentBelow(titleBox: Box): Box {
  const y = titleBox.y + titleBox.height + gap;
  return { x: page.margin, y, width: contentWidth, height: page.bottom - y };
}

/** 'Tiltak: Rehabilitering (fortsetter 2/3)' */
export function partTitle(title: string, index: number, count: number, continued: string): string {
  return index === 0 ? title : `${title} (${continued} ${index + 1}/${count})`;
}
