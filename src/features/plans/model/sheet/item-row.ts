import type { Area, Cell, Item, PlanDocument } from '../plan-document.ts';
import { contactLine } from './contact-line.ts';
import { sheetWords } from './sheet-words.ts';
import { statusText, type StatusWords } from './status-text.ts';

/** The plan's words that the rows are written and read with. */
export type RowWords = Pick<PlanDocument, 'periods'> & StatusWords;

/** What an item's row says of the item. `cells` stand in the order of the plan's periods. */
export type ItemTexts = Readonly<{
  title: string;
  cells: readonly Readonly<{ status: string; text: string }>[];
  open: string;
  unplaced: string;
  funding: string;
  contacts: string;
  links: string;
}>;

/** A row of the items sheet. A row without a title and a key is an area or a group with no items. `at` is its place in a sheet read. */
export type ItemRow = ItemTexts & Readonly<{ number: string; area: string; group: string; key: string; at?: number | undefined }>;

/** The rows of the items sheet: each item's, and one for each area or group that has none. */
export function itemRows(document: PlanDocument): readonly ItemRow[] {
  return document.areas.flatMap((area) => {
    const place = placeOf(area);
    if (area.groups.length === 0) return [{ ...place, group: '', key: '', ...noTexts(document) }];
    return area.groups.flatMap((group): readonly ItemRow[] => {
      if (group.items.length === 0) return [{ ...place, group: group.title, key: '', ...noTexts(document) }];
      return group.items.map((item) => ({ ...place, group: group.title, key: item.key, ...itemTexts(item, document) }));
    });
  });
}

/** `number` and `area` as rows have them. */
export function placeOf({ number, title }: Pick<Area, 'number' | 'title'>): Readonly<{ number: string; area: string }> {
  return { number: number === null || number === undefined ? '' : String(number), area: title };
}

export function itemTexts(item: Omit<Item, 'key'>, words: RowWords): ItemTexts {
  const { periods, language } = words;
  const unplaced = item.cells.filter(({ period }) => period === null);
  return {
    title: item.title,
    cells: periods.map(({ key, kind }) => {
      const cells = item.cells.filter(({ period }) => period === key);
      const statuses = cells.filter((cell) => cell.status !== null || (kind === 'status' && (cell.text !== '' || cell.open)));
      return {
        status: statuses.map((cell) => statusText(cell.status, words)).join('\n'),
        text: cells.map(({ text }) => text).join('\n'),
      };
    }),
    open: [
      ...periods.filter(({ key }) => item.cells.some((cell) => cell.open && cell.period === key)).map(({ label }) => label),
      ...(unplaced.some((cell) => cell.open) ? [sheetWords.unplaced[language]] : []),
    ].join('\n'),
    unplaced: unplaced.map((cell) => unplacedText(cell, words)).join('\n'),
    funding: item.funding ?? '',
    contacts: (item.contacts ?? []).map(contactLine).join('\n'),
    links: (item.links ?? []).join('\n'),
  };
}

function unplacedText({ status, text }: Cell, words: RowWords): string {
  return status === null ? text : `${statusText(status, words)}: ${text}`;
}

function noTexts({ periods }: PlanDocument): ItemTexts {
  const cells = periods.map(() => ({ status: '', text: '' }));
  return { title: '', cells, open: '', unplaced: '', funding: '', contacts: '', links: '' };
}
