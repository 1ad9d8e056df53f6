import fc from 'fast-check';
import type { Cell, Item } from '#features/plans/index.ts';
import { anItem, titleOf, type PlantedArea, type PlantedGroup, type PlantedPlan } from './planted-plan.ts';

/** A change to plant: which, and three numbers that choose where and what. */
export type Plant = Readonly<{ change: PlantedChange; a: number; b: number; c: number }>;

type At = Readonly<{ area: PlantedArea; group: PlantedGroup; item: Item; at: number }>;
type Change = (plan: PlantedPlan, plant: Plant) => void;

const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % Math.max(1, values.length)];
const groupsOf = (plan: PlantedPlan) => plan.areas.flatMap((area) => area.groups.map((group) => ({ area, group })));
const itemsOf = (plan: PlantedPlan): readonly At[] =>
  groupsOf(plan).flatMap(({ area, group }) => group.items.map((item, at) => ({ area, group, item, at })));

function onItem(change: (item: Item, plan: PlantedPlan, plant: Plant) => Partial<Item>): Change {
  return (plan, plant) => {
    const found = pick(itemsOf(plan), plant.a);
    if (found) found.group.items[found.at] = { ...found.item, ...change(found.item, plan, plant) };
  };
}

function onCell(change: (cell: Cell, plan: PlantedPlan, plant: Plant) => Partial<Cell>): Change {
  return onItem((item, plan, plant) => {
    const period = pick(plan.periods, plant.b)?.key ?? null;
    const empty: Cell = { period, text: '', status: null };
    const was = item.cells.find((cell) => cell.period === period) ?? empty;
    return { cells: [...item.cells.filter((cell) => cell.period !== period), { ...was, ...change(was, plan, plant) }] };
  });
}

function moveWithin<T>(values: T[], from: number, to: number): void {
  const [moved] = values.splice(from % Math.max(1, values.length), 1);
  if (moved !== undefined) values.splice(to % (values.length + 1), 0, moved);
}

