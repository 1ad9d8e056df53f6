import { child, children, flag, numberOf, type XmlElement } from '../xml.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { fillColor } from './sheet-color.ts';

/** What a cell's style says: fill, weight, how numbers are written. */
export type CellStyle = Readonly<{ color: string | null; bold: boolean; format: NumberFormat }>;

/** The cell styles of xl/styles.xml by their number in a cell's `s`. `theme` as #rrggbb by index. */
export function readStyles(styles: XmlElement | undefined, theme: readonly string[]): readonly CellStyle[] {
  const codes = new Map(
    children(child(styles, 'numFmts'), 'numFmt').map((format) => [numberOf(format, 'numFmtId', -1), format.attributes['formatCode']]),
  );
  const bold = children(child(styles, 'fonts'), 'font').map((font) => isBold(child(font, 'b')));
  const colors = children(child(styles, 'fills'), 'fill').map((fill) => fillColor(fill, theme));
  return children(child(styles, 'cellXfs'), 'xf').map((style) => {
    const id = numberOf(style, 'numFmtId', 0);
    return {
      color: colors[numberOf(style, 'fillId', 0)] ?? null,
      bold: bold[numberOf(style, 'fontId', 0)] ?? false,
      format: numberFormat(id, codes.get(id)),
    };
  });
}

function isBold(element: XmlElement | undefined): boolean {
  return element !== undefined && (element.attributes['val'] === undefined || flag(element, 'val'));
}
