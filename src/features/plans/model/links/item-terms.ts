import { plainText } from '../likeness.ts';
import type { Area, Item, PlanDocument } from '../plan-document.ts';
import { abbreviationsIn, contentWords, stemOf } from './words.ts';

/** Where a term stands; one that stands in several counts where it says the most. */
export type Field = 'title' | 'cell' | 'heading';

/** `whole` is false for a part of a compound; `pair` is two words beside each other. */
export type Term = Readonly<{ field: Field; whole: boolean; pair: boolean }>;

/** An item as the suggestions look at it. */
export type ItemTerms = Readonly<{
  item: Item;
  area: Area;
  areaStems: readonly string[];
  terms: ReadonlyMap<string, Term>;
  /** stems of the group's heading */
  heading: ReadonlySet<string>;
  /** the stems of each cell's text; a cell that only repeats a status has none */
  cells: readonly (readonly string[])[];
  /** by stem, a word as it is written */
  written: ReadonlyMap<string, string>;
  /** stems of abbreviations in the title */
  abbreviations: ReadonlySet<string>;
}>;

const rank: Readonly<Record<Field, number>> = { title: 0, cell: 1, heading: 2 };

/** Every item of a plan with its terms: words, parts of compounds and pairs of neighbouring words, all as stems. */
export function itemTerms(plan: PlanDocument, split: (word: string) => readonly string[]): readonly ItemTerms[] {
  const statusWords = new Set(plan.statuses.map(({ label }) => plainText(label)));
  return plan.areas.flatMap((area) =>
    area.groups.flatMap((group) => group.items.map((item) => termsOf(item, area, group.title, statusWords, split))),
  );
}

function termsOf(
  item: Item,
  area: Area,
  heading: string,
  statusWords: ReadonlySet<string>,
  split: (word: string) => readonly string[],
): ItemTerms {
  const terms = new Map<string, Term>();
  const written = new Map<string, string>();
  const add = (term: string, found: Term): void => {
    const known = terms.get(term);
    if (!known || (found.whole && !known.whole) || (found.whole === known.whole && rank[found.field] < rank[known.field]))
      terms.set(term, found);
  };
  const read = (text: string, field: Field): readonly string[] => {
    const words = contentWords(text);
    const stems = words.map(stemOf);
    for (const [at, word] of words.entries()) {
      const stem = stems[at] ?? '';
      const next = stems[at + 1];
      if (!written.has(stem)) written.set(stem, word);
      add(stem, { field, whole: true, pair: false });
      for (const part of split(word)) add(part, { field, whole: false, pair: false });
      if (next !== undefined) add(`${stem} ${next}`, { field, whole: true, pair: true });
    }
    return stems;
  };
  read(item.title, 'title');
  const cells = item.cells.filter(({ text }) => !statusWords.has(plainText(text))).map(({ text }) => read(text, 'cell'));
  const headingStems = new Set(read(heading, 'heading'));
  const abbreviations = new Set(abbreviationsIn(item.title).map((word) => stemOf(word.toLowerCase())));
  const areaStems = contentWords(area.title).map(stemOf);
  return { item, area, areaStems, terms, heading: headingStems, cells, written, abbreviations };
}
