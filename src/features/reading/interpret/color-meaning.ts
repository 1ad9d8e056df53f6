import type { Status } from '#features/plans/index.ts';
import { fold } from '../model/fold-text.ts';
import { statusOfText } from '../model/status-words.ts';
import { colorDistance } from './color-distance.ts';
import type { LegendEntry } from './legend-entry.ts';

/** What a colour says: a status; 'unknown' to every legend; 'unclear' where two statuses are as near. */
export type Meaning = Readonly<{ kind: 'status'; status: string }> | Readonly<{ kind: 'unknown' | 'unclear' }>;

export type ColorMeaning = (color: string, page: number) => Meaning;

/** Rounding of theme colours and of PDF stays below this (hundredths of OKLab). */
const tolerance = 2.5;
const exact = 0.6;

type Meant = Readonly<{ color: string; status: string }>;

/** A page's own legend goes before the deck's; where the deck's legends contradict each other a colour is unclear. */
export function colorMeaning(legends: ReadonlyMap<number, readonly LegendEntry[]>, statuses: readonly Status[]): ColorMeaning {
  const own = new Map([...legends].map(([page, entries]) => [page, meant(entries, statuses)]));
  const all = [...own.values()].flat();
  const known = new Map<string, Meaning>();
  return (color, page) => {
    const key = own.has(page) ? `${page} ${color}` : color;
    const cached = known.get(key);
    if (cached) return cached;
    const local = nearest(color, own.get(page) ?? []);
    const meaning = local.kind === 'unknown' ? nearest(color, all) : local;
    known.set(key, meaning);
    return meaning;
  };
}

function meant(entries: readonly LegendEntry[], statuses: readonly Status[]): readonly Meant[] {
  return entries.flatMap(({ color, label }) => {
    const exactly = statuses.find((status) => fold(status.label) === fold(label))?.key;
    const status = exactly ?? statusOfText(label, statuses);
    return status === null ? [] : [{ color, status }];
  });
}

function nearest(color: string, meanings: readonly Meant[]): Meaning {
  const ranked = meanings
    .map(({ color: known, status }) => ({ status, distance: colorDistance(color, known) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (!best || best.distance > tolerance) return { kind: 'unknown' };
  const rival = ranked.find((other) => other.status !== best.status)?.distance ?? Number.POSITIVE_INFINITY;
  const clear = best.distance < exact ? rival > 2 * exact : rival > 2 * best.distance && rival > tolerance;
  return clear ? { kind: 'status', status: best.status } : { kind: 'unclear' };
}
