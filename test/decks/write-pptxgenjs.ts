import PptxGenJS from 'pptxgenjs';
import type { Deck, DeckBox, DeckCell, DeckColor, DeckElement, DeckText } from './deck-slides.ts';

const inch = 72;
// the package gives its class as a default inside a default under this module system
const Pptx = PptxGenJS as unknown as new () => PptxGenJS;
type Slide = PptxGenJS.Slide;

/** Writes a deck with pptxgenjs. Theme colours are given as plain ones, groups of shapes are not written. */
export async function writeWithPptxgenjs(deck: Deck): Promise<Uint8Array> {
  const pptx = new Pptx();
  pptx.defineLayout({ name: 'deck', width: deck.width / inch, height: deck.height / inch });
  pptx.layout = 'deck';
  pptx.title = deck.title;
  pptx.defineSlideMaster({
    title: 'plan',
    objects: [
      { placeholder: { options: { name: 'title', type: 'title', x: 0.4, y: 0.2, w: 9, h: 0.6 }, text: '' } },
      { placeholder: { options: { name: 'body', type: 'body', x: 0.6, y: 1.2, w: 9, h: 5 }, text: '' } },
    ],
  });
  for (const { elements, hidden } of deck.slides) {
    const slide = pptx.addSlide({ masterName: 'plan' });
    if (hidden) slide.hidden = true;
    for (const element of elements) draw(slide, element);
  }
  return (await pptx.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}

function draw(slide: Slide, element: DeckElement): void {
  if (element.kind === 'shape') {
    slide.addShape(element.form, { ...place(element.box), fill: { color: plainColor(element.color) } });
    return;
  }
  if (element.kind === 'text') {
    const { role, size, bold, fill } = element;
    const own = { fontSize: size, bold: bold ?? false, margin: 0, ...(fill ? { fill: { color: plainColor(fill) } } : {}) };
    const where = role === 'title' || role === 'body' ? { placeholder: role } : {};
    slide.addText(runs(element.paragraphs), { ...place(element.box), ...own, ...where });
    return;
  }
  slide.addTable(
    element.rows.map((row) => row.filter((cell) => !cell.covered).map(tableCell)),
    {
      ...place(element.box),
      colW: element.widths.map((width) => width / inch),
      rowH: element.heights.map((height) => height / inch),
      fontSize: 10,
      border: { type: 'solid', pt: 0.5, color: 'BFBFBF' },
    },
  );
}

function tableCell(cell: DeckCell): PptxGenJS.TableCell {
  const options = {
    bold: cell.bold ?? false,
    ...(cell.fill ? { fill: { color: plainColor(cell.fill) } } : {}),
    ...(cell.columnSpan ? { colspan: cell.columnSpan } : {}),
    ...(cell.rowSpan ? { rowspan: cell.rowSpan } : {}),
  };
  return { text: runs(cell.paragraphs) as PptxGenJS.TableCell[], options };
}

function runs(paragraphs: readonly DeckText[]): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ text, mark, bullet, level }, index): PptxGenJS.TextProps[] => {
    const more = {
      ...(bullet ? { bullet: true } : {}),
      ...(level ? { indentLevel: level } : {}),
      ...(index < paragraphs.length - 1 ? { breakLine: true } : {}),
    };
    if (!mark) return [{ text, options: more }];
    return [
      { text: '■ ', options: { color: plainColor(mark), bold: false } },
      { text, options: { color: '000000', ...more } },
    ];
  });
}

function place([x, y, width, height]: DeckBox) {
  return { x: x / inch, y: y / inch, w: width / inch, h: height / inch };
}

function plainColor(color: DeckColor): string {
  return typeof color === 'string' ? color : 'C00000';
}
