import { suggestLinks, type PlanDocument, type Suggestion } from '#features/plans/index.ts';

export type Measured = Readonly<{
  precision: number;
  recall: number;
  right: number;
  suggested: number;
  linked: number;
  wrong: readonly Suggestion[];
  missed: readonly string[];
}>;

/** How right the suggestions at the shipped threshold are; `linked` holds `sectorKey overallKey`. */
export function measureLinks(overall: PlanDocument, sector: PlanDocument, linked: ReadonlySet<string>): Measured {
  const suggestions = suggestLinks(overall, sector);
  const keys = new Set(suggestions.map(keyOf));
  const wrong = suggestions.filter((suggestion) => !linked.has(keyOf(suggestion)));
  const right = suggestions.length - wrong.length;
  return {
    precision: right / Math.max(1, suggestions.length),
    recall: right / Math.max(1, linked.size),
    right,
    suggested: suggestions.length,
    linked: linked.size,
    wrong,
    missed: [...linked].filter((key) => !keys.has(key)),
  };
}

export function keyOf({ sector, overall }: Readonly<{ sector: string; overall: string }>): string {
  return `${sector} ${overall}`;
}
