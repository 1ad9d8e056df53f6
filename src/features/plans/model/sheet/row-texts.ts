import type { Texts } from './about-rows.ts';
import type { AreaRow } from './area-rows.ts';
import type { ItemRow } from './item-row.ts';
import { seenText } from './seen-text.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { sheetWords, wordMeant } from './sheet-words.ts';

/** Before the key of a row that goes on with the one above, whose texts are longer than a cell holds. */
const goesOn = '↳ ';

/** Sheet programs hold 32,767 characters in a cell. */
const longestCell = 32_000;

/** The row, or as many rows as its longest text needs; `keyAt` is the place of the key. */
export function splitLong(row: readonly string[], keyAt: number): Texts {
  const count = Math.max(1, ...row.map((text) => Math.ceil(text.length / longestCell)));
  if (count === 1) return [row];
  const parts = row.map(chunks);
  return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, index) =>
    parts.map((texts, at) => (at === keyAt && index > 0 ? goesOn + row[keyAt] : (texts[index] ?? ''))),
  );
}

function chunks(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const isBetween = /[\ud800-\udbff]/.test(text.charAt(at + longestCell - 1));
    const end = at + longestCell - (isBetween ? 1 : 0);
    found.push(text.slice(at, end));
    at = end;
  }
  return found;
}

/** `at` is the place of its first row. */
type Joined = { at: number; texts: string[] };

function joinLong(rows: Texts, keyAt: number): readonly Joined[] {
  const joined: Joined[] = [];
  for (const [at, row] of rows.entries()) {
    const last = joined.at(-1)?.texts;
    if (last && row[keyAt] === goesOn + last[keyAt]) goOn(last, row, keyAt);
    else joined.push({ at, texts: [...row] });
  }
  return joined;
}

function goOn(last: string[], row: readonly string[], keyAt: number): void {
  row.forEach((text, place) => {
    if (place !== keyAt) last[place] = (last[place] ?? '') + text;
  });
}

/** The rows of items that these cells are; rows with nothing in them are left out. */
export function itemRowsOf(rows: Texts, columns: readonly (SheetColumn | null)[], periods: number): readonly ItemRow[] {
  const keyAt = columns.findIndex((column) => column?.kind === 'key');
  return joinLong(rows, keyAt).flatMap(({ at: place, texts: row }): readonly ItemRow[] => {
    const texts: Record<string, string> = {};
    const cells = Array.from({ length: periods }, () => ({ status: '', text: '' }));
    columns.forEach((column, at) => {
      const text = seenText(row[at] ?? '');
      if (!column) return;
      const cell = 'period' in column ? cells[column.period] : undefined;
      if (cell && 'period' in column) cell[column.kind] = text;
      else texts[column.kind] ??= text;
    });
    const isEmpty = [...Object.values(texts), ...cells.flatMap(({ status, text }) => [status, text])].every((text) => text === '');
    return isEmpty ? [] : [{ ...noRow, ...texts, cells, at: place }];
  });
}

const noRow = { number: '', area: '', group: '', title: '', open: '', unplaced: '', funding: '', contacts: '', links: '', key: '' };

const areaKinds = ['number', 'area', 'statement', 'points', 'key'] as const;

/** Whether a row of texts is the header of the sheet of target pictures. */
export function isAreasHeader(texts: readonly string[]): boolean {
  const kinds = texts.map((text) => wordMeant(sheetWords, areaKinds, seenText(text)));
  return kinds.includes('area') && kinds.includes('statement');
}

export function areaRowsOf(rows: Texts, headers: readonly string[]): readonly AreaRow[] {
  const kinds = headers.map((header) => wordMeant(sheetWords, areaKinds, seenText(header)));
  return joinLong(rows, kinds.indexOf('key')).flatMap(({ texts: row }): readonly AreaRow[] => {
    const texts: Record<string, string> = {};
    kinds.forEach((kind, at) => kind && (texts[kind] ??= seenText(row[at] ?? '')));
    if (Object.values(texts).every((text) => text === '')) return [];
    return [{ number: '', area: '', statement: '', points: '', key: '', ...texts }];
  });
}

export function areaHeaders(language: 'nb' | 'nn' | 'en'): readonly string[] {
  return areaKinds.map((kind) => sheetWords[kind][language]);
}

export function areaTexts(row: AreaRow): readonly string[] {
  return areaKinds.map((kind) => row[kind]);
}
