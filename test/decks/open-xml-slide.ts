import type { DeckBox, DeckCell, DeckColor, DeckElement, DeckShape, DeckSlide, DeckTable, DeckText, DeckTextBox } from './deck-slides.ts';
import { groupHead, spaces } from './open-xml-frame.ts';

type Ids = () => number;

/** A slide's part. Shapes that belong to a group are written in one whose own space is half as large as on the slide. */
export function slideXml(slide: DeckSlide, language: string): string {
  let last = 1;
  const id: Ids = () => (last += 1);
  const grouped = slide.elements.filter((element) => element.kind === 'shape' && element.inGroup === true) as readonly DeckShape[];
  const single = slide.elements.filter((element) => !(grouped as readonly DeckElement[]).includes(element));
  const group = grouped.length > 0 ? groupXml(grouped, id) : '';
  const tree = single.map((element) => elementXml(element, id, language)).join('') + group;
  return `<p:sld ${spaces}${slide.hidden ? ' show="0"' : ''}><p:cSld><p:spTree>${groupHead}${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function elementXml(element: DeckElement, id: Ids, language: string): string {
  if (element.kind === 'table') return tableXml(element, id(), language);
  return element.kind === 'shape' ? shapeXml(element, id(), 1) : textXml(element, id(), language);
}

function groupXml(shapes: readonly DeckShape[], id: Ids): string {
  const inner = shapes.map((shape) => shapeXml({ ...shape, box: scaled(shape.box) }, id(), 1)).join('');
  const off = '<a:off x="0" y="0"/><a:ext cx="9144000" cy="6858000"/><a:chOff x="0" y="0"/><a:chExt cx="4572000" cy="3429000"/>';
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id()}" name="Gruppe"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${off}</a:xfrm></p:grpSpPr>${inner}</p:grpSp>`;
}

function scaled([x, y, width, height]: DeckBox): DeckBox {
  return [x / 2, y / 2, width / 2, height / 2];
}

function shapeXml({ box, form, color }: DeckShape, id: number, scale: number): string {
  const look = `<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${fillXml(color)}<a:ln><a:noFill/></a:ln>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Form ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(box, scale)}${look}</p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>`;
}

function textXml(element: DeckTextBox, id: number, language: string): string {
  const { box, role, size, bold, fill } = element;
  const mark = { title: '<p:ph type="title"/>', body: '<p:ph idx="1"/>', footer: '<p:ph type="ftr" idx="11"/>' } as const;
  // placeholders take their place from the layout and the master
  const own = role ? '' : `${xfrm(box, 1)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill ? fillXml(fill) : '<a:noFill/>'}`;
  const paragraphs = element.paragraphs
    .map((text) => paragraphXml(text, { language, size: role === 'title' ? null : size, bold: bold ?? false, body: role === 'body' }))
    .join('');
  const kind = role ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Tekst ${id}"/>${kind}<p:nvPr>${role ? mark[role] : ''}</p:nvPr></p:nvSpPr><p:spPr>${own}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

type TextLook = Readonly<{ language: string; size: number | null; bold: boolean; body: boolean }>;

/** The words of a text are split over runs, as programs do after spell checking. */
function paragraphXml({ text, mark, level, bullet }: DeckText, look: TextLook): string {
  const attributes = `lang="${look.language}"${look.size === null ? '' : ` sz="${look.size * 100}"`}${look.bold ? ' b="1"' : ''}`;
  const bulletXml = look.body ? (bullet ? '' : '<a:buNone/>') : bullet ? '<a:buChar char="•"/>' : '';
  const half = text.indexOf(' ', text.length / 3);
  const pieces = half < 0 ? [text] : [text.slice(0, half), text.slice(half)];
  const runs = pieces.flatMap((piece) =>
    piece
      .split('\n')
      .map((part) => `<a:r><a:rPr ${attributes}/><a:t>${escaped(part)}</a:t></a:r>`)
      .join('<a:br/>'),
  );
  const square = mark ? `<a:r><a:rPr ${attributes}>${fillXml(mark)}</a:rPr><a:t>■ </a:t></a:r>` : '';
  return `<a:p><a:pPr${level ? ` lvl="${level}"` : ''}>${bulletXml}</a:pPr>${square}${runs.join('')}</a:p>`;
}

function tableXml({ box, widths, heights, rows, style }: DeckTable, id: number, language: string): string {
  const flags = (style?.flags ?? []).map((flag) => ` ${flag}="1"`).join('');
  const styleId = style ? `<a:tableStyleId>${style.id}</a:tableStyleId>` : '';
  const grid = widths.map((width) => `<a:gridCol w="${units(width)}"/>`).join('');
  const body = rows
    .map(
      (row, index) =>
        `<a:tr h="${units(heights[index] ?? 0)}">${row.map((cell, at) => cellXml(cell, coverOf(rows, index, at), language)).join('')}</a:tr>`,
    )
    .join('');
  const frame = `<p:xfrm><a:off x="${units(box[0])}" y="${units(box[1])}"/><a:ext cx="${units(box[2])}" cy="${units(box[3])}"/></p:xfrm>`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Tabell ${id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${flags}>${styleId}</a:tblPr><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Which merge covers a place: from the left, from above. */
function coverOf(rows: DeckTable['rows'], row: number, column: number): string {
  if (!rows[row]?.[column]?.covered) return '';
  let left = column;
  while (left > 0 && rows[row]?.[left]?.covered) left -= 1;
  const fromLeft = (rows[row]?.[left]?.columnSpan ?? 1) > column - left;
  return fromLeft ? ' hMerge="1"' : ' vMerge="1"';
}

function cellXml(cell: DeckCell, cover: string, language: string): string {
  const spans = `${cell.columnSpan ? ` gridSpan="${cell.columnSpan}"` : ''}${cell.rowSpan && cell.rowSpan > 1 ? ` rowSpan="${cell.rowSpan}"` : ''}`;
  const look = { language, size: 10, bold: cell.bold ?? false, body: false };
  const paragraphs = cell.paragraphs.map((text) => paragraphXml(text, look)).join('') || '<a:p/>';
  return `<a:tc${spans}${cover}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody><a:tcPr>${cell.fill ? fillXml(cell.fill) : ''}</a:tcPr></a:tc>`;
}

function fillXml(color: DeckColor): string {
  if (typeof color === 'string') return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const changes = (color.changes ?? []).map(([name, value]) => `<a:${name} val="${value}"/>`).join('');
  return `<a:solidFill><a:schemeClr val="${color.scheme}">${changes}</a:schemeClr></a:solidFill>`;
}

function xfrm([x, y, width, height]: DeckBox, scale: number): string {
  return `<a:xfrm><a:off x="${units(x * scale)}" y="${units(y * scale)}"/><a:ext cx="${units(width * scale)}" cy="${units(height * scale)}"/></a:xfrm>`;
}

function units(points: number): number {
  return Math.round(points * 12_700);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
