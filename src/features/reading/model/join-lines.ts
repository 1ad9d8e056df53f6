import { collapse } from './fold-text.ts';
import { mendedWord, type WordsSeen } from './broken-words.ts';

/** A word that the page broke across lines without a hyphen, and what it was mended to. */
export type Mend = Readonly<{ from: string; to: string }>;

const conjunction = /^(?:og\/eller|og|eller|and|or|samt|til|&)(?=[\s,/]|$)/iu;

/** What stands between two lines of one text: '' after a hyphen that belongs to the word, ' ' otherwise. */
function joint(before: string, after: string): Readonly<{ before: string; between: string }> {
  const broken = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}/'’.-]+)-$/u.exec(before.slice(-80));
  if (!broken) return { before, between: ' ' };
  if (conjunction.test(after)) return { before, between: ' ' };
  const head = broken[1] ?? '';
  const ownHyphen = head.length === 1 || /\p{Lu}$|\p{N}$/u.test(head) || !/^\p{Ll}/u.test(after);
  return ownHyphen ? { before, between: '' } : { before: before.slice(0, -1), between: '' };
}

/**
 * The lines of one cell or title as one text: white space collapsed, a hyphen at a line's end taken away or kept as the word
 * needs it ("farge-" + "kombinasjoner", but "rekrutterings-" + "og" and "OUS-" + "sektor").
 */
export function joinLines(lines: readonly string[]): string {
  return joinAndMend(lines, null).text;
}

/** The same, and words broken without a hyphen are mended where `words` (of the whole document) give evidence. */
export function joinAndMend(lines: readonly string[], words: WordsSeen | null): Readonly<{ text: string; mends: readonly Mend[] }> {
  const mends: Mend[] = [];
  let text = '';
  for (const line of lines.map(collapse)) {
    if (line === '') continue;
    if (text === '') {
      text = line;
      continue;
    }
    const mended = words && mendedWord(text, line, words);
    if (mended) {
      mends.push({ from: mended.from, to: mended.to });
      text += line;
      continue;
    }
    const { before, between } = joint(text, line);
    text = before + between + line;
  }
  return { text, mends };
}
