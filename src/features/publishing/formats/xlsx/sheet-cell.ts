import type { Cell } from 'write-excel-file/node';

export type CellLook = Readonly<{ backgroundColor?: string; textColor?: string; fontWeight?: 'bold' }>;

/** A text and nothing else: the format @ keeps a sheet program from taking it, or what is typed over it, for a number or a formula. */
export function textCell(text: string, look: CellLook = {}): Cell {
  return { value: escapeCodes(text), type: String, format: '@', wrap: true, alignVertical: 'top', ...look };
}

/**
 * Sheet programs read _x0041_ as A (ECMA-376, ST_Xstring), so the underscore of such a text is written as a code itself.
 * 'toString' and its like get a space after them: the package keeps texts in a plain object and would lose them.
 */
function escapeCodes(text: string): string {
  if (text in Object.prototype) return `${text} `;
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
