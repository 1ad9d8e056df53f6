import type { Vision } from '#features/plans/index.ts';
import { joinLines } from '../../model/join-lines.ts';
import { runsOn } from './small-words.ts';
import type { TextLine } from './text-line.ts';

const heading =
  /^(?:felles\s+)?(?:mål(?:bilde|bilete|bildet|biletet|setting|setjing)|målbilder|visjon|target picture|vision|overordna mål|overordnet mål|hovedmål|hovudmål)(?:\s+(?:for|i|innen|innan|of)\s.{1,60})?\s*:?$/iu;
const afterTitle = /^(.{2,80}?)\s*[–—:-]\s*(?:målbilde|målbilete|visjon|target picture|vision)\s*:?$/iu;

/** "Målbilde:", "Målbilete", "Target picture", "Visjon for rehabilitering": what follows is the area's target picture. */
export const isVisionHeading = (text: string): boolean => text.length <= 90 && heading.test(text);

/** "Rehabilitering – målbilde" → "Rehabilitering"; null for other titles. */
export const visionTitle = (text: string): string | null => (text.length <= 120 ? (afterTitle.exec(text)?.[1] ?? null) : null);

const bulletForm = /^([•●▪■◦○‣➢➤►✓✔\u2022\u25aa\uf0a7\uf0b7\uf0d8*–—-])\s*(?=\S)|^(o)(?:\s+(?=\p{L})|(?=\p{Lu}))/u;

/** The bullet a line begins with and its text; `bullet` is '' for a line without. */
export function bulleted(text: string): Readonly<{ bullet: string; text: string }> {
  const match = bulletForm.exec(text);
  const bullet = match?.[1] ?? match?.[2] ?? '';
  return { bullet, text: match ? text.slice(match[0].length) : text };
}

type Paragraph = { bullet: string; lines: string[] };

/** True when a line goes on with the text above it although an empty line or a capital stands between; in a list only a bullet begins anew. */
function goesOn(before: string, line: TextLine, text: string, width: number, isList: boolean): boolean {
  const room = before.length + 1 + (text.split(' ')[0]?.length ?? 0);
  const lower = /^[\p{Ll}(,]/u.test(text);
  if (isList && (lower || line.gap === 'line')) return true;
  if (line.gap !== 'line') return lower && runsOn(before.split(' ').at(-1) ?? '') && room > width * 0.75;
  if (lower) return true;
  return !/[.:!?]$/.test(before) && runsOn(before.split(' ').at(-1) ?? '');
}

/** The target picture's statements from the lines under its heading: a paragraph each, sub-bullets as points. */
export function readVision(lines: readonly TextLine[]): Vision[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  const paragraphs: Paragraph[] = [];
  const isList = bulleted(lines[0]?.text ?? '').bullet !== '';
  for (const line of lines) {
    const { bullet, text } = bulleted(line.text);
    const last = paragraphs.at(-1);
    const before = last?.lines.at(-1);
    if (bullet === '' && last && before !== undefined && goesOn(before, line, text, width, isList)) last.lines.push(text);
    else paragraphs.push({ bullet, lines: [text] });
  }
  const outer = paragraphs.some(({ bullet }) => bullet === '') && paragraphs[0]?.bullet === '' ? '' : (paragraphs[0]?.bullet ?? '');
  const visions: { text: string; points: string[] }[] = [];
  for (const { bullet, lines: own } of paragraphs) {
    const text = joinLines(own);
    const last = visions.at(-1);
    if (bullet !== '' && bullet !== outer && last) last.points.push(text);
    else visions.push({ text, points: [] });
  }
  return visions.map(({ text, points }) => (points.length > 0 ? { text, points } : { text }));
}
