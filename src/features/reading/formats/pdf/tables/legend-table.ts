import type { Table, TableCell } from '../../../model/page-model.ts';
import { cleanChars } from '../clean-chars.ts';
import { fragmentsOf } from '../fragments.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { boxOf, union } from '../rect.ts';
import { wordsOf } from '../words.ts';
import type { BuriedEntry } from './buried-legend.ts';

/** A legend that was dug out, as the table of two columns that it is; null for no rows. */
export function legendTable(entries: readonly BuriedEntry[]): Table | null {
  if (entries.length === 0) return null;
  const rows = entries.map(({ swatch, chars }) => ({ swatch, fragments: fragmentsOf(wordsOf(cleanChars(chars)), () => false) }));
  const rects = rows.map(({ swatch, fragments }) => union([swatch.rect, ...fragments]));
  const cells = rows.flatMap(({ swatch, fragments }, row): readonly TableCell[] => {
    const right = Math.max(...fragments.map((one) => one.x1));
    const place = { row, rowSpan: 1, columnSpan: 1, bold: false };
    return [
      { ...place, column: 0, box: boxOf(swatch.rect), paragraphs: [], color: swatch.color },
      {
        ...place,
        column: 1,
        box: boxOf({ ...swatch.rect, x0: swatch.rect.x1, x1: right }),
        paragraphs: paragraphsOf(fragments, right, false),
        color: null,
      },
    ];
  });
  return { box: boxOf(union(rects)), rows: rows.length, columns: 2, cells };
}
