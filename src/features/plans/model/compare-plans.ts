import { isEmptyCell } from './plan-view.ts';
import { matchPlans, type PlacedItem, type PlanMatch } from './match-plans.ts';
import type { Cell, Item, PlanDocument, Vision } from './plan-document.ts';

/** One difference between two versions of a plan. `before` and `after` are words to show. */
export type PlanDifference = Readonly<{
  kind:
    | 'area-added'
    | 'area-removed'
    | 'area-renamed'
    | 'vision-changed'
    | 'item-added'
    | 'item-removed'
    | 'item-moved'
    | 'title-changed'
    | 'cell-changed'
    | 'funding-changed'
    | 'contacts-changed'
    | 'links-changed';
  area: string;
  item: string | null;
  period: string | null;
  before: CellWords | string | null;
  after: CellWords | string | null;
}>;

export type CellWords = Readonly<{ text: string; status: string | null; open: boolean }>;

/** Every difference from `before` to `after`, areas and items in the order of `after`, removed ones last. */
export function comparePlans(before: PlanDocument, after: PlanDocument): readonly PlanDifference[] {
  const match = matchPlans(before, after);
  return [...areaDifferences(before, after, match), ...itemDifferences(match)];
}

function areaDifferences(before: PlanDocument, after: PlanDocument, match: PlanMatch): readonly PlanDifference[] {
  const kept = new Set(match.areas.values());
  const found: PlanDifference[] = [];
  for (const area of after.areas) {
    const was = match.areas.get(area);
    const about = { area: area.title, item: null, period: null };
    if (!was) found.push({ ...about, kind: 'area-added', before: null, after: area.title });
    else {
      if (was.title !== area.title) found.push({ ...about, kind: 'area-renamed', before: was.title, after: area.title });
      const [old, now] = [visionWords(was.vision), visionWords(area.vision)];
      if (old !== now) found.push({ ...about, kind: 'vision-changed', before: old, after: now });
    }
  }
  for (const area of before.areas) {
    if (!kept.has(area)) found.push({ kind: 'area-removed', area: area.title, item: null, period: null, before: area.title, after: null });
  }
  return found;
}

function itemDifferences(match: PlanMatch): readonly PlanDifference[] {
  const found: PlanDifference[] = [];
  for (const next of match.after) {
    const was = match.items.get(next);
    if (was) found.push(...changesOf(was, next, match));
    else found.push({ ...aboutItem(next), kind: 'item-added', before: null, after: next.item.title });
  }
  const kept = new Set(match.items.values());
  for (const was of match.before) {
    if (!kept.has(was)) found.push({ ...aboutItem(was), kind: 'item-removed', before: was.item.title, after: null });
  }
  return found;
}

function aboutItem(placed: PlacedItem): Pick<PlanDifference, 'area' | 'item' | 'period'> {
  return { area: placed.area.title, item: placed.item.title, period: null };
}

function changesOf(was: PlacedItem, next: PlacedItem, match: PlanMatch): readonly PlanDifference[] {
  const about = aboutItem(next);
  const found: PlanDifference[] = [];
  const add = (kind: PlanDifference['kind'], before: string, after: string): void => {
    if (before !== after) found.push({ ...about, kind, before, after });
  };
  if (match.areas.get(next.area) !== was.area || was.group !== next.group) {
    found.push({ ...about, kind: 'item-moved', before: `${was.area.title} › ${was.group}`, after: `${next.area.title} › ${next.group}` });
  }
  add('title-changed', was.item.title, next.item.title);
  add('funding-changed', was.item.funding ?? '', next.item.funding ?? '');
  add('contacts-changed', namesOf(was.item), namesOf(next.item));
  add('links-changed', (was.item.links ?? []).join('\n'), (next.item.links ?? []).join('\n'));
  return [...found, ...cellDifferences(was.item, next)];
}

function cellDifferences(was: Item, next: PlacedItem): readonly PlanDifference[] {
  const before = cellsByPeriod(was);
  const after = cellsByPeriod(next.item);
  const found: PlanDifference[] = [];
  for (const slot of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(slot) ?? null;
    const now = after.get(slot) ?? null;
    if (old?.text === now?.text && old?.status === now?.status && old?.open === now?.open) continue;
    found.push({ ...aboutItem(next), kind: 'cell-changed', period: slot.startsWith('?') ? null : slot, before: old, after: now });
  }
  return found;
}

/** Cells by year; those without one by their order: '?0', '?1' … */
function cellsByPeriod(item: Item): ReadonlyMap<string, CellWords> {
  const cells = new Map<string, CellWords>();
  let unknown = 0;
  for (const cell of item.cells) {
    if (isEmptyCell(cell)) continue;
    cells.set(cell.period ?? `?${unknown++}`, wordsOf(cell));
  }
  return cells;
}

function wordsOf(cell: Cell): CellWords {
  return { text: cell.text, status: cell.status, open: cell.open ?? false };
}

function namesOf(item: Item): string {
  return (item.contacts ?? []).map((contact) => contact.name).join(', ');
}

function visionWords(vision: readonly Vision[]): string {
  return vision.map((statement) => [statement.text, ...(statement.points ?? []).map((point) => `  – ${point}`)].join('\n')).join('\n');
}
