import { cellAt, type GridCell, type PlacedRows } from './grid.ts';
import type { Header } from './sheet-tables.ts';

const visionHeading = /^(?:mål(?:bilde|bilete|setting|setjing)|vision|target picture)\b/iu;

/** The nearest row above that has one text in the table's columns, above the target picture where that stands between. */
export function titleAbove(rows: PlacedRows, header: Header, headers: readonly Header[]): GridCell | null {
  const floor = Math.max(-1, ...headers.filter(({ top }) => top < header.top).map(({ bottom }) => bottom));
  const above = Array.from({ length: header.top - floor - 1 }, (_, index) => header.top - 1 - index).map((row) =>
    textCells(rows, row, header),
  );
  const vision = above.findIndex((cells) => visionHeading.test(cells[0]?.text.trim() ?? ''));
  const candidates = vision === -1 ? above.slice(0, 3) : above.slice(vision + 1, vision + 4);
  const nearest = candidates.find((cells) => cells.length > 0);
  return nearest?.length === 1 ? (nearest[0] ?? null) : null;
}

function textCells(rows: PlacedRows, row: number, { left, texts }: Header): readonly GridCell[] {
  const places = texts.map((_, column) => cellAt(rows, row, left + column));
  return [...new Set(places)].filter((cell) => cell !== null && cell.text.trim() !== '') as readonly GridCell[];
}
