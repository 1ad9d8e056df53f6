import { fold } from '../../model/fold-text.ts';
import type { RecurringTexts } from './recurring-texts.ts';
import { runsOn } from './small-words.ts';
import type { TextLine } from './text-line.ts';

/** What the whole document tells of its words: which stand in lower case, which are names, which texts stand in cells. */
export type Lexicon = Readonly<{
  lower: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** folded first words of cells */
  cellStarts: ReadonlySet<string>;
}> &
  Plain &
  Known;

/** What the lines tell before any row is read: the labels of the legend, folded, and the texts that recur. */
export type Plain = Readonly<{ labels: ReadonlySet<string>; recurring: RecurringTexts }>;

/** How often a folded text stands in each table: table → count. */
export type Places = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What the rows read so far tell: texts that are a whole cell, the title of a row with cells, a row without any. */
export type Known = Readonly<{
  cells: Places;
  titles: Places;
  headings: Places;
  /** how headings begin, word by word: "få", "få felles", … */
  headingStarts: Places;
  /** how many of the tables begin with a row without cells: 0 to 1 */
  opens: number;
}>;

/** How often a text stands in other tables than this one. */
export function elsewhere(places: Places, text: string, table: number): number {
  let count = 0;
  for (const [at, times] of places.get(text) ?? []) if (at !== table) count += times;
  return count;
}

/** How often it stands in this one. */
export const here = (places: Places, text: string, table: number): number => places.get(text)?.get(table) ?? 0;

const bare = (word: string): string => word.replace(/^[«"“(]+|[.,;:?!)»"”/]+$/gu, '');
// how nouns and verbs end that are no names
export const phraseEnd =
  /(?:ing|inga|ingen|ingar|else|elsen|sjon|sjonen|het|heit|skap|ere|ert|ede|arbeid|tiltak|prosjekt|tion|ment|ness|[bdgklmnprstv]et|att|agt|ørt|utt)$/;

// words a plan's cells begin with, in any plan
const planning = new Set(
  (
    'pilot piloter pilotere innsikt drift oppstart start forprosjekt prosjekt plan planer mandat rapport ny nye nytt felles fokus delta deltar bidra bidrar følge følger følgje følgjer ' +
    'bruke nytte lage få gjere gjøre sende ta inn under ikke ikkje avklart avventer avventar tema status fase høst vår haust new joint focus phase roll'
  ).split(' '),
);

/** Reads the words of all lines; the cells and titles come from what the reader found so far. */
export function lexiconOf(lines: readonly TextLine[], known: Known, plain: Plain): Lexicon {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { text } of lines) {
    const words = text.split(' ');
    words.forEach((raw, index) => {
      const word = bare(raw);
      if (/^\p{Ll}/u.test(word)) lower.add(word);
      else if (index > 0 && /^\p{Lu}\p{Ll}/u.test(word) && runsOn(words[index - 1] ?? '') && /^\p{Ll}+$/u.test(words[index - 1] ?? ''))
        names.add(word);
    });
  }
  const cellStarts = new Set([...known.cells.keys()].map((text) => text.split(/[ /]/)[0] ?? ''));
  return { lower, names, cellStarts, ...plain, ...known };
}

/** How a capitalised word inside a line reads: as the start of a phrase, as a name, or as either. */
export function startsPhrase(word: string, lexicon: Lexicon): 'yes' | 'no' | 'maybe' {
  const text = bare(word);
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return /^\p{Lu}/u.test(text) ? 'no' : 'maybe';
  const low = text.toLowerCase();
  if (lexicon.lower.has(low) || planning.has(low) || lexicon.cellStarts.has(fold(text))) return 'yes';
  if (lexicon.names.has(text)) return 'no';
  return text.length >= 12 || (text.length >= 6 && phraseEnd.test(low)) ? 'yes' : 'maybe';
}
