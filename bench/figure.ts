import type { Spread } from './stats.ts';

/** A measured figure. `bar` is what the issue asks for; `better` says which way is good. */
export type Figure = Readonly<{
  name: string;
  unit: 'ms' | 's' | 'MiB' | 'kB' | 'pages/s' | 'answers/s' | 'packages' | '×';
  spread: Spread;
  better: 'low' | 'high';
  bar: number | null;
  /** which value of the spread the bar is held against */
  of?: 'median' | 'p95';
}>;

export function isMet(figure: Figure): boolean {
  if (figure.bar === null) return true;
  const value = figure.spread[figure.of ?? 'median'];
  return figure.better === 'low' ? value <= figure.bar : value >= figure.bar;
}

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** One line: the figure, its spread, its bar, and how it stands to the baseline. */
export function lineOf(figure: Figure, baseline: number | undefined): string {
  const { median, min, max, p95, runs } = figure.spread;
  const bar = figure.bar === null ? '' : `${figure.better === 'low' ? '≤' : '≥'} ${short(figure.bar)} ${isMet(figure) ? 'met' : 'NOT MET'}`;
  const ratio = baseline === undefined || baseline === 0 ? '' : `${(median / baseline).toFixed(2)} × baseline`;
  const values = `${short(median)} ${figure.unit} (min ${short(min)}, p95 ${short(p95)}, max ${short(max)}, n ${runs})`;
  return `${figure.name.padEnd(58)} ${values.padEnd(62)} ${bar.padEnd(18)} ${ratio}`;
}
