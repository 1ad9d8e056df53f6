import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import type { PlanDocument } from '#features/plans/index.ts';
import { readDocument } from '#features/reading/index.ts';
import { writePdf } from '../../../src/features/publishing/formats/pdf/write-pdf.ts';
import { buildPublication } from '../../../src/features/publishing/model/build-publication.ts';
import type { Publication } from '../../../src/features/publishing/model/publication.ts';
import { defaultTemplate } from '../../../src/features/publishing/model/template.ts';
import { anOsloPlan } from '../../support/oslo-plan.ts';
import { planDocument } from '../../support/plan-documents.ts';
import { longRowsPlan } from '../long-rows-plan.ts';
import { anyPlan, nastyTexts, publicationOf } from '../random-publication.ts';
import { pagesOfRows, readObjects } from './read-objects.ts';
import { readPdfText, squeezed } from './read-pdf-text.ts';
import { missing, said } from './said.ts';
import { structureFaults } from './structure-faults.ts';

const template = { ...defaultTemplate('#1f4e79'), intro: 'Planen gjelder for alle.\n\nDen følges opp hvert halvår.' };
const edition = {
  number: 2,
  label: null,
  date: '2025-10-14',
  contentHash: 'a'.repeat(64),
  adoptions: [{ body: 'SSU', date: '2025-11-03' }],
};

function published(document: PlanDocument): Publication {
  return buildPublication({ document, edition, today: '2026-11-22', url: null, template });
}

async function realPlan(file: string): Promise<PlanDocument> {
  return (await readDocument(await readFile(`examples/oslo/${file}`), file)).document;
}

describe.each([
  ['a small plan', async () => planDocument(), 0],
  ['a plan in nynorsk for a sector', async () => planDocument({ language: 'nn', scope: { kind: 'sector', sector: 'OUS' } }), 0],
  ['100 items with contacts', async () => anOsloPlan(100), 0],
  ['six periods, areas of sixty items, rows taller than a page', async () => longRowsPlan(), 8],
  ['the real plan of the partnership', () => realPlan('overall-plan-2026.txt'), 0],
  ['the real plan of a sector', () => realPlan('ous-plan-2026.txt'), 0],
] as const)('%s as PDF', (_name, load, tall) => {
  let publication: Publication;
  let bytes: Uint8Array;
  beforeAll(async () => {
    publication = published(await load());
    bytes = await writePdf(publication);
  });

  test('has a sound structure', () => expect(structureFaults(bytes, publication)).toEqual([]));

  test('says everything, in logical order, and nothing reaches outside a sheet', async () => {
    const { logical, outside, overlapping, title, bookmarks, pages } = await readPdfText(bytes);
    expect(missing(said(publication).map(squeezed), logical)).toEqual([]);
    expect([outside, overlapping]).toEqual([[], []]);
    expect(title).toBe(publication.title);
    const areas = publication.chapters.filter(({ kind }) => kind === 'area').map((area) => area.title);
    expect(bookmarks).toEqual(expect.arrayContaining(areas));
    for (const [at, page] of pages.entries())
      expect(page).toContain(squeezed(`${publication.words.page} ${at + 1} ${publication.words.of} ${pages.length}`));
  });

  test('keeps each row on one page, but for those that no page could hold', () => {
    const broken = pagesOfRows(readObjects(bytes)).filter(({ size }) => size > 1);
    expect(broken.length).toBe(tall);
  });

  test('is the same bytes again', async () => expect(Buffer.from(await writePdf(publication)).equals(Buffer.from(bytes))).toBe(true));
});

test('a heading never stands last on a page: the first row of its group follows it', async () => {
  const plan = longRowsPlan();
  const publication = published({ ...plan, areas: plan.areas.slice(2) });
  const { pages } = await readPdfText(await writePdf(publication));
  const groups = publication.chapters.flatMap((chapter) => (chapter.kind === 'area' ? chapter.table.rows : []));
  const columns =
    publication.chapters.flatMap((chapter) => (chapter.kind === 'area' ? (chapter.table.columns.at(-1)?.label ?? []) : []))[0] ?? '';
  expect(groups.length).toBeGreaterThan(60);
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const content = page.slice(0, page.lastIndexOf(squeezed(publication.partnership)));
    expect(content.endsWith(squeezed(columns))).toBe(false);
  }
});

