import type { Publication } from '../../model/publication.ts';
import { addressOf } from './addresses.ts';
import type { Box, Paragraph, Shape, Slide } from './deck.ts';
import { planShape } from './marks.ts';
import { contentWidth, page } from './page.ts';
import { heightOf, lineHeight } from './set-paragraphs.ts';
import { wrapText } from './wrap-text.ts';

const sizes = [40, 36, 32, 28, 24, 20, 16] as const;
const logoBox: Box = { x: page.width - page.margin - 220, y: 48, width: 220, height: 96 };
const titleTop = 170;
const gap = 14;

/** The first slide: what the plan is called, whose it is, which edition, and the partnership's logo. */
export function coverSlide(publication: Publication): Slide {
  const { title, look } = publication;
  const linesAt = (size: number): number => wrapText(title, contentWidth, { size, bold: true }).length;
  const titleSize = sizes.find((size) => linesAt(size) <= 3) ?? 14;
  const titleBox = { x: page.margin, y: titleTop, width: contentWidth, height: linesAt(titleSize) * lineHeight(titleSize) + 8 };
  const y = titleTop + titleBox.height + gap;
  const paragraphs = [22, 18, 14].map((size) => facts(publication, size)).find((set) => heightOf(set, contentWidth) <= page.bottom - y);
  const box = { x: page.margin, y, width: contentWidth, height: Math.max(40, page.bottom - y) };
  const text: Shape = {
    kind: 'text',
    name: planShape('cover', 1),
    box,
    paragraphs: paragraphs ?? facts(publication, 12),
    placeholder: 'subTitle',
  };
  const picture: readonly Shape[] = look.logo ? [{ kind: 'picture', name: 'Logo', box: fitted(logoBox, look.logo), logo: look.logo }] : [];
  return { layout: 'cover', title, titleSize, titleBox, anchor: null, section: title, shapes: [text, ...picture] };
}

function facts({ partnership, scopeLine, editionLine, url }: Publication, size: number): readonly Paragraph[] {
  const lines = [partnership, scopeLine, editionLine].map((text): Paragraph => ({ size, after: 4, runs: [{ text }] }));
  const address = url === null ? null : addressOf(url);
  if (url === null) return lines;
  return [...lines, { size: Math.max(12, size - 6), runs: [{ text: url, ...(address !== null && { to: { url: address } }) }] }];
}

/** The picture as large as the box holds, at the box's right and in its own shape. */
function fitted(box: Box, { width, height }: Readonly<{ width: number; height: number }>): Box {
  const scale = Math.min(box.width / Math.max(1, width), box.height / Math.max(1, height));
  const own = { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
  return { ...own, x: box.x + box.width - own.width, y: box.y + (box.height - own.height) / 2 };
}
