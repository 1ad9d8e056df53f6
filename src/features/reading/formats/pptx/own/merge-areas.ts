import type { Area, Item } from '#features/plans/index.ts';
import { slugOf, takeSlug } from '#shared/slug.ts';
import { assignAreas, type SeenArea } from './assign-areas.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import { matchRows } from './match-rows.ts';
import { mergeGroups } from './merge-groups.ts';
import { mergeItem } from './merge-item.ts';
import { mergeVision } from './merge-vision.ts';
import { seenRows, type SeenRow } from './seen-rows.ts';
import type { SeenSlide } from './seen-slides.ts';

/** The areas that the slides show, each joined with what was carried of it. */
export function mergeAreas(slides: readonly SeenSlide[], expected: ExpectedPlan): readonly Area[] {
  const seen = assignAreas(slides, expected).map((area) => ({
    area,
    rows: seenRows(
      area.slides.flatMap(({ tables }) => tables),
      expected,
    ),
  }));
  const found = matchRows(
    seen.map(({ area, rows }) => ({ area: area.expected, rows })),
    expected,
  );
  const takenItems = new Set(expected.rows.flatMap(({ item }) => item?.key ?? []));
  const takenAreas = new Set(expected.areas.map(({ area }) => area.key));
  const newKey = (title: string): string => takeSlug(slugOf(title, 60, 'item'), takenItems);
  const itemOf = (row: SeenRow): Item => mergeItem(row, found.get(row) ?? null, expected, newKey);
  return seen.map(({ area, rows }): Area => {
    const carried = area.expected === null ? null : (expected.areas[area.expected] ?? null);
    const own = area.slides.filter(({ kind }) => kind === 'vision');
    const named = namedAs(area, carried?.area ?? null);
    const key = carried?.area.key ?? takeSlug(slugOf(named.title, 60, 'area'), takenAreas);
    return { ...carried?.area, ...named, key, vision: mergeVision(own, carried), groups: mergeGroups(rows, found, carried, itemOf) };
  });
}

/** '9. Nytt område' → 9, Nytt område. A title that nobody touched is the carried one. */
function namedAs({ title }: SeenArea, carried: Area | null): Pick<Area, 'title' | 'number'> {
  if (title === null && carried) return 'number' in carried ? { title: carried.title, number: carried.number } : { title: carried.title };
  const [, number, named = title ?? ''] = /^(\d{1,2})\.\s+(.*\S)$/u.exec(title ?? '') ?? [];
  if (number !== undefined) return { title: named, number: Number(number) };
  const hadNone = carried !== null && (carried.number === null || carried.number === undefined);
  return hadNone && !('number' in carried) ? { title: named } : { title: named, number: null };
}
