import { nationalPlans } from './national-plans.ts';

/** A place where a text names a national plan that another has taken the place of. `words` are those of the text. */
export type SupersededMention = Readonly<{ words: string; plan: string; successor: string; address: string }>;

/** The superseded national plans that a text names on a day, each once a spelling. */
export function supersededPlans(text: string, date: string): readonly SupersededMention[] {
  return nationalPlans
    .filter(({ supersededOn }) => supersededOn <= date)
    .flatMap(({ name, successor, written }) => {
      const spellings = new Set(Array.from(text.matchAll(written), ([words]) => words.replace(/\s+/g, ' ')));
      return [...spellings].map((words) => ({ words, plan: name, successor: successor.name, address: successor.address }));
    });
}
