import type { Period } from '../plan-document.ts';
import { seenText } from './seen-text.ts';
import { plainKinds, type SheetColumn } from './sheet-columns.ts';
import { sheetWords, wordMeant } from './sheet-words.ts';

/** `columns` in the sheet's order, null for one that is none of ours; `unknown` are the headers of those. */
export type ReadColumns = Readonly<{ columns: readonly (SheetColumn | null)[]; periods: readonly Period[]; unknown: readonly string[] }>;

type PairHeader = Readonly<{ label: string; kind: 'status' | 'text' }>;

/** Whether a row of texts is the header of a sheet of items. */
export function isItemsHeader(texts: readonly string[]): boolean {
  const kinds = new Set(texts.map((text) => wordMeant(sheetWords, plainKinds, seenText(text))));
  return kinds.has('title') && kinds.has('area') && kinds.has('group') && texts.some((text) => pairHeader(text) !== null);
}

/**
 * What each column holds. A heading that is none of the periods' takes the place of one that has no column, when as many
 * of each are left: someone renamed it, here or (then the heading is still as `written`) in the sheet about the plan.
 */
export function readColumns(headers: readonly string[], told: readonly Period[], written: readonly string[]): ReadColumns {
  const pairs = headers.map((header) => (plainKind(header) ? null : pairHeader(header)));
  const labels = distinct(pairs);
  const periods = [...told];
  const places = new Map<string, number[]>();
  for (const label of labels)
    places.set(
      label,
      told.flatMap((period, at) => (seenText(period.label) === label ? [at] : [])),
    );
  const strange = labels.filter((label) => places.get(label)?.length === 0);
  const free = told.flatMap((period, at) => (labels.includes(seenText(period.label)) ? [] : [at]));
  strange.forEach((label, index) => {
    const at = strange.length === free.length ? free[index] : undefined;
    const place = at ?? addPeriod(periods, label, told.length === 0);
    if (at !== undefined && seenText(written[at] ?? '') !== label) periods[at] = { ...(told[at] as Period), label };
    if (place !== null) places.set(label, [place]);
  });
  const used = new Set<string>();
  const columns = headers.map((header, index): SheetColumn | null => {
    const kind = plainKind(header);
    if (kind) return { kind, header };
    const pair = pairs[index];
    const period = pair && places.get(pair.label)?.find((at) => !used.has(`${pair.kind} ${at}`));
    if (!pair || period === undefined || period === null) return null;
    used.add(`${pair.kind} ${period}`);
    return { kind: pair.kind, period, header };
  });
  return { columns, periods, unknown: headers.filter((header, index) => columns[index] === null && seenText(header) !== '') };
}

function plainKind(header: string): (typeof plainKinds)[number] | null {
  return wordMeant(sheetWords, plainKinds, seenText(header)) as (typeof plainKinds)[number] | null;
}

function pairHeader(header: string): PairHeader | null {
  const text = seenText(header);
  const end = /[–—-]\s+(\p{L}+)$/u.exec(text);
  const kind = end && wordMeant(sheetWords, ['status', 'text'], end[1] ?? '');
  return end && kind ? { label: text.slice(0, end.index).trim(), kind: kind as PairHeader['kind'] } : null;
}

function distinct(pairs: readonly (PairHeader | null)[]): readonly string[] {
  return [...new Set(pairs.flatMap((pair) => (pair ? [pair.label] : [])))];
}

/** A column of its own for a year that the plan did not have; without a year only where nothing else tells the periods. */
function addPeriod(periods: Period[], label: string, anyLabel: boolean): number | null {
  const key = /(?<!\d)20\d\d(?!\d)/.exec(label)?.[0] ?? (anyLabel ? label : undefined);
  if (key === undefined || periods.some((period) => period.key === key)) return null;
  return periods.push({ key, label, kind: /fokus|focus|ønsk|ynsk/i.test(label) ? 'focus' : 'status' }) - 1;
}
