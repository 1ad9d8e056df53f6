import type { Shape, TableCell, TableRow } from './deck.ts';
import { emu } from './emu.ts';
import { tableStyleId } from './styles-xml.ts';
import { cellMargin } from './table-rows.ts';
import { paragraphsXml, solidFill, type TextPlace } from './text-xml.ts';
import { xmlText } from './xml-text.ts';

const rowIdUri = '{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}';
const namespace16 = 'http://schemas.microsoft.com/office/drawing/2014/main';
const margins = `marL="${emu(cellMargin.side)}" marR="${emu(cellMargin.side)}" marT="${emu(cellMargin.edge)}" marB="${emu(cellMargin.edge)}"`;

/** A native table in its frame. */
export function tableXml(table: Extract<Shape, { kind: 'table' }>, id: number, place: TextPlace): string {
  const { box, name, alt, widths, header, rows } = table;
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map((row) => rowXml(row, widths.length, place)).join('');
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${xmlText(name)}" descr="${xmlText(alt)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>' +
    `<a:tblPr${header ? ' firstRow="1"' : ''}><a:tableStyleId>${tableStyleId}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function rowXml({ cells, height, mark }: TableRow, columns: number, place: TextPlace): string {
  const [only] = cells;
  const spans = only !== undefined && cells.length === 1 && columns > 1;
  const inner = spans
    ? cellXml(only, place, ` gridSpan="${columns}"`) + cellXml(blank, place, ' hMerge="1"').repeat(columns - 1)
    : cells.map((cell) => cellXml(cell, place, '')).join('');
  const rowId = `<a:extLst><a:ext uri="${rowIdUri}"><a16:rowId xmlns:a16="${namespace16}" val="${mark}"/></a:ext></a:extLst>`;
  return `<a:tr h="${emu(height)}">${inner}${rowId}</a:tr>`;
}

const blank: TableCell = { paragraphs: [], fill: null, ink: null };

function cellXml({ paragraphs, fill, ink }: TableCell, place: TextPlace, merge: string): string {
  const text = paragraphsXml(paragraphs, { ...place, ink });
  return `<a:tc${merge}><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr ${margins}>${fill === null ? '' : solidFill(fill)}</a:tcPr></a:tc>`;
}
