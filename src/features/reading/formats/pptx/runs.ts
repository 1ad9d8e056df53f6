import type { ColoredMark } from '../../model/page-model.ts';
import { child, reference, type XmlElement } from '../xml.ts';
import { colorIn } from './color.ts';
import { isMark, markColor, symbolText } from './marks.ts';
import type { Theme } from './theme.ts';

/** The address behind a relation's id, null when it leads inside the deck. */
export type LinkLookup = (id: string) => string | null;

export type Runs = Readonly<{
  text: string;
  breaks: readonly number[];
  marks: readonly ColoredMark[];
  links: readonly string[];
  /** run properties of the first words */
  first: XmlElement | undefined;
}>;

type Piece = Readonly<{ text: string; properties: XmlElement | undefined; break: boolean }>;

/** The text of a paragraph with white space collapsed; offsets are into that text. */
export function readRuns(paragraph: XmlElement, theme: Theme, link: LinkLookup): Runs {
  const pieces = piecesOf(paragraph);
  let text = '';
  const breaks: number[] = [];
  const marks: ColoredMark[] = [];
  for (const piece of pieces) {
    const color = colorIn(child(piece.properties, 'solidFill'), theme.scheme);
    for (const symbol of piece.text) {
      if (/\s/u.test(symbol)) {
        if (text !== '' && !text.endsWith(' ')) text += ' ';
        if ((piece.break || symbol === '\v') && text.endsWith(' ') && breaks.at(-1) !== text.length - 1) {
          breaks.push(text.length - 1);
        }
        continue;
      }
      const seen = isMark(symbol) ? (markColor(symbol) ?? color) : null;
      if (seen !== null) marks.push({ at: text.length, color: seen });
      text += symbol;
    }
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    breaks: breaks.filter((at) => at < trimmed.length),
    marks,
    links: pieces.map((piece) => linkOf(piece, link)).filter((address) => address !== null),
    first: pieces.find((piece) => piece.text.trim() !== '')?.properties,
  };
}

function piecesOf(paragraph: XmlElement): readonly Piece[] {
  return paragraph.children.flatMap((element): readonly Piece[] => {
    const properties = child(element, 'rPr');
    if (element.name === 'br') return [{ text: ' ', properties, break: true }];
    if (element.name === 'r' || element.name === 'fld') {
      const text = child(element, 't')?.text ?? '';
      return [{ text: symbolText(text.replaceAll('_x000B_', '\v'), properties), properties, break: false }];
    }
    if (element.name === 'AlternateContent') return piecesOf(child(element, 'Choice') ?? element);
    return [];
  });
}

function linkOf(piece: Piece, link: LinkLookup): string | null {
  const id = reference(child(piece.properties, 'hlinkClick'), 'id');
  return id && piece.text.trim() !== '' ? link(id) : null;
}
