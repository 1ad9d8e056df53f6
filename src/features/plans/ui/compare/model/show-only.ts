import type { AreaDifferences, PlacedDifferences } from '../../../model/compare/differences-by-area.ts';
import type { DifferenceKind, PlanDifference } from '../../../model/compare/difference.ts';

/** What the table can be narrowed to; the words stand in the address. */
export const shownGroups = ['added', 'removed', 'moved', 'status', 'text', 'other'] as const;
export type ShownGroup = (typeof shownGroups)[number];

export const groupAddresses: Readonly<Record<ShownGroup, string>> = {
  added: 'nytt',
  removed: 'fjernet',
  moved: 'flyttet',
  status: 'status',
  text: 'tekst',
  other: 'annet',
};

export function readGroup(text: string | null): ShownGroup | null {
  return shownGroups.find((group) => groupAddresses[group] === text) ?? null;
}

const texts: ReadonlySet<DifferenceKind> = new Set([
  'text-changed',
  'open-changed',
  'title-changed',
  'vision-changed',
  'area-renamed',
  'group-renamed',
  'plan-renamed',
]);

export function groupOf(kind: DifferenceKind): ShownGroup {
  if (kind === 'item-moved' || kind.endsWith('-reordered')) return 'moved';
  if (kind === 'status-changed') return 'status';
  if (texts.has(kind)) return 'text';
  if (kind.endsWith('-added')) return 'added';
  return kind.endsWith('-removed') ? 'removed' : 'other';
}

/** What is left when only one group is wanted: an item that has one of it is shown with everything that differs in it. */
export function showOnly(placed: PlacedDifferences, wanted: ShownGroup | null): PlacedDifferences {
  if (wanted === null) return placed;
  const fits = ({ kind }: PlanDifference): boolean => groupOf(kind) === wanted;
  const areas = placed.areas.map((area): AreaDifferences => {
    const headings = area.headings.map((heading) => ({
      ...heading,
      own: heading.own.filter(fits),
      items: heading.items.filter(({ differences }) => differences.some(fits)),
    }));
    return { ...area, own: area.own.filter(fits), headings: headings.filter(({ own, items }) => own.length + items.length > 0) };
  });
  return { plan: placed.plan.filter(fits), areas: areas.filter(({ own, headings }) => own.length + headings.length > 0) };
}
