import type { Cell, Item } from '../plan-document.ts';
import { contactOfLine } from './contact-line.ts';
import type { ItemTexts, RowWords } from './item-row.ts';
import { linesOf } from './seen-text.ts';
import { sheetWords } from './sheet-words.ts';
import { statusOfText } from './status-text.ts';

/** `unknownWords` are those in status cells that are none of the plan's statuses; they stand in the cell's text. */
export type ReadItem = Readonly<{ item: Omit<Item, 'key'>; unknownWords: readonly Readonly<{ period: string; word: string }>[] }>;

/** What the visible cells of a row say; `texts` as seenText gives them. */
export function readItem(texts: ItemTexts, words: RowWords): ReadItem {
  const open = new Set(linesOf(texts.open).map((line) => line.toLowerCase()));
  const unknownWords: { period: string; word: string }[] = [];
  const placed = words.periods.flatMap((period, index): Cell[] => {
    const seen = texts.cells[index] ?? { status: '', text: '' };
    const isOpen = open.has(period.label.toLowerCase()) || open.has(period.key);
    if (seen.status === '' && seen.text === '' && !isOpen) return [];
    const status = statusOfText(seen.status, words);
    if (status === undefined) unknownWords.push({ period: period.key, word: seen.status });
    const text = status === undefined ? [seen.status, seen.text].filter(Boolean).join('. ') : seen.text;
    return [{ period: period.key, text, status: status ?? null, ...(isOpen && { open: true }) }];
  });
  const isOpen = Object.values(sheetWords.unplaced).some((word) => open.has(word.toLowerCase()));
  const unplaced = linesOf(texts.unplaced).map((line) => unplacedCell(line, isOpen, words));
  const contacts = linesOf(texts.contacts).map(contactOfLine);
  const links = linesOf(texts.links);
  return {
    item: {
      title: texts.title,
      cells: [...placed, ...unplaced],
      funding: texts.funding === '' ? null : texts.funding,
      ...(contacts.length > 0 && { contacts }),
      ...(links.length > 0 && { links }),
    },
    unknownWords,
  };
}

function unplacedCell(line: string, open: boolean, words: RowWords): Cell {
  const [, status = '', text = ''] = /^(\S\s[^:]+):\s(.*)$/su.exec(line) ?? [];
  const known = status === '' ? undefined : statusOfText(status, words);
  const said = known ? { text, status: known } : { text: line, status: null };
  return { period: null, ...said, ...(open && { open: true }) };
}
