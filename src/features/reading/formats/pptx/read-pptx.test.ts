import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { plainCell, textBox, type Deck, type DeckElement } from '../../../../../test/decks/deck-slides.ts';
import { officeStyles } from '../../../../../test/decks/deck-design.ts';
import { writeOpenXml } from '../../../../../test/decks/write-open-xml.ts';
import type { Page } from '../../model/page-model.ts';
import { readPptx } from './read-pptx.ts';

function deckOf(...slides: readonly (readonly DeckElement[])[]): Deck {
  return { width: 960, height: 540, language: 'nb-NO', title: 'Plan', slides: slides.map((elements) => ({ elements })) };
}

/** Reads a deck after its parts were rewritten. */
function readChanged(deck: Deck, change: (xml: string, name: string) => string): readonly Page[] {
  const parts = Object.entries(unzipSync(writeOpenXml(deck))).map(
    ([name, content]) => [name, strToU8(change(strFromU8(content), name))] as const,
  );
  return readPptx(zipSync(Object.fromEntries(parts))).pages;
}

function readPages(deck: Deck): readonly Page[] {
  return readChanged(deck, (xml) => xml);
}

const box = [60, 100, 300, 40] as const;

describe('a presentation', () => {
  test('has its slides in the order they are shown, hidden ones left out', () => {
    const deck = deckOf([textBox(box, 'Første', 18)], [textBox(box, 'Skjult', 18)], [textBox(box, 'Siste', 18)]);
    const slides = deck.slides.map((slide, index) => (index === 1 ? { ...slide, hidden: true } : slide));
    const source = readPptx(writeOpenXml({ ...deck, slides }));
    expect(source.pages.map((page) => [page.number, page.blocks[0]?.paragraphs[0]?.text])).toEqual([
      [1, 'Første'],
      [3, 'Siste'],
    ]);
    expect(source.hidden).toEqual([2]);
    expect([source.title, source.language]).toEqual(['Plan', 'nb-NO']);
  });

  test('gives placeholders their role and their place from the layout and the master', () => {
    const [page] = readPages(
      deckOf([textBox(box, 'Rehabilitering', 24, { role: 'title' }), textBox(box, 'Alle får hjelp', 18, { role: 'body' })]),
    );
    expect(page?.blocks.map((block) => [block.role, block.box, block.size])).toEqual([
      ['title', [30, 14, 600, 40], 24],
      ['body', [60, 90, 600, 380], 18],
    ]);
    expect(page?.width).toBe(960);
  });

  test('has bullets and levels, also where only the master says so', () => {
    const paragraphs = [{ text: 'Målbilde:' }, { text: 'Ett', bullet: true }, { text: 'to', bullet: true, level: 1 }];
    const [page] = readPages(deckOf([{ kind: 'text', box, paragraphs, size: 18, role: 'body' }]));
    expect(page?.blocks[0]?.paragraphs.map(({ text, bullet, level }) => [text, bullet, level])).toEqual([
      ['Målbilde:', false, 0],
      ['Ett', true, 0],
      ['to', true, 1],
    ]);
  });

  test('keeps the place of a typed line break', () => {
    const [page] = readPages(deckOf([textBox(box, 'Hanne Knutsen\nKarin Rohde', 18)]));
    expect(page?.blocks[0]?.paragraphs[0]).toMatchObject({ text: 'Hanne Knutsen Karin Rohde', breaks: [13] });
  });

  test('has shapes of a group where they are seen', () => {
    const [page] = readPages(
      deckOf([{ kind: 'shape', box: [600, 200, 10, 10], form: 'ellipse', color: { scheme: 'accent6' }, inGroup: true }]),
    );
    expect(page?.shapes).toEqual([{ box: [600, 200, 10, 10], color: '#70ad47', form: 'ellipse' }]);
  });

  test('has merged cells once, with the box they cover', () => {
    const rows = [
      [plainCell('Tiltak', { rowSpan: 2 }), plainCell('Status', { columnSpan: 2 }), plainCell('', { covered: true })],
      [plainCell('', { covered: true }), plainCell('2025'), plainCell('2026')],
    ];
    const [page] = readPages(deckOf([{ kind: 'table', box: [10, 20, 300, 40], widths: [100, 100, 100], heights: [20, 20], rows }]));
    const cells = page?.tables[0]?.cells.map((cell) => [
      cell.paragraphs[0]?.text,
      cell.row,
      cell.column,
      cell.rowSpan,
      cell.columnSpan,
      cell.box,
    ]);
    expect(cells).toEqual([
      ['Tiltak', 0, 0, 2, 1, [10, 20, 100, 40]],
      ['Status', 0, 1, 1, 2, [110, 20, 200, 20]],
      ['2025', 1, 1, 1, 1, [110, 40, 100, 20]],
      ['2026', 1, 2, 1, 1, [210, 40, 100, 20]],
    ]);
  });

  test('has the fills of a table style, which a fill of the cell covers', () => {
    const rows = [[plainCell('A')], [plainCell('B')], [plainCell('C')], [plainCell('D', { fill: 'FFC000' })]];
    const [page] = readPages(
      deckOf([{ kind: 'table', box: [0, 0, 100, 80], widths: [100], heights: [20, 20, 20, 20], rows, style: officeStyles.mediumTwo }]),
    );
    expect(page?.tables[0]?.cells.map((cell) => [cell.color, cell.styled === true, cell.bold])).toEqual([
      ['#4472c4', true, true],
      ['#cfd5ea', true, false],
      ['#e9ebf5', true, false],
      ['#ffc000', false, false],
    ]);
  });

  test('in the strict form of the format reads the same', () => {
    const deck = deckOf([textBox(box, 'Beredskap', 24, { role: 'title' })]);
    const strict = readChanged(deck, (xml) =>
      xml
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/')
        .replaceAll('http://schemas.openxmlformats.org/presentationml/2006/', 'http://purl.oclc.org/ooxml/presentationml/'),
    );
    expect(strict[0]?.blocks[0]?.paragraphs[0]?.text).toBe('Beredskap');
  });

  test('shows of alternate contents the one that is drawn with shapes', () => {
    const deck = deckOf([textBox(box, 'Tekst', 18)]);
    const wrapped = readChanged(deck, (xml, name) =>
      name.startsWith('ppt/slides/slide')
        ? xml.replace(
            /<p:sp>.*<\/p:sp>/s,
            (sp) =>
              `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"><x:ny xmlns:x="urn:x"/></mc:Choice><mc:Fallback>${sp}</mc:Fallback></mc:AlternateContent>`,
          )
        : xml,
    );
    expect(wrapped[0]?.blocks).toHaveLength(1);
  });

  test('marks what the layout draws as frame and not content', () => {
    const deck = deckOf([textBox(box, 'Tekst', 18)]);
    const framed = readChanged(deck, (xml, name) =>
      name.includes('slideLayout1.xml') && !name.includes('_rels')
        ? xml.replace(
            '</p:spTree>',
            '<p:sp><p:nvSpPr><p:cNvPr id="9" name=""/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="127000" cy="127000"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>Oslo 2019</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>',
          )
        : xml,
    );
    expect(framed[0]?.blocks.map((block) => [block.paragraphs[0]?.text, block.role])).toEqual([
      ['Oslo 2019', 'footer'],
      ['Tekst', 'other'],
    ]);
  });
});

