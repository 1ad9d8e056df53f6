import { isDeepStrictEqual } from 'node:util';
import type { Cell, DifferenceKind, Item, PlanDifference } from '#features/plans/index.ts';
import type { PlantedArea, PlantedGroup, PlantedPlan } from './planted-plan.ts';

/** A difference as one line: kind, area, heading, item, column, before and after. */
export type DifferenceLine = string;

export function lineOf(found: PlanDifference): DifferenceLine {
  return line(found.kind, found.area?.key, found.group, found.item?.key, found.period, found.before, found.after);
}

function line(kind: DifferenceKind, ...parts: readonly (string | null | undefined)[]): DifferenceLine {
  return [kind, ...parts.map((part) => part ?? '–')].join(' | ');
}

type Standing = Readonly<{ item: Item; area: PlantedArea; group: PlantedGroup }>;

/** What must be found, from the two states alone and by keys and the headings' ids: everything but the orders. */
export function expectedDifferences(before: PlantedPlan, after: PlantedPlan): readonly DifferenceLine[] {
  const expected: DifferenceLine[] = [];
  const tell = (kind: DifferenceKind, where: readonly (string | null)[], was: string | null, now: string | null): void => {
    if (was !== now) expected.push(line(kind, where[0], where[1], where[2], where[3], was, now));
  };
  tell('plan-renamed', [], before.title, after.title);
  each(before.periods, after.periods, (was, now) => {
    if (!was || !now)
      tell(was ? 'period-removed' : 'period-added', at({ period: (now ?? was)?.key }), was?.label ?? null, now?.label ?? null);
    else if (!isDeepStrictEqual(was, now)) expected.push(line('period-changed', null, null, null, now.key, was.label, now.label));
  });
  each(before.statuses, after.statuses, (was, now) => {
    if (!was || !now) tell(was ? 'status-word-removed' : 'status-word-added', [], was?.label ?? null, now?.label ?? null);
    else {
      tell('status-word-renamed', [], was.label, now.label);
      if (was.scale !== now.scale) tell('status-word-rescaled', [], `${was.label} (${was.scale})`, `${now.label} (${now.scale})`);
    }
  });
  each(before.areas, after.areas, (was, now) => {
    const area = at({ area: (now ?? was)?.key });
    if (!was || !now) return tell(was ? 'area-removed' : 'area-added', area, was?.title ?? null, now?.title ?? null);
    tell('area-renamed', area, was.title, now.title);
    tell('area-renumbered', area, text(was.number), text(now.number));
    tell('vision-changed', area, vision(was), vision(now));
    each(was.groups, now.groups, (old, next) => {
      const heading = at({ area: now.key, group: (next ?? old)?.title });
      if (old && next) tell('group-renamed', heading, old.title, next.title);
      else tell(old ? 'group-removed' : 'group-added', heading, old?.title ?? null, next?.title ?? null);
    });
  });
  const earlier = standings(before);
  const later = standings(after);
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const was = earlier.get(key);
    const now = later.get(key);
    const shown = now ?? was;
    if (!shown) continue;
    const where = at({ area: shown.area.key, group: shown.group.title, item: key });
    if (!was || !now) tell(was ? 'item-removed' : 'item-added', where, was?.item.title ?? null, now?.item.title ?? null);
    else tellItem(was, now, where, tell);
  }
  return expected.sort();
}

type Tell = (kind: DifferenceKind, where: readonly (string | null)[], was: string | null, now: string | null) => void;

function tellItem(was: Standing, now: Standing, where: readonly (string | null)[], tell: Tell): void {
  if (was.area.key !== now.area.key || was.group.id !== now.group.id)
    tell('item-moved', where, `${was.area.title} › ${was.group.title}`, `${now.area.title} › ${now.group.title}`);
  tell('title-changed', where, was.item.title, now.item.title);
  tell('funding-changed', where, was.item.funding ?? null, now.item.funding ?? null);
  tell(
    'contacts-changed',
    where,
    (was.item.contacts ?? []).map(({ name }) => name).join(', ') || null,
    (now.item.contacts ?? []).map(({ name }) => name).join(', ') || null,
  );
  tell('links-changed', where, was.item.links?.join('\n') || null, now.item.links?.join('\n') || null);
  for (const period of new Set([...was.item.cells, ...now.item.cells].map((cell) => cell.period))) {
    const cell = [where[0] ?? null, where[1] ?? null, where[2] ?? null, period];
    const of = ({ item }: Standing): Cell => item.cells.find((found) => found.period === period) ?? { period, text: '', status: null };
    tell('status-changed', cell, of(was).status, of(now).status);
    tell('text-changed', cell, of(was).text || null, of(now).text || null);
    tell('open-changed', cell, of(was).open ? 'open' : null, of(now).open ? 'open' : null);
  }
}

export function standings(plan: PlantedPlan): ReadonlyMap<string, Standing> {
  return new Map(
    plan.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => [item.key, { item, area, group }]))),
  );
}

function at(where: Readonly<{ area?: string | undefined; group?: string | undefined; item?: string; period?: string | undefined }>) {
  return [where.area ?? null, where.group ?? null, where.item ?? null, where.period ?? null];
}

function each<T extends Readonly<{ key: string } | { id: number }>>(
  before: readonly T[],
  after: readonly T[],
  tell: (was: T | undefined, now: T | undefined) => void,
): void {
  const keyOf = (value: T) => ('key' in value ? value.key : value.id);
  for (const key of new Set([...before, ...after].map(keyOf)))
    tell(
      before.find((value) => keyOf(value) === key),
      after.find((value) => keyOf(value) === key),
    );
}

function text(number: number | null): string | null {
  return number === null ? null : String(number);
}

function vision(area: PlantedArea): string | null {
  return (
    area.vision.flatMap((statement) => [statement.text, ...(statement.points ?? []).map((point) => `  – ${point}`)]).join('\n') || null
  );
}