export const changes = {
  addItem: (plan, { a, b, c }) => pick(groupsOf(plan), a)?.group.items.splice(b % 4, 0, anItem(plan, b, c)),
  removeItem: (plan, { a }) => {
    const found = pick(itemsOf(plan), a);
    found?.group.items.splice(found.at, 1);
  },
  moveItem: (plan, { a, b, c }) => {
    const found = pick(itemsOf(plan), a);
    if (!found) return;
    found.group.items.splice(found.at, 1);
    pick(groupsOf(plan), b)?.group.items.splice(c % 4, 0, found.item);
  },
  reorderItem: (plan, { a, b, c }) => moveWithin(pick(groupsOf(plan), a)?.group.items ?? [], b, c),
  text: onCell((_, __, { c }) => ({ text: c % 5 === 0 ? '' : `Ny tekst ${c}` })),
  status: onCell((_, plan, { c }) => ({ status: c % 4 === 0 ? null : (pick(plan.statuses, c)?.key ?? null) })),
  open: onCell(({ open }) => ({ open: !open })),
  unplacedText: onItem(({ cells }, _, { c }) => ({
    cells: [
      ...cells.filter(({ period }) => period !== null),
      ...(c % 3 === 0 ? [] : [{ period: null, text: `Et sted ${c}`, status: null }]),
    ],
  })),
  funding: onItem(({ funding }, _, { c }) => ({ funding: funding ? null : `Tilskudd ${c}` })),
  contacts: onItem((_, __, { c }) => ({ contacts: Array.from({ length: c % 3 }, (_unused, at) => ({ name: `Seksjon ${c + at}` })) })),
  links: onItem((_, __, { c }) => ({ links: c % 3 === 0 ? [] : [`https://example.org/ny/${c}`] })),
  addArea: (plan, { a, b }) => {
    plan.made += 1;
    const area = { key: `omrade-ny-${plan.made}`, number: null, title: titleOf(5000 + plan.made), vision: [], groups: [] };
    plan.areas.splice(a % (plan.areas.length + 1), 0, area);
    changes.addGroup(plan, { change: 'addGroup', a: plan.areas.indexOf(area), b, c: 0 });
  },
  removeArea: (plan, { a }) => plan.areas.length > 1 && plan.areas.splice(a % plan.areas.length, 1),
  renumberArea: (plan, { a, b }) => Object.assign(pick(plan.areas, a) ?? {}, { number: b % 4 === 0 ? null : b }),
  reorderArea: (plan, { a, b }) => moveWithin(plan.areas, a, b),
  vision: (plan, { a, b }) => Object.assign(pick(plan.areas, a) ?? {}, { vision: b % 4 === 0 ? [] : [{ text: `Nytt mål ${b}` }] }),
  addGroup: (plan, { a, b, c }) => {
    plan.made += 1;
    const group = { id: plan.made, title: titleOf(7000 + plan.made), items: c % 2 === 0 ? [] : [anItem(plan, b, c)] };
    const groups = pick(plan.areas, a)?.groups ?? [];
    groups.splice(b % (groups.length + 1), 0, group);
  },
  removeGroup: (plan, { a }) => {
    const found = pick(groupsOf(plan), a);
    found?.area.groups.splice(found.area.groups.indexOf(found.group), 1);
  },
  renameGroup: (plan, { a }) => {
    plan.made += 1;
    Object.assign(pick(groupsOf(plan), a)?.group ?? {}, { title: titleOf(7000 + plan.made) });
  },
  reorderGroup: (plan, { a, b, c }) => moveWithin(pick(plan.areas, a)?.groups ?? [], b, c),
  addPeriod: (plan) => plan.periods.push({ key: String(2027 + plan.made++), label: 'En kolonne til', kind: 'focus' }),
  relabelPeriod: (plan, { a, c }) => {
    const at = a % Math.max(1, plan.periods.length);
    const was = plan.periods[at];
    if (was)
      plan.periods[at] = { ...was, ...(c % 2 === 0 ? { label: `Fokus ${c}` } : { kind: was.kind === 'focus' ? 'status' : 'focus' }) };
  },
  removePeriod: (plan, { a }) => {
    const gone = plan.periods.length > 1 ? plan.periods.splice(a % plan.periods.length, 1)[0]?.key : undefined;
    if (gone) onEvery(plan, (cells) => cells.filter(({ period }) => period !== gone));
  },
  addStatus: (plan) => plan.statuses.push({ key: `ny-${plan.made++}`, label: `Ord ${plan.made}`, scale: 'unknown' }),
  relabelStatus: (plan, { a, c }) => {
    const at = a % Math.max(1, plan.statuses.length);
    const was = plan.statuses[at];
    if (was) plan.statuses[at] = { ...was, ...(c % 2 === 0 ? { label: `Ord ${c}` } : { scale: c % 4 === 1 ? 'stopped' : 'unknown' }) };
  },
  removeStatus: (plan, { a }) => {
    const gone = plan.statuses.splice(a % Math.max(1, plan.statuses.length), 1)[0]?.key;
    if (gone) onEvery(plan, (cells) => cells.map((cell) => (cell.status === gone ? { ...cell, status: null } : cell)));
  },
  renamePlan: (plan, { c }) => Object.assign(plan, { title: `Plan ${c}` }),
  retitle: onItem((_, plan) => ({ title: titleOf(90_000 + plan.made++) })),
  renameArea: (plan, { a }) => Object.assign(pick(plan.areas, a) ?? {}, { title: titleOf(95_000 + plan.made++) }),
} satisfies Record<string, (plan: PlantedPlan, plant: Plant) => unknown>;

export type PlantedChange = keyof typeof changes;

function onEvery(plan: PlantedPlan, change: (cells: readonly Cell[]) => readonly Cell[]): void {
  for (const { group } of groupsOf(plan)) group.items = group.items.map((item) => ({ ...item, cells: change(item.cells) }));
}

/** Changes to plant, of these kinds. */
export function plants(kinds: readonly PlantedChange[], atMost: number): fc.Arbitrary<readonly Plant[]> {
  const plant = fc.record({ change: fc.constantFrom(...kinds), a: fc.nat(999), b: fc.nat(999), c: fc.nat(999) });
  return fc.array(plant, { maxLength: atMost });
}

/** The plan with the changes planted; the one given stays as it was. */
export function plantAll(before: PlantedPlan, planted: readonly Plant[]): PlantedPlan {
  const after = structuredClone(before);
  for (const plant of planted) changes[plant.change](after, plant);
  return after;
}
