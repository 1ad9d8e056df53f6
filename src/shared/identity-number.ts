/** Half-open range in a text, in UTF-16 units. The number itself is never handed out. */
export type TextRange = Readonly<{ start: number; end: number }>;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Real and help numbers (H: +40, also NAV's synthetic), Dolly (+65), Skatteetaten's Tenor (+80). */
const monthOffsets = [0, 40, 65, 80];

const gap = '[\\s\\u00ad\\u200b-\\u200d\\u2060._–-]';
const candidates = new RegExp(
  `(?<!\\d)(?:\\d{6}|\\d\\d[ .\\u00a0-]\\d\\d[ .\\u00a0-](?:19|20)?\\d\\d)${gap}{0,3}\\d{3}${gap}?\\d\\d(?!\\d)`,
  'gu',
);

/**
 * Where 11-digit Norwegian identity numbers stand: birth numbers, D-numbers (day + 40), H-numbers, FH-numbers (first
 * digit 8 or 9) and synthetic ones, written together or parted ("010190 12345"). Both check digits must be right.
 * Source: Skatteetaten, «Fødselsnummer»; Direktoratet for e-helse, «Identifikatorer for personer» (HIS 1001).
 */
export function findIdentityNumbers(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const end = match.index + match[0].length;
    if (isIdentityNumber(elevenDigits(match[0]))) found.push({ start: match.index, end });
    else candidates.lastIndex = match.index + 1;
  }
  return found;
}

/** The text with every identity number replaced. */
export function maskIdentityNumbers(text: string, replacement: string): string {
  const ranges = findIdentityNumbers(text);
  if (ranges.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + replacement;
    from = end;
  }
  return masked + text.slice(from);
}

/** Drops the century of "01.01.1990 12345". */
function elevenDigits(written: string): string {
  const digits = written.replaceAll(/\D/gu, '');
  return digits.length === 13 ? digits.slice(0, 4) + digits.slice(6) : digits;
}

function isIdentityNumber(digits: string): boolean {
  const numbers = Array.from(digits, Number);
  return hasPossibleStart(digits) && hasCheckDigit(numbers, firstWeights) && hasCheckDigit(numbers, secondWeights);
}

function hasPossibleStart(digits: string): boolean {
  if (digits.startsWith('8') || digits.startsWith('9')) return true;
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const dayOfMonth = day > 40 ? day - 40 : day;
  return monthOffsets.some((offset) => dayOfMonth >= 1 && dayOfMonth <= (daysInMonth[month - offset - 1] ?? 0));
}

function hasCheckDigit(numbers: readonly number[], weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * (numbers[index] ?? 0), 0);
  return (11 - (sum % 11)) % 11 === numbers[weights.length];
}
