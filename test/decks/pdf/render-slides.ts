import pptxgen from 'pptxgenjs';
import type { SamplePlan } from './sample-plan.ts';
import type { ExpectedCell, ExpectedPage, ExpectedTable } from './sample-table.ts';
import type { SlideDesign } from './slide-design.ts';

type Slide = ReturnType<InstanceType<typeof pptxgen>['addSlide']>;

const rowHeight = 0.46;
const margin = 0.45;
const tableTop = 1.45;

/** The deck as PPTX, to be converted to PDF. */
export async function renderSlides(plan: SamplePlan, pages: readonly ExpectedPage[], design: SlideDesign): Promise<Uint8Array> {
  const deck = new pptxgen();
  deck.defineLayout({ name: 'own', width: design.width, height: design.height });
  deck.layout = 'own';
  deck.theme = { headFontFace: design.font, bodyFontFace: design.font };
  const first = deck.addSlide();
  first.addText(plan.title, { x: margin, y: 2, w: design.width - 1, h: 1.2, fontSize: 30, fontFace: design.font });
  if (design.legend === 'once') addLegend(first, plan, design, 'swatches', 4);
  for (const [index, page] of pages.entries()) {
    const slide = deck.addSlide();
    if (design.background !== null) slide.background = { color: design.background };
    slide.addText(page.title, { x: margin, y: 0.3, w: design.width - 3.4, h: 0.8, fontSize: 24, bold: true, fontFace: design.font });
    if (page.table === null) addVision(slide, page.vision, design);
    else {
      if (design.legend !== 'once' && design.legend !== 'none') addLegend(slide, plan, design, design.legend, 0.2);
      if (design.boxes) addBoxes(slide, page.table, design);
      else addTable(slide, page.table, design);
      addMarks(slide, page.table, design);
    }
    if (design.footer)
      slide.addText(`20.10.2025    ${index + 2}`, { x: margin, y: design.height - 0.4, w: 3, h: 0.3, fontSize: 9, fontFace: design.font });
  }
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

function addVision(slide: Slide, vision: readonly string[], design: SlideDesign): void {
  slide.addText('Målbilde:', { x: margin, y: 1.3, w: 4, h: 0.5, fontSize: 18, fontFace: design.font });
  const lines = vision.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
  slide.addText(lines, { x: margin, y: 1.9, w: design.width * 0.55, h: 3.5, fontSize: 16, valign: 'top', fontFace: design.font });
}

function addLegend(slide: Slide, plan: SamplePlan, design: SlideDesign, form: 'swatches' | 'boxes' | 'dots' | 'marks', top: number): void {
  const left = design.width - 2.4;
  for (const [index, status] of plan.statuses.entries()) {
    const y = top + index * 0.27;
    const text = { x: left + 0.25, y: y - 0.04, w: 2, h: 0.25, fontSize: 9, margin: 0, fontFace: design.font };
    if (form === 'boxes')
      slide.addText(status.label, {
        x: left,
        y,
        w: 2,
        h: 0.24,
        fontSize: 9,
        margin: 2,
        fontFace: design.font,
        fill: { color: status.color },
      });
    else if (form === 'marks') {
      slide.addText([{ text: '■ ', options: { color: status.color } }, { text: status.label }], {
        x: left,
        y,
        w: 2.2,
        h: 0.25,
        fontSize: 9,
        fontFace: design.font,
      });
    } else {
      slide.addShape(form === 'dots' ? 'ellipse' : 'rect', { x: left, y, w: 0.17, h: 0.17, fill: { color: status.color } });
      slide.addText(status.label, text);
    }
  }
}

export function columnWidths(count: number, design: SlideDesign): readonly number[] {
  const total = design.width - 2 * margin;
  const number = design.numbers ? 0.6 : 0;
  const item = (total - number) * (count > 4 ? 0.4 : 0.46);
  const rest = (total - number - item) / (count - 1 - (design.numbers ? 1 : 0));
  return [...(design.numbers ? [number] : []), item, ...Array.from({ length: count - 1 - (design.numbers ? 1 : 0) }, () => rest)];
}

function addTable(slide: Slide, table: ExpectedTable, design: SlideDesign): void {
  const line =
    design.borders === 'white'
      ? { type: 'solid' as const, pt: 1.5, color: 'FFFFFF' }
      : { type: 'solid' as const, pt: 0.75, color: '7F7F7F' };
  const none = { type: 'none' as const };
  const border = design.borders === 'none' ? none : line;
  const sides = design.borders === 'rows' ? [line, none, line, none] : [border, border, border, border];
  const rows = table.map((row) =>
    row.flatMap((cell, column) => {
      if (cell === null) return [];
      const options = {
        ...styleOf(cell, column, design),
        colspan: cell.columnSpan,
        rowspan: cell.rowSpan,
        border: sides as [typeof line, typeof line, typeof line, typeof line],
      };
      return [{ text: cell.text, options }];
    }),
  );
  slide.addTable(rows, {
    x: margin,
    y: tableTop,
    w: design.width - 2 * margin,
    colW: [...columnWidths(table[0]?.length ?? 1, design)],
    rowH: table.map(() => rowHeight),
    fontSize: design.fontSize,
    fontFace: design.font,
  });
}

function styleOf(cell: ExpectedCell, column: number, design: SlideDesign): Readonly<Record<string, unknown>> {
  const dark = cell.color === '1F4E79';
  return {
    bold: cell.bold,
    color: dark ? 'FFFFFF' : '000000',
    valign: design.valign,
    align: column === 0 || cell.bold ? 'left' : design.align,
    ...(cell.color === null ? {} : { fill: { color: cell.color } }),
  };
}

function addBoxes(slide: Slide, table: ExpectedTable, design: SlideDesign): void {
  forEachCell(table, design, (cell, x, y, w, column) => {
    slide.addText(cell.text, {
      x,
      y,
      w: w - 0.04,
      h: rowHeight - 0.04,
      margin: 3,
      fontSize: design.fontSize,
      fontFace: design.font,
      ...styleOf(cell, column, design),
    });
  });
}

function addMarks(slide: Slide, table: ExpectedTable, design: SlideDesign): void {
  forEachCell(table, design, (cell, x, y, w) => {
    if (cell.mark === null) return;
    const fill = { color: cell.mark };
    if (design.status === 'dot') slide.addShape('ellipse', { x: x + w - 0.3, y: y + 0.14, w: 0.18, h: 0.18, fill });
    else slide.addShape('roundRect', { x: x + w - 0.75, y: y + 0.13, w: 0.7, h: 0.2, rectRadius: 0.1, fill });
  });
}

function forEachCell(
  table: ExpectedTable,
  design: SlideDesign,
  visit: (cell: ExpectedCell, x: number, y: number, w: number, column: number) => void,
): void {
  const widths = columnWidths(table[0]?.length ?? 1, design);
  for (const [row, cells] of table.entries()) {
    let x = margin;
    for (const [column, cell] of cells.entries()) {
      const width = widths.slice(column, column + (cell?.columnSpan ?? 1)).reduce((sum, one) => sum + one, 0);
      if (cell !== null) visit(cell, x, tableTop + row * rowHeight, width, column);
      x += widths[column] ?? 0;
    }
  }
}
