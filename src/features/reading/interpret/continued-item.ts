import { collapse, fold } from '../model/fold-text.ts';
import type { DraftItem } from './draft.ts';

const continued = /^(.*?\S)\s*\((?:forts(?:etter|\.)?|held fram|continued|cont\.?)\)(?:\s+(.*))?$/iu;

/** 'Ansvar (fortsetter)' → 'Ansvar'; null for a title that does not say so. */
export function continuedTitle(title: string): string | null {
  const match = continued.exec(collapse(title).slice(0, 2000));
  return match?.[1] !== undefined && match[2] === undefined ? match[1] : null;
}

/** Whether an item at the top of a slide is the rest of the last one on the slide before; a long title may be said shortened. */
export function goesOn(item: DraftItem, before: DraftItem): boolean {
  const [, start] = continued.exec(collapse(item.title).slice(0, 2000)) ?? [];
  return start !== undefined && fold(before.title).startsWith(fold(start.replace(/…$/u, '')));
}

/** The texts of a row that was broken over two slides are one; what is said again is not added. */
export function addPiece(item: DraftItem, piece: DraftItem): void {
  const [, , rest] = continued.exec(collapse(piece.title)) ?? [];
  if (rest !== undefined) item.title = `${item.title} ${rest}`;
  for (const cell of piece.cells) {
    const at = item.cells.findIndex((known) => known.period === cell.period && known.column === cell.column);
    const known = item.cells[at];
    if (!known) item.cells.push(cell);
    else
      item.cells[at] = {
        ...known,
        text: collapse(`${known.text} ${cell.text}`),
        status: known.status ?? cell.status,
        open: known.open || cell.open,
      };
  }
  if (piece.funding !== null) item.funding = item.funding === null ? piece.funding : collapse(`${item.funding} ${piece.funding}`);
  item.contacts.push(...piece.contacts.filter(({ name }) => !item.contacts.some((one) => one.name === name)));
  item.links.push(...piece.links.filter((link) => !item.links.includes(link)));
}
