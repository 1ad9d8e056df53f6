import { readFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { programFolder } from '#platform/paths.ts';
import type { PlanDocument } from '#features/plans/index.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { item, planDocument } from '../support/plan-documents.ts';
import { asText, deckParts, points, relationsOf, textIn, within, type DeckParts } from './deck-parts.ts';
import { longRowsPlan } from './long-rows-plan.ts';
import { nastyTexts, publicationOf } from './random-publication.ts';

const png = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
const overall = await readFile(`${programFolder}examples/oslo/overall-plan-2026.txt`);
const nasty: PlanDocument = planDocument({
  title: nastyTexts.join(' '),
  language: 'nn',
  areas: nastyTexts.map((title, at) => ({
    key: `a${at}`,
    title,
    vision: [{ text: title, points: [...nastyTexts] }],
    groups: [
      {
        title,
        items: nastyTexts.map((text, index) => ({
          ...item(`${at} ${index}`),
          title: text,
          funding: text,
          cells: [{ period: '2024', text, status: 'planned' }],
        })),
      },
    ],
  })),
});

const plans: readonly (readonly [string, PlanDocument])[] = [
  ['the real plan', (await readDocument(overall, 'overall-plan-2026.txt')).document],
  ['rows taller than a slide, sixty items in an area', longRowsPlan()],
  ['texts that are markup, formulas and broken characters', nasty],
  [
    'areas of the same name and without items',
    planDocument({ areas: ['a', 'b'].map((key) => ({ key, title: 'Lik', vision: [], groups: [] })) }),
  ],
];

async function write(document: PlanDocument): Promise<DeckParts> {
  const publication = publicationOf(document);
  const logo = { type: 'image/png', bytes: png, width: 1, height: 1, altText: 'Logo for <eksempel>' } as const;
  return deckParts(await writePptx({ ...publication, look: { ...publication.look, logo } }));
}

describe.each(plans)('the deck of %s', async (_, document) => {
  const deck = await write(document);
  const { files, slides } = deck;

  test('has parts that are well formed, each with its type', () => {
    const types = asText(files.get('[Content_Types].xml'));
    for (const [name, bytes] of files) {
      if (!/\.(?:xml|rels)$/u.test(name)) continue;
      const parser = new SaxesParser({ xmlns: true, fileName: name });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(asText(bytes)).close();
      if (name.startsWith('ppt/') && name.endsWith('.xml')) expect(types).toContain(`PartName="/${name}"`);
    }
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/gu)) expect([...files.keys()]).toContain(part);
  });

  test('points to nothing that is not there', () => {
    for (const name of files.keys()) {
      const relations = relationsOf(files, name);
      for (const target of relations.values()) if (!/^(?:https?|mailto):/u.test(target)) expect([...files.keys()]).toContain(target);
      const used = name.endsWith('.xml') ? asText(files.get(name)).matchAll(/ r:(?:id|embed)="([^"]+)"/gu) : [];
      for (const [, id] of used) expect([...relations.keys()]).toContain(id);
    }
  });

  test('has a title of its own on each slide, which comes first, and the number last', () => {
    const titles = slides.map(({ shapes }) => {
      expect(within(shapes[0] ?? slides[0]!.root, 'ph')[0]?.attributes['type']).toMatch(/^(?:ctrTitle|title)$/u);
      expect(shapes.slice(-2).map((shape) => within(shape, 'ph')[0]?.attributes['type'])).toEqual(['ftr', 'sldNum']);
      return shapes[0] ? textIn(shapes[0]).trim() : '';
    });
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('leaves no placeholder empty, and gives every picture and table a text', () => {
    for (const { root, shapes } of slides) {
      const ids = within(root, 'cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const shape of shapes) {
        if (shape.name === 'sp') expect(within(shape, 't').length).toBeGreaterThan(0);
        else expect(within(shape, 'cNvPr')[0]?.attributes['descr'] ?? '').not.toBe('');
      }
    }
  });

  test('says the language of every text, and sets none smaller than nine points', () => {
    const language = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[document.language];
    for (const { root } of slides) {
      for (const name of ['rPr', 'endParaRPr']) for (const run of within(root, name)) expect(run.attributes['lang']).toBe(language);
      for (const run of within(root, 'rPr')) expect(Number(run.attributes['sz'])).toBeGreaterThanOrEqual(900);
    }
    expect(asText(files.get('docProps/core.xml'))).toContain(`<dc:language>${language}</dc:language>`);
  });

  test('has tables with a header row that stay on their slides, and no title of a group last', () => {
    for (const { shapes } of slides) {
      for (const frame of shapes.filter(({ name }) => name === 'graphicFrame')) {
        const rows = within(frame, 'tr');
        const height = rows.reduce((sum, row) => sum + points(row, 'h'), 0);
        expect(within(frame, 'tblPr')[0]?.attributes['firstRow']).toBe('1');
        expect(points(within(frame, 'off')[0], 'y') + height).toBeLessThan(500);
        expect(points(within(frame, 'ext')[0], 'cy')).toBeCloseTo(height, 0);
        const last = rows.at(-1);
        expect(rows.length).toBeGreaterThan(1);
        expect(last && within(last, 'tc').some(({ attributes }) => 'gridSpan' in attributes)).toBe(false);
      }
    }
  });
});

