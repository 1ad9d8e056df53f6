import type { ForumSummary } from './forum-view.ts';

/** `sector` is a slug, or '-' for those without one. */
export type ForaFilter = Readonly<{ sector: string | null; level: number | null; ended: boolean }>;

/** The choice that stands in an address: sektor, niva, avsluttede. */
export function foraFilterOf(params: URLSearchParams): ForaFilter {
  const level = Number(params.get('niva'));
  return {
    sector: params.get('sektor') || null,
    level: Number.isInteger(level) && level > 0 ? level : null,
    ended: params.has('avsluttede'),
  };
}

export function filterFora(fora: readonly ForumSummary[], { sector, level, ended }: ForaFilter): readonly ForumSummary[] {
  return fora.filter(
    (forum) =>
      (ended || !forum.ended) &&
      (sector === null || (forum.sector?.slug ?? '-') === sector) &&
      (level === null || forum.level?.number === level),
  );
}
