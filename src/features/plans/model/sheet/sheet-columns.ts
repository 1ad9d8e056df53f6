import type { PlanDocument } from '../plan-document.ts';
import type { ItemRow } from './item-row.ts';
import { sheetWords } from './sheet-words.ts';

export const plainKinds = ['number', 'area', 'group', 'title', 'open', 'unplaced', 'funding', 'contacts', 'links', 'key'] as const;

/** A column of the items sheet; `period` is the place of its period among the plan's. */
export type SheetColumn =
  | Readonly<{ kind: (typeof plainKinds)[number]; header: string }>
  | Readonly<{ kind: 'status' | 'text'; period: number; header: string }>;

export function sheetColumns({ periods, language }: Pick<PlanDocument, 'periods' | 'language'>): readonly SheetColumn[] {
  const plain = (kind: (typeof plainKinds)[number]): SheetColumn => ({ kind, header: sheetWords[kind][language] });
  const pair = ({ label }: Readonly<{ label: string }>, period: number): readonly SheetColumn[] =>
    (['status', 'text'] as const).map((kind) => ({ kind, period, header: `${label} – ${sheetWords[kind][language]}` }));
  return [
    ...(['number', 'area', 'group', 'title'] as const).map(plain),
    ...periods.flatMap(pair),
    ...(['open', 'unplaced', 'funding', 'contacts', 'links', 'key'] as const).map(plain),
  ];
}

export function textIn(row: ItemRow, column: SheetColumn): string {
  if ('period' in column) return row.cells[column.period]?.[column.kind] ?? '';
  return row[column.kind];
}
