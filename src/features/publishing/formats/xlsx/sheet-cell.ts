import type { CellObject, Row } from 'write-excel-file/node';

export type CellLook = Readonly<{ backgroundColor?: string; textColor?: string; fontWeight?: 'bold' }>;

/** A text and nothing else: the format @ keeps a sheet program from taking it, or what is typed over it, for a number or a formula. */
export function textCell(text: string, look: CellLook = {}): CellObject {
  return { value: escapeCodes(text), type: String, format: '@', wrap: true, alignVertical: 'top', ...look };
}

const lineHeight = 15;
const highestRow = 400;

/** The row as high as its texts need at these widths in characters; programs that only read do not work it out. */
export function tallRow(cells: readonly CellObject[], texts: readonly string[], widths: readonly number[]): Row {
  const lines = texts.map((text, at) => {
    const width = Math.max(4, (widths[at] ?? 20) - 2);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  const height = Math.min(highestRow, Math.max(1, ...lines) * lineHeight + 3);
  return cells.map((cell, at) => (at === 0 ? { ...cell, height } : cell));
}

/**
 * Sheet programs read _x0041_ as A (ECMA-376, ST_Xstring), so the underscore of such a text is written as a code itself.
 * 'toString' and its like get a space after them: the package keeps texts in a plain object and would lose them.
 */
function escapeCodes(text: string): string {
  if (text in Object.prototype) return `${text} `;
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
