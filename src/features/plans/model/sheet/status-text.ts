import { statusSymbols } from '#shared/status-symbols.ts';
import type { PlanDocument, Scale, Status } from '../plan-document.ts';
import { seenText } from './seen-text.ts';
import { sheetWords } from './sheet-words.ts';

/** `formerly` are words that the statuses had when the sheet was written. */
export type StatusWords = Pick<PlanDocument, 'statuses' | 'language'> &
  Readonly<{ formerly?: readonly Pick<Status, 'key' | 'label'>[] | undefined }>;

const symbols = new Map<string, Scale>(Object.entries(statusSymbols).map(([scale, symbol]) => [symbol, scale as Scale]));

/** '● Ferdigstilt'; of no status '? Ukjent'. */
export function statusText(key: string | null, { statuses, language }: StatusWords): string {
  const status = statuses.find((known) => known.key === key);
  return `${statusSymbols[status?.scale ?? 'unknown']} ${status?.label ?? sheetWords.unknown[language]}`;
}

/** The word of a status cell and what its symbol says; a person may write the word alone. */
export function readStatusText(text: string): Readonly<{ word: string; scale: Scale | null }> {
  const [, symbol = '', word = ''] = /^(\S)(?:\s+(.*))?$/su.exec(text) ?? [];
  const scale = symbols.get(symbol);
  return scale ? { word, scale } : { word: text, scale: null };
}

/** The status that a cell's text names, null for an empty one and the unknown one, undefined for a word that is none of the plan's. */
export function statusOfText(text: string, { statuses, formerly = [] }: StatusWords): string | null | undefined {
  if (text === '') return null;
  const { word } = readStatusText(text);
  const found =
    statuses.find(({ label }) => seenText(label) === word || seenText(label) === text) ??
    statuses.find(({ label }) => seenText(label).toLowerCase() === word.toLowerCase()) ??
    formerly.find(({ key, label }) => seenText(label) === word && statuses.some((status) => status.key === key));
  if (found) return found.key;
  return word === '' || Object.values(sheetWords.unknown).some((known) => known.toLowerCase() === word.toLowerCase()) ? null : undefined;
}
