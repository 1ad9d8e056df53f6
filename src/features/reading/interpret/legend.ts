import type { Status } from '#features/plans/index.ts';
import { fold } from '../model/fold-text.ts';
import { isLegendWord, legendStatuses, statusOfText } from '../model/status-words.ts';
import { colorDistance } from './color-distance.ts';
import { findFilledTexts } from './legend-boxes.ts';
import type { LegendEntry, LegendFinder, LegendPage } from './legend-entry.ts';
import { findMarks } from './legend-marks.ts';
import { findSwatches } from './legend-swatches.ts';
import { findInTables } from './legend-tables.ts';

const finders: readonly LegendFinder[] = [findSwatches, findFilledTexts, findMarks, findInTables];
const sameColor = 2.5;

/** How much must speak for a legend: known status words, or also colours that the plan's own cells have. */
export type Evidence = 'words' | 'colors';

/** The page's legend, [] when it has none. `used` are the colours of the plan's own cells and dots. */
export function findLegend(page: LegendPage, used: readonly string[], evidence: Evidence): readonly LegendEntry[] {
  const found = finders.map((finder) => withoutRepeats(finder(page))).filter((entries) => isLegend(entries, used, evidence));
  return found.toSorted((a, b) => worth(b, used) - worth(a, used))[0] ?? [];
}

function isLegend(entries: readonly LegendEntry[], used: readonly string[], evidence: Evidence): boolean {
  if (entries.length < 2) return false;
  const words = countWords(entries);
  if (evidence === 'words') return words >= 2 && words >= entries.length / 2;
  const seen = countUsed(entries, used);
  return words >= 2 || (words >= 1 && seen >= 1) || seen >= 2;
}

/** True when at least one of the labels is a known status word. */
export function hasKnownWord(entries: readonly LegendEntry[]): boolean {
  return countWords(entries) > 0;
}

function worth(entries: readonly LegendEntry[], used: readonly string[]): number {
  return countWords(entries) * 2 + countUsed(entries, used) * 2 + entries.length / 10;
}

function countWords(entries: readonly LegendEntry[]): number {
  return entries.filter((entry) => isLegendWord(entry.label)).length;
}

function countUsed(entries: readonly LegendEntry[], used: readonly string[]): number {
  return entries.filter((entry) => used.some((color) => colorDistance(color, entry.color) < sameColor)).length;
}

function withoutRepeats(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const isFirst = (entry: LegendEntry, index: number): boolean =>
    entries.findIndex((other) => fold(other.label) === fold(entry.label)) === index;
  return entries.filter(isFirst);
}

/** The deck's own statuses, from its legends in order; in a later legend one that is spelled otherwise is the same status. */
export function vocabularyOf(legends: readonly (readonly LegendEntry[])[]): readonly Status[] {
  let statuses: readonly Status[] = [];
  for (const legend of legends) {
    const before = statuses;
    const added = legend.filter(({ label }) => !isKnown(label, before)).map(({ label, color }) => ({ label, color }));
    const labels = before.map(({ label, color }) => ({ label, ...(color === undefined ? {} : { color }) }));
    if (added.length > 0) statuses = legendStatuses([...labels, ...added]);
  }
  return statuses;
}

function isKnown(label: string, statuses: readonly Status[]): boolean {
  return statuses.some((status) => fold(status.label) === fold(label)) || statusOfText(label, statuses) !== null;
}
