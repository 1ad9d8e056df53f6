import { boldWidths, firstKnown, regularWidths } from './font-widths.ts';

/** What a writer does with a text on a line that matters to how wide it is. `size` in points. */
export type Type = Readonly<{ size: number; bold: boolean }>;

/** Programs place letters a little differently; a line counts as this much wider than the font says. */
const caution = 1.03;

/** Width in points of a text on one line; what the font does not have is counted as wide as its substitutes are. */
export function textWidth(text: string, { size, bold }: Type): number {
  const widths = bold ? boldWidths : regularWidths;
  let sum = 0;
  for (const symbol of text) {
    const code = symbol.codePointAt(0) ?? 0;
    sum += widths[code - firstKnown] ?? otherWidth(code);
  }
  return (sum / 1000) * size * caution;
}

function otherWidth(code: number): number {
  if (isMark(code)) return 0;
  if (code < 0x1100 || (code >= 0x1e00 && code < 0x2014)) return 850;
  if (code >= 0x2018 && code <= 0x201f) return 500;
  return code > 0xffff ? 1500 : 1100;
}

/** Joiners, variation selectors and accents of their own take no room. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f) || code < firstKnown;
}
