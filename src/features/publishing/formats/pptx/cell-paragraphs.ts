import { cellLines } from '../../model/cell-lines.ts';
import type { PublicationWords, RowCell } from '../../model/publication.ts';
import type { Paragraph, Run, TableCell } from './deck.ts';
import { addressOf } from './addresses.ts';

/** A cell in the colour of its status: symbol and word in bold, then the text, then that it is an open question. */
export function statusCell(cell: RowCell, words: PublicationWords, size: number): TableCell {
  const paragraphs = cellLines(cell, words).map(({ kind, text }): Paragraph => {
    const run: Run = { text, ...(kind === 'status' && { bold: true }), ...(kind === 'open' && { italic: true }) };
    return { size, runs: [run] };
  });
  return { paragraphs, fill: cell.status?.color ?? null, ink: cell.status?.ink ?? null };
}

/** The item's title, and each of its links with its address to read. */
export function titleCell(title: string, links: readonly string[], words: PublicationWords, size: number): TableCell {
  const paragraphs = links.map((link): Paragraph => {
    const url = addressOf(link);
    return { size, runs: [{ text: `${words.link}: ` }, { text: link, ...(url !== null && { to: { url } }) }] };
  });
  return { paragraphs: [...title.split(/\r\n?|\n/u).map((text) => ({ size, runs: [{ text }] })), ...paragraphs], fill: null, ink: null };
}

export function plainCell(text: string, size: number, look: Readonly<{ bold?: boolean; fill?: string; ink?: string }> = {}): TableCell {
  const bold = look.bold === true ? { bold: true } : {};
  return { paragraphs: [{ size, runs: [{ text, ...bold }] }], fill: look.fill ?? null, ink: look.ink ?? null };
}
