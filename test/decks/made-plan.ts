import type { PlanDocument } from '#features/plans/index.ts';
import type { DeckArea, DeckItem, DeckPlan, DeckPlanCell } from './deck-plan.ts';
import { deckWords, type DeckWords } from './deck-words.ts';
import { seeded, type Chance } from './seeded.ts';

export type PlanShape = Readonly<{
  language: PlanDocument['language'];
  areas: number;
  itemsPerArea: number;
  contacts: boolean;
  /** which of the language's lists of statuses and of columns */
  statuses?: number;
  periods?: number;
  groups: boolean;
  numbers: boolean;
}>;

/** A made-up plan; the same seed and shape give the same plan. */
export function madePlan(seed: number, shape: PlanShape): DeckPlan {
  const chance = seeded(seed);
  const words = deckWords[shape.language];
  const statuses = words.statuses[(shape.statuses ?? chance.below(9)) % words.statuses.length] ?? [];
  const periods = words.periods[(shape.periods ?? chance.below(9)) % words.periods.length] ?? [];
  const titles = new Set<string>();
  const areas = words.areas.slice(0, shape.areas).map((title, index): DeckArea => {
    const items = Array.from({ length: 1 + chance.below(shape.itemsPerArea) }, () =>
      madeItem(chance, words, titles, statuses, periods, shape.contacts),
    );
    return {
      title,
      number: shape.numbers ? index + 1 : null,
      vision: madeVision(chance, words, title),
      groups: inGroups(chance, words, items, shape.groups),
    };
  });
  return { title: words.title, partnership: words.partnership, language: shape.language, year: 2026, periods, statuses, areas };
}

function madeItem(
  chance: Chance,
  words: DeckWords,
  titles: Set<string>,
  statuses: DeckPlan['statuses'],
  periods: DeckPlan['periods'],
  withContacts: boolean,
): DeckItem {
  const base = `${chance.pick(words.verbs)} ${chance.pick(words.things)}`;
  let title = base;
  for (let count = 2; titles.has(title); count += 1) title = `${base}, ${['andre', 'tredje', 'fjerde'][count - 2] ?? `${count}.`} trinn`;
  titles.add(title);
  const cells = periods.map((period): DeckPlanCell => madeCell(chance, words, statuses, period.key));
  const contacts = withContacts && !chance.once(4) ? [chance.pick(words.people)] : [];
  if (contacts.length > 0 && chance.once(4)) contacts.push(...words.people.filter((name) => !contacts.includes(name)).slice(0, 1));
  return { title, cells, contacts, funding: null };
}

/** Texts that are a word of the vocabulary have that word's status, with or without a colour. */
function madeCell(chance: Chance, words: DeckWords, statuses: DeckPlan['statuses'], period: string): DeckPlanCell {
  if (chance.once(6)) return { period, text: '', status: null };
  const status = chance.once(5) ? null : chance.pick(statuses);
  if (status && chance.once(5)) return { period, text: status.label, status: status.key };
  return { period, text: chance.pick(words.texts), status: status?.key ?? null };
}

function madeVision(chance: Chance, words: DeckWords, area: string): DeckArea['vision'] {
  const count = 1 + chance.below(words.visions.length);
  return words.visions
    .slice(0, count)
    .map((statement) => `${statement} – ${area.toLowerCase()}`)
    .map((text) => (chance.once(3) ? { text, points: words.points } : { text }));
}

function inGroups(chance: Chance, words: DeckWords, items: readonly DeckItem[], withGroups: boolean): DeckArea['groups'] {
  if (!withGroups) return [{ title: '', items }];
  const names = [...(chance.once(2) ? [words.funded] : []), ...words.groups.slice(0, 1 + chance.below(words.groups.length))];
  const groups = names.map((title) => ({ title, items: [] as DeckItem[] }));
  items.forEach((item, index) => {
    const group = groups[Math.min(groups.length - 1, Math.floor((index * groups.length) / items.length))];
    group?.items.push(group.title === words.funded ? { ...item, funding: fundingName(words.funded) } : item);
  });
  return groups.filter((group) => group.items.length > 0);
}

function fundingName(heading: string): string {
  const source = heading.replace(/^.*? (?:av|by)(?: the)? /u, '');
  return source.charAt(0).toUpperCase() + source.slice(1);
}
