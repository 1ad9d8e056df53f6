import type { Cell, Item, Period, PlanDocument } from '../plan-document.ts';
import { isEmptyCell } from '../plan-view.ts';

/** A column of the new plan: `from` is what it was in the earlier plan, null for the new focus column. */
export type RolledColumn = Readonly<{ from: Period | null; to: Period }>;

export type RolledOver = Readonly<{
  document: PlanDocument;
  columns: readonly RolledColumn[];
  /** What the new plan does not have; the earlier plan keeps it. */
  dropped: Readonly<{ columns: readonly Period[]; cells: number; sources: number; doubts: number; adoptions: number }>;
}>;

/**
 * The plan of the next year: the same areas, headings and items under the same keys. Focus columns become columns of
 * status with their texts, a status that was given stays and none is made, and an empty focus column comes last. Of the
 * columns of status those in `keep` come along; a text without a year always does. Null where there is no focus column.
 */
export function rollOver(plan: PlanDocument, keep: ReadonlySet<string>): RolledOver | null {
  const focus = plan.periods.filter(({ kind }) => kind === 'focus');
  if (focus.length === 0) return null;
  const kept = plan.periods.filter(({ kind, key }) => kind === 'focus' || keep.has(key));
  const nextYear = String(Math.max(...plan.periods.map(({ key }) => Number(key))) + 1);
  const columns: readonly RolledColumn[] = [
    ...kept.map((from) => ({ from, to: from.kind === 'focus' ? ({ key: from.key, label: from.key, kind: 'status' } as const) : from })),
    { from: null, to: { key: nextYear, label: `${focusWords[plan.language]} ${nextYear}`, kind: 'focus' } },
  ];
  const keys = new Set(kept.map(({ key }) => key));
  const items = plan.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const rolled = new Map(items.map((item) => [item, rollItem(item, keys)]));
  const { edition: _edition, adoptions = [], ...rest } = plan;
  return {
    document: {
      ...rest,
      title: plan.title.replaceAll(new RegExp(`(?<!\\d)${plan.year}(?!\\d)`, 'g'), String(plan.year + 1)),
      year: plan.year + 1,
      periods: columns.map(({ to }) => to),
      areas: plan.areas.map((area) => ({
        ...area,
        groups: area.groups.map((group) => ({ ...group, items: group.items.map((item) => rolled.get(item) ?? item) })),
      })),
    },
    columns,
    dropped: {
      columns: plan.periods.filter(({ key }) => !keys.has(key)),
      cells: total(items, (item) => item.cells.filter((cell) => !isEmptyCell(cell) && !isKept(cell, keys)).length),
      sources: total(items, (item) => (item.source ? 1 : 0)),
      doubts: total(items, (item) => (item.uncertain?.length ?? 0) - (rolled.get(item)?.uncertain?.length ?? 0)),
      adoptions: adoptions.length,
    },
  };
}

const focusWords = { nb: 'Fokus for', nn: 'Fokus for', en: 'Focus for' } as const;

/** A source tells where the earlier document says it, so it does not come along. */
function rollItem(item: Item, keys: ReadonlySet<string>): Item {
  const { source: _source, uncertain, ...rest } = item;
  const cells = item.cells.filter((cell) => isKept(cell, keys));
  const gone = new Set(item.cells.filter((cell) => !isKept(cell, keys)).map((cell) => cell.text));
  for (const cell of cells) gone.delete(cell.text);
  // A point of doubt quotes the text that it is about: one about a text that is left behind is left with it.
  const doubts = uncertain?.filter(({ what, why = '' }) => !quotesIn(`${what} ${why}`).some((text) => gone.has(text)));
  return { ...rest, cells, ...(doubts && doubts.length > 0 && { uncertain: doubts }) };
}

function isKept(cell: Cell, keys: ReadonlySet<string>): boolean {
  return cell.period === null || keys.has(cell.period);
}

function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/«([^»]*)»/g)].map(([, quoted = '']) => quoted);
}

function total(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
