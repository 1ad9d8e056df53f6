/** Marks before a line in documents of others, in signs that few typefaces have. */
const bullets = /[➢➤▶►❯⮚]/u;

/** Room for a line to break where hyphenation finds none: addresses, numbers, long names in one piece. */
const breakHere = '\u200b';
const longestPiece = 14;

/** Text that a typeface with these characters can draw: what it lacks is shown by its number, control characters not at all. */
export function drawableText(text: string, characters: ReadonlySet<number>): string {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u2028\u2029]/g, '\n');
  return Array.from(plain, (character) => drawable(character, characters)).join('');
}

function drawable(character: string, characters: ReadonlySet<number>): string {
  if (character === '\n' || character === '\u00ad') return character;
  if (/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  if (bullets.test(character)) return '›';
  return characters.has(code) ? character : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** The same text with places to break in long pieces that are no words. */
export function breakableText(text: string): string {
  return text.replaceAll(/\S{15,}/g, (piece) => (isWord(piece) ? piece : withBreaks(piece)));
}

/** A heading is never empty, stands on one line of source, and breaks only what is longer than any word. */
export function breakableHeading(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim() || '–';
  return line.replaceAll(/\S{40,}/g, (piece) => chunks(piece).join(breakHere));
}

function isWord(piece: string): boolean {
  return piece.split(/[-–/]/).every((part) => /^\P{L}*[\p{Ll}\p{M}\p{Lu}]\p{Ll}*\P{L}*$/u.test(part) && part.length <= 40);
}

function withBreaks(piece: string): string {
  const parts = piece.split(/(?<=[/._?=&@:-])/);
  return parts.map((part) => (part.length <= longestPiece ? part : chunks(part).join(breakHere))).join(breakHere);
}

function chunks(part: string): readonly string[] {
  return Array.from(part.matchAll(/.{1,10}/gsu), ([chunk]) => chunk);
}