test('what looks like markup comes out as text', async () => {
  const titles = [
    '#eval("1+1")',
    '$x^2$ og $',
    '*fet* _kursiv_',
    '= overskrift',
    String.raw`\ bakover \u{1F600}`,
    '<label> @ref',
    '```kode```',
    '// kommentar',
    '#let x = 1; #x',
    '[klammer] {krøll}',
    '-- --- ...',
    '"sitat" \'enkelt\'',
    ...nastyTexts,
  ];
  const items = titles.map((title, at) => ({
    key: `k${at}`,
    title: title || 'x',
    cells: [{ period: '2024', text: title, status: null }],
    links: ['javascript:alert(1)', 'https://example.org/?a=1&b=#c'],
  }));
  const publication = published(
    planDocument({
      title: '#eval("1") *Plan* $x$',
      areas: [
        {
          key: 'a',
          title: '= Område $a$ #b',
          vision: [{ text: '- ikke en liste', points: ['+ 1', '/ a: b'] }],
          groups: [{ title: '*Gruppe*', items }],
        },
      ],
    }),
  );
  const bytes = await writePdf(publication);
  const { logical, title } = await readPdfText(bytes);
  expect(title).toBe('#eval("1") *Plan* $x$');
  for (const text of titles.slice(0, 12)) expect(logical).toContain(squeezed(text));
  expect(logical).toContain('[U+1F600]');
  expect(Buffer.from(bytes).toString('latin1').includes('javascript:')).toBe(false);
  expect(structureFaults(bytes, publication)).toEqual([]);
});

test('any plan whatever becomes a sound PDF', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan.map(publicationOf), async (publication) => {
      expect(structureFaults(await writePdf(publication), publication)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a logo has its alternative text, and dark or light accents keep their headings readable', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  for (const accent of ['#ffff00', '#000000']) {
    const look = {
      accent,
      logo: { type: 'image/png', bytes: new Uint8Array(png), width: 1, height: 1, altText: 'Et punkt' },
    } as const;
    const publication = buildPublication({
      document: planDocument(),
      edition,
      today: '2026-11-22',
      url: 'https://example.org/',
      template: { ...template, look },
    });
    const bytes = await writePdf(publication);
    expect(structureFaults(bytes, publication)).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1').includes('/Alt (Et punkt)')).toBe(true);
  }
});

describe('a planted fault is seen', () => {
  const publication = published(planDocument());
  const faults: readonly (readonly [string, string, string, RegExp])[] = [
    ['language', '/Lang (nb-NO)', '/Lang (xx-XX)', /language/],
    ['title', '/DisplayDocTitle true', '/DisplayDocTitle null', /title/],
    ['mark', '/Marked true', '/Marked null', /tagged/],
    ['bookmarks', '/Outlines ', '/Outlinez ', /bookmarks/],
    ['heading', '/S /H2', '/S /H4', /skips/],
    ['header cell', '/S /TH\n', '/S /TD\n', /header|width/],
    ['scope', '/Scope /Column', '/Scape /Column', /without scope/],
    ['row', '/S /TR', '/S /TX', /tables are/],
    ['alternative text', '/Alt (', '/Olt (', /alternative/],
    ['tree', '/S /Document', '/S /Docum\n/K 9999 0 R %', /nowhere|headings/],
  ];
  test.each(faults)('%s', async (_name, from, to, fault) => {
    const text = Buffer.from(await writePdf(publication)).toString('latin1');
    expect(text.includes(from)).toBe(true);
    expect(structureFaults(Buffer.from(text.replace(from, to), 'latin1'), publication).join('; ')).toMatch(fault);
  });

  test('text that is missing or stands in another order', () => {
    expect(missing(['en', 'to'], 'toen')).toEqual(['to']);
    expect(missing(['en', 'to'], 'en')).toEqual(['to']);
  });
});
