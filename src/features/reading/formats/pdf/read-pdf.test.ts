import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../../../test/decks/pdf/compare-tables.ts';
import { pageDesigns, slideDesigns } from '../../../../../test/decks/pdf/designs.ts';
import { handMadePdf, ruledTable } from '../../../../../test/decks/pdf/hand-made.ts';
import { samplePlan } from '../../../../../test/decks/pdf/sample-plan.ts';
import { expectedPages } from '../../../../../test/decks/pdf/sample-table.ts';
import type { Page } from '../../model/page-model.ts';
import { readPdf } from './read-pdf.ts';

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../../../../test/decks/pdf/${name}.pdf`, import.meta.url)));
const firstPage = async (bytes: Uint8Array): Promise<Page> => {
  const { pages } = await readPdf(bytes);
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  return page;
};
const cellsOf = (page: Page): readonly string[] =>
  page.tables.flatMap((table) => table.cells.map((cell) => cell.paragraphs.map((one) => one.text).join('|')));
const textsOf = (page: Page): readonly string[] => page.blocks.flatMap((block) => block.paragraphs.map((one) => one.text));

describe('a deck of known truth', () => {
  it.each(slideDesigns)('in the design $name gives every cell, colour and dot', async (design) => {
    const { pages } = await readPdf(await fixture(design.name));
    const expected = expectedPages(samplePlan(design.words, design.seed, design.areas), design);
    expect(pages).toHaveLength(expected.length + 1);
    expect(expected.flatMap((page, index) => differences(pages[index + 1] as Page, page))).toEqual([]);
  });

  it.each(pageDesigns)('printed as $name gives every cell and colour', async (design) => {
    const { pages } = await readPdf(await fixture(design.name));
    const expected = expectedPages(samplePlan(design.words, design.seed, design.areas), design);
    expect(pages).toHaveLength(expected.length);
    expect(expected.flatMap((page, index) => differences(pages[index] as Page, page))).toEqual([]);
  });
});

describe('a page', () => {
  it('has its boxes from the top left corner in points, also when it is turned, cut or scaled', async () => {
    const plain = await firstPage(handMadePdf({ pages: [ruledTable] }));
    const cut = await firstPage(handMadePdf({ pages: [ruledTable], entries: '/CropBox [10 20 390 290]' }));
    const scaled = await firstPage(handMadePdf({ pages: [ruledTable], entries: '/UserUnit 2' }));
    expect(plain.tables[0]?.box).toEqual([20, 100, 300, 60]);
    expect([cut.width, cut.height, ...(cut.tables[0]?.box ?? [])]).toEqual([380, 270, 10, 90, 300, 60]);
    expect([scaled.width, ...(scaled.tables[0]?.box ?? [])]).toEqual([800, 40, 200, 600, 120]);
  });

  it('is turned upright when all its text stands on its side', async () => {
    const sideways = `q 0 1 -1 0 300 0 cm ${ruledTable} Q`;
    const byPage = await firstPage(handMadePdf({ pages: [sideways], mediaBox: '0 0 300 400', entries: '/Rotate 90' }));
    const byText = await firstPage(handMadePdf({ pages: [sideways], mediaBox: '0 0 300 400' }));
    for (const page of [byPage, byText]) {
      expect(page.width).toBe(400);
      expect(cellsOf(page)).toEqual(['Tiltak', '2025', 'Kartlegge behov', '']);
    }
  });

  it('has what a form inside it paints', async () => {
    const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 400 300] /Matrix [1 0 0 1 0 50] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Length ${ruledTable.length} >>\nstream\n${ruledTable}\nendstream`;
    const page = await firstPage(handMadePdf({ pages: ['/X Do'], objects: [form] }));
    expect(page.tables[0]?.box).toEqual([20, 50, 300, 60]);
  });

  it('shows a half transparent fill in the colour that is seen', async () => {
    const page = await firstPage(handMadePdf({ pages: [`q /G gs 1 0 0 rg 170 140 150 30 re f Q ${ruledTable}`] }));
    expect(page.tables[0]?.cells.at(-1)?.color).toMatch(/^#ff(7f|80)(7f|80)$/);
  });

  it('gives no colour to a cell that a fill covers only in part', async () => {
    const page = await firstPage(handMadePdf({ pages: [`0 0.6 0 rg 245 140 75 60 re f 0 g ${ruledTable}`] }));
    expect(page.tables[0]?.cells.map((cell) => cell.color)).toEqual([null, null, null, null]);
  });
});

describe('text', () => {
  it('that is drawn twice for weight or shadow is read once', async () => {
    const page = await firstPage(
      handMadePdf({
        pages: [
          'BT /F1 12 Tf 20 200 Td (Rehabilitering) Tj ET BT /F1 12 Tf 20.3 200 Td (Rehabilitering) Tj ET 0.5 g BT /F1 20 Tf 21 101 Td (Skygge) Tj ET 0 g BT /F1 20 Tf 20 103 Td (Skygge) Tj ET',
        ],
      }),
    );
    expect(textsOf(page)).toEqual(['Rehabilitering', 'Skygge']);
  });

  it('that is set wide or kerned keeps its words whole', async () => {
    const page = await firstPage(
      handMadePdf({
        pages: ['BT /F1 12 Tf 4 Tc 20 200 Td (Psykisk helse) Tj ET BT /F1 12 Tf 0 Tc 20 100 Td [(V)80(oksne )-20(i)-300(Oslo)] TJ ET'],
      }),
    );
    expect(textsOf(page)).toEqual(['Psykisk helse', 'Voksne i Oslo']);
  });

  it('that stands on its side beside upright text is left out', async () => {
    const page = await firstPage(
      handMadePdf({ pages: ['BT /F1 12 Tf 20 200 Td (Rehabilitering og mestring) Tj ET BT /F1 12 Tf 0 1 -1 0 380 50 Tm (Kladd) Tj ET'] }),
    );
    expect(textsOf(page)).toEqual(['Rehabilitering og mestring']);
  });

  it('that recurs at the foot of the pages is a footer, and the largest at the top the title', async () => {
    const slide = (number: number): string =>
      `BT /F1 24 Tf 20 260 Td (Rehabilitering) Tj ET BT /F1 12 Tf 20 150 Td (Samhandling om ${number === 1 ? 'eldre' : 'barn'}) Tj ET BT /F1 9 Tf 20 10 Td (Helsefellesskap Innsj\xf8   side ${number}) Tj ET`;
    const { pages } = await readPdf(handMadePdf({ pages: [slide(1), slide(2)] }));
    expect(pages[1]?.blocks.map((block) => block.role)).toEqual(['title', 'other', 'footer']);
  });
});
