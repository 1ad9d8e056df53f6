import type { PlanDocument, RowNote } from '#features/plans/index.ts';
import type { Finding } from '../../../model/finding.ts';
import { boxOfCell } from '../sheet-page.ts';
import type { OwnTable } from './own-sheets.ts';

/** What a person is to be told or asked of the rows. */
export function noteFindings(notes: readonly RowNote[], document: PlanDocument, { page, rowAt, header }: OwnTable): readonly Finding[] {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  return notes.map((note): Finding => {
    const row = rowAt[note.row] ?? 0;
    const place = { page, box: boxOfCell({ row, column: 0, rowSpan: 1, columnSpan: header.length }) };
    if (note.code === 'row_without_item') return { code: note.code, kind: 'tell', params: { row: row + 1, text: note.text }, ...place };
    const { item, period, text, title } = note;
    const cell = items.find(({ key }) => key === item)?.cells.findIndex((one) => one.period === period) ?? -1;
    return { code: note.code, kind: 'ask', params: { text, period, title }, ...place, item, ...(cell !== -1 && { cell }) };
  });
}
