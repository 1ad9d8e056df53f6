import { isSame } from '#shared/is-same.ts';
import type { Item } from '../plan-document.ts';
import { itemTexts, type ItemTexts, type RowWords } from './item-row.ts';
import { seenText } from './seen-text.ts';
import { itemFields, type ItemField, type ItemSupplement } from './supplement.ts';

type Bare = Omit<Item, 'key'>;

/** Which visible texts tell a field; a field that none tells is the supplement's alone. */
const toldBy: Readonly<Record<ItemField, readonly (keyof ItemTexts)[]>> = {
  title: ['title'],
  cells: ['cells', 'open', 'unplaced'],
  funding: ['funding'],
  contacts: ['contacts'],
  links: ['links'],
  source: [],
  uncertain: [],
};

/** The item that the cells say, with what the supplement knows better where it would look just as the cells do. */
export function joinSupplement(read: Bare, texts: ItemTexts, supplement: ItemSupplement, words: RowWords): Bare {
  const absent = Object.fromEntries((supplement.without ?? []).map((field) => [field, undefined]));
  const better = { ...read, ...supplement, ...absent } as Bare;
  const shown = seenTexts(itemTexts(better, words));
  const kept = itemFields.filter((field) => toldBy[field].every((part) => isSame(shown[part], texts[part])));
  const joined: Record<string, unknown> = Object.fromEntries(
    itemFields.map((field) => [field, kept.includes(field) ? better[field] : read[field]]),
  );
  if (!kept.includes('cells')) {
    const others = better.uncertain?.filter(({ what }) => !what.startsWith('cells[')) ?? [];
    joined['uncertain'] = others.length > 0 ? others : undefined;
  }
  return Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined)) as unknown as Bare;
}

/** The texts as a sheet shows them. */
export function seenTexts<T extends ItemTexts>(row: T): T {
  const seen = (value: unknown): unknown =>
    typeof value === 'string' ? seenText(value) : Array.isArray(value) ? value.map(seenAll) : value;
  const seenAll = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, seen(inner)]))
      : value;
  return seenAll(row) as T;
}