describe('a diagram', () => {
  const drawing =
    '<dsp:drawing xmlns:dsp="urn:dsp" xmlns:a="urn:a"><dsp:spTree><dsp:sp><dsp:nvSpPr><dsp:cNvPr id="1" name=""/></dsp:nvSpPr><dsp:spPr><a:xfrm><a:off x="127000" y="0"/><a:ext cx="1270000" cy="254000"/></a:xfrm></dsp:spPr><dsp:txBody><a:p><a:r><a:t>1 Rehabilitering</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>';
  const data =
    '<dgm:dataModel xmlns:dgm="urn:dgm" xmlns:a="urn:a" xmlns:dsp="urn:dsp"><dgm:extLst><a:ext uri="x"><dsp:dataModelExt relId="rId8"/></a:ext></dgm:extLst></dgm:dataModel>';
  const frame =
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name=""/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="1270000" y="1270000"/><a:ext cx="2540000" cy="2540000"/></p:xfrm><a:graphic><a:graphicData uri="diagram"><dgm:relIds xmlns:dgm="urn:dgm" r:dm="rId7"/></a:graphicData></a:graphic></p:graphicFrame>';

  test('is read as the drawing that the program made of it, where it stands on the slide', () => {
    const parts = unzipSync(writeOpenXml(deckOf([])));
    const edit = (name: string, from: string, to: string): void => {
      parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to));
    };
    const related = (id: string, type: string, name: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2007/relationships/${type}" Target="../diagrams/${name}"/>`;
    edit('ppt/slides/slide1.xml', '</p:spTree>', `${frame}</p:spTree>`);
    edit(
      'ppt/slides/_rels/slide1.xml.rels',
      '</Relationships>',
      `${related('rId7', 'diagramData', 'data1.xml')}${related('rId8', 'diagramDrawing', 'drawing1.xml')}</Relationships>`,
    );
    const [page] = readPptx(
      zipSync({ ...parts, 'ppt/diagrams/data1.xml': strToU8(data), 'ppt/diagrams/drawing1.xml': strToU8(drawing) }),
    ).pages;
    expect(page?.blocks.map((block) => [block.paragraphs[0]?.text, block.box])).toEqual([['1 Rehabilitering', [110, 100, 100, 20]]]);
  });
});
