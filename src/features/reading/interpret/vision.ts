import type { Vision } from '#features/plans/index.ts';
import { collapse } from '../model/fold-text.ts';
import type { Paragraph, TextBlock } from '../model/page-model.ts';
import { isVisionHeading } from './area-title.ts';
import { joinParagraphs } from './grid.ts';

/** What a page says of a target picture; `about` is the heading's own words ("Målbilde for rehabilitering"). */
export type PageVision = Readonly<{ statements: readonly Vision[]; about: string | null; blocks: readonly TextBlock[] }>;

const credit = /^(?:foto|illustrasjon|bilde|bilete|kilde|kjelde|photo|picture|image|illustration|source)\s*[:/]/iu;
const bulletSign = /^(?:[•●▪■◦○‣➢➤►✓✔*–—-]|o(?=\s*\p{Lu}))\s*/u;

/**
 * The target picture among the page's texts (titles and what lies on tables left out). `expected` is true where the
 * title says that there is one; otherwise a heading in the texts must say it.
 */
export function readVision(blocks: readonly TextBlock[], expected: boolean): PageVision | null {
  const marked = blocks.find((block) => block.paragraphs.some((paragraph) => isVisionHeading(headingText(paragraph))));
  if (!marked && !expected) return null;
  const sources = marked ? withHeading(marked, blocks) : bodyTexts(blocks);
  const paragraphs = sources.flatMap((block) => block.paragraphs);
  const from = paragraphs.findIndex((paragraph) => isVisionHeading(headingText(paragraph)));
  const heading = paragraphs[from];
  const rest = heading ? [...inlineText(heading), ...paragraphs.slice(from + 1)] : paragraphs;
  const statements = statementsOf(rest);
  return statements.length === 0 ? null : { statements, about: heading ? collapse(heading.text) : null, blocks: sources };
}

/** "Målbilde: Alle får hjelp" has its heading before the colon. */
function headingText({ text }: Paragraph): string {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 60 ? text.slice(0, colon + 1) : text;
}

function inlineText(paragraph: Paragraph): readonly Paragraph[] {
  const text = paragraph.text.slice(headingText(paragraph).length).trim();
  return text === '' ? [] : [{ ...paragraph, text, breaks: undefined, marks: undefined }];
}

/** The block with the heading, and the blocks below that go on: contents and lists; anything if the heading stands alone. */
function withHeading(marked: TextBlock, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const at = marked.paragraphs.findIndex((paragraph) => isVisionHeading(headingText(paragraph)));
  const marker = marked.paragraphs[at];
  const alone = at === marked.paragraphs.length - 1 && marker !== undefined && inlineText(marker).length === 0;
  const below = blocks.filter((block) => block !== marked && block.box[1] + block.box[3] / 2 > marked.box[1] - 2);
  const contents = below.filter((block) => block.role === 'body' || block.paragraphs.some((paragraph) => paragraph.bullet));
  const following = alone && contents.length === 0 ? below : contents;
  return [marked, ...withoutCredits(following, alone ? 0 : (marked.size ?? 0))];
}

function bodyTexts(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const bodies = blocks.filter((block) => block.role === 'body' || block.paragraphs.some((paragraph) => paragraph.bullet));
  return withoutCredits(bodies.length > 0 ? bodies : blocks, 0);
}

/** A photographer's name, or a note in much smaller letters, is no target picture. */
function withoutCredits(blocks: readonly TextBlock[], size: number): readonly TextBlock[] {
  const usual = Math.max(size, ...blocks.map((block) => block.size ?? 0));
  return blocks.filter((block) => {
    const text = joinParagraphs(block.paragraphs);
    const isSmall = block.size !== null && block.size < usual * 0.6 && !block.paragraphs.some((paragraph) => paragraph.bullet);
    return !credit.test(text) && !isSmall && /\p{L}{2}/u.test(text);
  });
}

const signOf = ({ text }: Paragraph): string => bulletSign.exec(text.trimStart())?.[0].trim() ?? '';

/**
 * One statement a paragraph of the outermost level; deeper ones are its points, as are bullets after a colon and bullets
 * that are typed where the first paragraph has none, or another one.
 */
function statementsOf(paragraphs: readonly Paragraph[]): readonly Vision[] {
  const outer = Math.min(...paragraphs.map((paragraph) => paragraph.level));
  const outerSign = paragraphs[0] ? signOf(paragraphs[0]) : '';
  const visions: { text: string; points: string[]; takesBullets: boolean }[] = [];
  for (const paragraph of paragraphs) {
    const text = joinParagraphs([paragraph]).replace(bulletSign, '');
    const last = visions.at(-1);
    if (text === '' || credit.test(text)) continue;
    const sign = signOf(paragraph);
    const isPoint = last && (paragraph.level > outer || (sign !== '' && sign !== outerSign) || (last.takesBullets && paragraph.bullet));
    if (isPoint) last.points.push(text);
    else visions.push({ text, points: [], takesBullets: !paragraph.bullet && text.endsWith(':') });
  }
  return visions.map(({ text, points }) => (points.length > 0 ? { text, points } : { text }));
}
