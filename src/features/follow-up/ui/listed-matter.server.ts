import { outcomeWords } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import type { MatterView } from '../index.ts';

const longestTitle = 180;

/** A matter as a list shows it: a long decision is cut, its outcome a word of the reader's language. */
export type ListedMatter = MatterView & Readonly<{ outcomeWord: string | null }>;

export function listedMatter(matter: MatterView, language: Language): ListedMatter {
  const { title, outcome } = matter;
  return {
    ...matter,
    title: title === null ? null : shortened(title),
    outcomeWord: outcome === null ? null : outcomeWords[outcome][language],
  };
}

function shortened(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longestTitle / 2 ? space : longestTitle)} …`;
}
