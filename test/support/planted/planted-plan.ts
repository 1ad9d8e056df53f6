import fc from 'fast-check';
import type { Item, Period, PlanDocument, Status } from '#features/plans/index.ts';
import { planFormat } from '#features/plans/index.ts';

/** A plan that changes are planted in. A heading carries an id that the plan document does not have: the truth of what it is. */
export type PlantedGroup = { id: number; title: string; items: Item[] };
export type PlantedArea = {
  key: string;
  number: number | null;
  title: string;
  vision: { text: string; points?: string[] }[];
  groups: PlantedGroup[];
};
export type PlantedPlan = { title: string; periods: Period[]; statuses: Status[]; areas: PlantedArea[]; made: number };

const letters = 'bdfgklmnprstv';
const vowels = 'aeiouyøå';

/** A title for the number: three words, unlike that of any other number. */
export function titleOf(number: number): string {
  let state = (number + 1) * 2654435761;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return (state >>> 8) % below;
  };
  const word = () => Array.from({ length: 4 }, () => `${letters[next(letters.length)]}${vowels[next(vowels.length)]}`).join('');
  return `${word()} ${word()} ${word()}`;
}

const shape = fc.array(fc.array(fc.array(fc.tuple(fc.nat(15), fc.nat(63)), { maxLength: 5 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

/** Plans of one to four areas; what cells say follows from two small numbers an item. */
export const plantedPlan = shape.map((areas): PlantedPlan => {
  const plan: PlantedPlan = { title: 'Plan 2026', periods: [...periods], statuses: [...statuses], areas: [], made: 0 };
  for (const [at, groups] of areas.entries()) {
    plan.areas.push({
      key: `omrade-${at}`,
      number: at + 1,
      title: titleOf(1000 + at),
      vision: at % 2 === 0 ? [{ text: `Mål ${at}`, points: ['et punkt'] }] : [],
      groups: groups.map((items) => {
        plan.made += 1;
        return { id: plan.made, title: titleOf(2000 + plan.made), items: items.map(([facts, cells]) => anItem(plan, facts, cells)) };
      }),
    });
  }
  return plan;
});

export function anItem(plan: PlantedPlan, facts: number, cells: number): Item {
  plan.made += 1;
  const word = (bit: number) => ((cells >> bit) & 1) === 1;
  return {
    key: `tiltak-${plan.made}`,
    title: titleOf(plan.made),
    cells: [
      { period: '2025', text: word(0) ? `Tekst ${cells}` : '', status: word(1) ? 'planned' : null },
      { period: '2026', text: word(2) ? `Fokus ${cells}` : '', status: null, ...(word(3) && { open: true }) },
      ...(word(4) ? [{ period: null, text: `Uten år ${cells}`, status: word(5) ? 'completed' : null }] : []),
    ].filter((cell) => plan.periods.some(({ key }) => key === cell.period) || cell.period === null),
    funding: facts % 3 === 0 ? 'Eksempeltilskudd' : null,
    contacts: facts % 2 === 0 ? [{ name: `Enhet ${facts}` }] : [],
    ...(facts % 5 === 0 && { links: [`https://example.org/${facts}`] }),
  };
}

export function documentOf(plan: PlantedPlan): PlanDocument {
  return structuredClone({
    format: planFormat,
    title: plan.title,
    partnership: 'Helsefellesskap Eksempel',
    scope: { kind: 'overall' },
    year: 2026,
    language: 'nb',
    periods: plan.periods,
    statuses: plan.statuses,
    areas: plan.areas.map((area) => ({ ...area, groups: area.groups.map(({ title, items }) => ({ title, items })) })),
  });
}

const periods: readonly Period[] = [
  { key: '2025', label: '2025', kind: 'status' },
  { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
];

const statuses: readonly Status[] = [
  { key: 'planned', label: 'Planlagt', scale: 'planned' },
  { key: 'in-progress', label: 'Under arbeid', scale: 'in-progress' },
  { key: 'completed', label: 'Ferdigstilt', scale: 'completed' },
];
