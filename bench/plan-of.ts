import { readFileSync } from 'node:fs';
import type { Item, PlanDocument } from '#features/plans/index.ts';
import { planFormat } from '#features/plans/model/plan-document.ts';

/** Titles and cell texts as real plans have them, from the two example documents' own words. */
export const realLines: readonly string[] = readFileSync(new URL('../examples/oslo/overall-plan-2026.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.length > 25 && line.length < 140);

/** An example plan of `items` items in areas of about a dozen, with words of real length. */
export function planOf(items: number, year: number): PlanDocument {
  const perGroup = 4;
  const perArea = 12;
  const line = (at: number): string => realLines[at % realLines.length] ?? 'Eksempel';
  const itemAt = (at: number): Item => ({
    key: `tiltak-${at}`,
    title: `${line(at)} (${at})`,
    funding: at % 7 === 0 ? 'Eksempeltilskudd' : null,
    cells: ['2024', '2025', '2026']
      .slice(at % 3)
      .map((period, cell) => ({ period, text: line(at * 3 + cell + 1), status: statuses[(at + cell) % 4]?.key ?? null })),
    contacts: at % 3 === 0 ? [{ name: `Eksempelenhet ${at % 10}` }] : [],
  });
  const all = Array.from({ length: items }, (_, at) => itemAt(at));
  return {
    format: planFormat,
    title: `Eksempelplan ${year}`,
    partnership: 'Helsefellesskap Eksempel',
    scope: { kind: 'overall' },
    year,
    language: 'nb',
    periods: [
      { key: '2024', label: '2024', kind: 'status' },
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
    ],
    statuses,
    areas: chunks(all, perArea).map((areaItems, area) => ({
      key: `omrade-${area + 1}`,
      number: area + 1,
      title: `Innsatsområde ${area + 1}`,
      vision: [{ text: line(area * 5) }],
      groups: chunks(areaItems, perGroup).map((groupItems, group) => ({ title: `Overskrift ${group + 1}`, items: groupItems })),
    })),
  };
}

const statuses: PlanDocument['statuses'] = [
  { key: 'not-started', label: 'Ikke påbegynt', scale: 'not-started' },
  { key: 'planned', label: 'Planlagt/påbegynt', scale: 'planned' },
  { key: 'in-progress', label: 'Under arbeid', scale: 'in-progress' },
  { key: 'completed', label: 'Ferdigstilt', scale: 'completed' },
];

function chunks<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}
