import { collapse } from '../model/fold-text.ts';
import { isOpen } from '../model/open-mark.ts';
import { statusOfText } from '../model/status-words.ts';
import type { Box, TableCell } from '../model/page-model.ts';
import type { Status } from '#features/plans/index.ts';
import type { IsDress } from './background.ts';
import { around, holdsCenter } from './boxes.ts';
import { colorsOver } from './cell-colors.ts';
import type { ColorMeaning, Meaning } from './color-meaning.ts';
import type { PeriodColumn } from './columns.ts';
import type { Doubt, DraftCell } from './draft.ts';
import { joinParagraphs, textOf } from './grid.ts';
import type { PlanTable } from './plan-table.ts';
import { spokenCell } from './spoken-cell.ts';

/** What a deck's cells are read by. */
export type CellReading = Readonly<{ statuses: readonly Status[]; meaning: ColorMeaning; isDress: IsDress }>;

/** One row's cell under one year; null when there is neither text nor colour. */
export function readCell(table: PlanTable, row: number, column: PeriodColumn, reading: CellReading): DraftCell | null {
  const under = cellsUnder(table, row, column);
  if (under.length === 0) return null;
  const box = around(under.map((cell) => cell.box));
  const spoken = spokenCell(under, table.page.number, reading.statuses, reading.meaning);
  const { cells } = spoken;
  const read = wordsOf(table, cells, reading.statuses);
  const words = spoken.status === undefined ? read : { ...read, status: spoken.status };
  const colors = colorsOver(table, row, cells, column, reading.isDress);
  const said = colors.map((color) => reading.meaning(color, table.page.number));
  const byColor = oneStatus(said);
  const status = byColor ?? words.status;
  if (words.text === '' && said.length === 0 && spoken.status === undefined && !spoken.open) return null;
  const doubts = [
    ...(spoken.status === null ? [] : colorDoubts(said, status, colors[0] ?? '')),
    ...disagreement(words, byColor, reading.statuses),
    ...columnDoubt(column),
    ...(status === null && mayHaveDot(table, box) ? [{ code: 'dot_adrift', params: {} } as const] : []),
  ];
  return {
    period: column.period?.key ?? null,
    column: column.columns[0] ?? 0,
    text: words.text,
    status,
    open: spoken.open || isOpen(words.text),
    doubts,
    box,
  };
}

function cellsUnder({ grid }: PlanTable, row: number, column: PeriodColumn): readonly TableCell[] {
  const cells = column.columns.map((at) => grid.at(row, at)).filter((cell) => cell !== null);
  return cells.filter((cell, index) => cells.indexOf(cell) === index);
}

type Words = Readonly<{ text: string; status: string | null }>;

/** Several cells under one year: a status word beside other words is the status and no text. */
function wordsOf(table: PlanTable, cells: readonly TableCell[], statuses: readonly Status[]): Words {
  const texts = cells.map((cell) => textOf(cell) || overlayText(table, cell.box)).filter(Boolean);
  const words = texts.filter((text) => statusOfText(text, statuses) !== null);
  const others = texts.filter((text) => !words.includes(text));
  const text = collapse((others.length > 0 ? others : words).join(' '));
  const meant = new Set(words.map((word) => statusOfText(word, statuses)));
  return { text, status: meant.size === 1 ? ([...meant][0] ?? null) : null };
}

function overlayText({ overlays }: PlanTable, box: Box): string {
  return joinParagraphs(overlays.filter((block) => holdsCenter(box, block.box)).flatMap((block) => block.paragraphs));
}

function oneStatus(said: readonly Meaning[]): string | null {
  const statuses = new Set(said.map((meaning) => (meaning.kind === 'status' ? meaning.status : null)));
  return statuses.size === 1 ? ([...statuses][0] ?? null) : null;
}

function colorDoubts(said: readonly Meaning[], status: string | null, color: string): readonly Doubt[] {
  if (said.length === 0 || status !== null) return [];
  const unknown = said.every((meaning) => meaning.kind === 'unknown');
  return [{ code: unknown ? 'color_without_legend' : 'color_unclear', params: { color } }];
}

function disagreement(words: Words, byColor: string | null, statuses: readonly Status[]): readonly Doubt[] {
  if (byColor === null || words.status === null || words.status === byColor) return [];
  const label = statuses.find((status) => status.key === byColor)?.label ?? byColor;
  return [{ code: 'status_color_differs', params: { text: words.text, status: label } }];
}

/** A dot in this column, from this row or above it, that rows which grew have left behind may be this cell's. */
function mayHaveDot({ adrift }: PlanTable, [x, y, width, height]: Box): boolean {
  return adrift.some(
    ({ box: [left, top, dotWidth, dotHeight] }) =>
      left + dotWidth / 2 > x && left + dotWidth / 2 < x + width && top + dotHeight / 2 < y + height,
  );
}

function columnDoubt(column: PeriodColumn): readonly Doubt[] {
  return column.period === null ? [{ code: 'column_year_unknown', params: {} }] : [];
}