test('a table that goes on says its header again, and the group that goes on', async () => {
  const { slides } = await write(longRowsPlan());
  const going = slides.filter(({ shapes }) => /^Tiltak: 1\. .*\(fortsetter \d+\/\d+\)$/u.test(textIn(shapes[0] ?? slides[0]!.root)));
  expect(going.length).toBeGreaterThan(5);
  for (const { root } of going) {
    const [header, group] = within(root, 'tr').map((row) => within(row, 'tc').map(textIn));
    expect(header?.slice(0, 3)).toEqual(['Tiltak', '2021', '2022']);
    expect(group?.[0]).toMatch(/^(?:Få felles forståelse|Avklare ansvars- og oppgavedeling)(?: \(fortsetter\))?$/u);
  }
});

test('the contents lead to the areas’ first slides, and sections name the chapters', async () => {
  const { slides, files } = await write(planDocument());
  const agenda = slides.find(({ shapes }) => shapes[0] && textIn(shapes[0]) === 'Innhold');
  const targets = agenda ? within(agenda.root, 'hlinkClick').map(({ attributes }) => agenda.relations.get(attributes['r:id'] ?? '')) : [];
  const titles = targets.map((target) => {
    const slide = slides.find(({ name }) => name === target);
    return slide?.shapes[0] && textIn(slide.shapes[0]);
  });
  expect(titles).toEqual(['Målbilde: 1. Digital samhandling', 'Tiltak: 2. Rehabilitering']);
  expect([...asText(files.get('ppt/presentation.xml')).matchAll(/section name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
    'Eksempelplan 2026',
    'Innhold',
    'Slik leser du statusene',
    'Planen i ett blikk',
    '1. Digital samhandling',
    '2. Rehabilitering',
  ]);
});

test('the same publication gives the same bytes', async () => {
  const publication = publicationOf(longRowsPlan());
  expect(Buffer.compare(await writePptx(publication), await writePptx(structuredClone(publication)))).toBe(0);
});

test('the properties tell the plan, the partnership and the day', async () => {
  const core = asText((await write(planDocument())).files.get('docProps/core.xml'));
  expect(core).toContain('<dc:title>Eksempelplan 2026</dc:title><dc:subject>Overordnet plan, Utkast per 22. november 2026</dc:subject>');
  expect(core).toContain('<dc:creator>Helsefellesskap Eksempel</dc:creator>');
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:created>');
});

test('a status cell has its colour, and symbol and word before the text', async () => {
  const { slides } = await write(planDocument());
  const row = slides.flatMap(({ root }) => within(root, 'tr')).find((one) => textIn(one).startsWith('Fagnettverk'));
  const cells = row ? within(row, 'tc') : [];
  expect(cells[1] && within(cells[1], 'p').map(textIn)).toEqual(['◐ Under arbeid', 'Nettverksmøter']);
  expect(cells[1] && within(cells[1], 'tcPr').flatMap((own) => within(own, 'srgbClr').map(({ attributes }) => attributes['val']))).toEqual([
    '9DC3E6',
  ]);
  expect(cells[3] && within(cells[3], 'p').map(textIn)).toEqual(['Flere møter', '(?) Åpent spørsmål']);
});
