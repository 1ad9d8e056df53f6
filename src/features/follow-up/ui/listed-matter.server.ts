import { outcomeWords } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import { shortened } from '#shared/text/shortened.ts';
import type { MatterView } from '../index.ts';

const longestTitle = 180;

/** A matter as a list shows it: a long decision is cut, its outcome a word of the reader's language. */
export type ListedMatter = MatterView & Readonly<{ outcomeWord: string | null }>;

export function listedMatter(matter: MatterView, language: Language): ListedMatter {
  const { title, outcome } = matter;
  return {
    ...matter,
    title: title === null ? null : shortened(title, longestTitle),
    outcomeWord: outcome === null ? null : outcomeWords[outcome][language],
  };
}
