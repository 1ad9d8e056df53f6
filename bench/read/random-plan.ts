import type { Language } from '#shared/language.ts';
import { people, planWords } from './random-words.ts';
import type { TruthArea, TruthItem } from './truth.ts';

/** A number from 0 up to 1, the next of a series that a seed decides (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;

/** A plan made by chance, with what a reader of its text should find. */
export type RandomPlan = Readonly<{
  language: Language;
  periods: readonly string[];
  labels: readonly string[];
  hasContacts: boolean;
  hasGroups: boolean;
  areas: readonly TruthArea[];
}>;

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((value) => [chance(), value] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value);
}

function itemOf(plan: Omit<RandomPlan, 'areas'>, taken: Set<string>, chance: Chance, usual: number): TruthItem {
  const words = planWords[plan.language];
  let title = '';
  do title = [pick(words.starts, chance), pick(words.objects, chance), pick(words.tails, chance)].filter(Boolean).join(' ');
  while (taken.has(title));
  taken.add(title);
  const count = chance() < 0.75 ? usual : Math.floor(chance() * (plan.periods.length + 1));
  const cells = Array.from({ length: count }, () => (chance() < 0.35 ? pick(words.statuses, chance) : pick(words.cells, chance)));
  const full = count === plan.periods.length;
  const contacts = plan.hasContacts && count > 0 && chance() < 0.9 ? shuffled(people, chance).slice(0, chance() < 0.2 ? 2 : 1) : [];
  return { title, cells, periods: full ? plan.periods : null, contacts, funding: null };
}

/** Makes a plan of two to five areas. */
export function randomPlan(seed: number): RandomPlan {
  const chance = chanceOf(seed);
  const language = pick(['nb', 'nb', 'nn', 'en'] as const, chance);
  const words = planWords[language];
  const first = 2023 + Math.floor(chance() * 4);
  const periods = Array.from({ length: chance() < 0.5 ? 3 : 2 }, (_, index) => String(first + index));
  const focus = pick(words.focus, chance);
  const labels = periods.map((year, index) => (index === periods.length - 1 ? `${focus} ${year}` : year));
  const plan = { language, periods, labels, hasContacts: chance() < 0.5, hasGroups: chance() < 0.8 };
  const taken = new Set<string>();
  const areas = shuffled(words.areas, chance)
    .slice(0, 2 + Math.floor(chance() * 4))
    .map((title): TruthArea => {
      const target = shuffled(words.visions, chance).slice(0, 1 + Math.floor(chance() * 3));
      const headings = plan.hasGroups ? shuffled(words.groups, chance).slice(0, 1 + Math.floor(chance() * 3)) : [''];
      const funded = plan.hasGroups && chance() < 0.3;
      const groups = [...(funded ? [words.funded] : []), ...headings].map((heading) => ({
        title: heading,
        items: Array.from({ length: 1 + Math.floor(chance() * 3) }, () => itemOf(plan, taken, chance, periods.length)),
      }));
      return { title, target, groups };
    });
  return { ...plan, areas };
}
