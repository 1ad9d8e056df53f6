import { describe, expect, test } from 'vitest';
import type { Cell } from '#features/plans/index.ts';
import { plainCell, textBox, type DeckCell, type DeckElement } from '../../../../test/decks/deck-slides.ts';
import { writeOpenXml } from '../../../../test/decks/write-open-xml.ts';
import { readPptx } from '../formats/pptx/read-pptx.ts';
import { planFromPages, type PagesPlan } from './plan-from-pages.ts';

const labels = ['Ikke påbegynt', 'Planlagt/påbegynt', 'Under arbeid', 'Ferdigstilt'] as const;
const colors = ['D9D9D9', 'FFE699', '9DC3E6', 'A9D18E'] as const;

const legend: readonly DeckElement[] = labels.flatMap((label, index): readonly DeckElement[] => [
  { kind: 'shape', box: [700, 20 + index * 14, 18, 9], form: 'rect', color: colors[index] ?? '' },
  textBox([722, 18 + index * 14, 150, 13], label, 9),
]);

const header = ['Tiltak', '2025', 'Fokus for 2026', 'Kontakt'].map((text) => plainCell(text, { bold: true, fill: '1F3864' }));

/** One slide with a legend and a table of these rows below the header. */
function readRows(rows: readonly (readonly DeckCell[])[], more: readonly DeckElement[] = []): PagesPlan {
  const all = [header, ...rows];
  const table = {
    kind: 'table',
    box: [30, 100, 700, all.length * 30],
    widths: [400, 100, 100, 100],
    heights: all.map(() => 30),
    rows: all,
  } as const;
  const elements = [textBox([30, 14, 500, 40], 'Rehabilitering', 24, { role: 'title' }), ...legend, table, ...more];
  return planFromPages(
    readPptx(writeOpenXml({ width: 960, height: 540, language: 'nb-NO', title: 'Plan', slides: [{ elements }] })),
    'plan 2026.pptx',
  );
}

function cellsOf({ document }: PagesPlan): readonly (readonly Cell[])[] {
  return document.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => item.cells)));
}

describe('a cell', () => {
  test('without text has the status of its colour, and without both it is no cell', () => {
    const read = readRows([[plainCell('Prehabilitering'), plainCell('', { fill: 'A9D18E' }), plainCell(''), plainCell('')]]);
    expect(cellsOf(read)).toEqual([[{ period: '2025', text: '', status: 'completed' }]]);
  });

  test('with a word of the vocabulary has its status without a colour, in any spelling', () => {
    const read = readRows([[plainCell('Koordinerende enhet'), plainCell('Planlagt / påbegynt'), plainCell('ikkje starta'), plainCell('')]]);
    expect(cellsOf(read)[0]?.map((cell) => cell.status)).toEqual(['planned', 'not-started']);
  });

  test('whose colour and word disagree has the status of the colour, and it is told', () => {
    const read = readRows([[plainCell('Koordinerende enhet'), plainCell('Ferdigstilt', { fill: 'FFE699' }), plainCell(''), plainCell('')]]);
    expect(cellsOf(read)).toEqual([[{ period: '2025', text: 'Ferdigstilt', status: 'planned' }]]);
    expect(read.findings.find((finding) => finding.code === 'status_color_differs')?.params).toMatchObject({
      text: 'Ferdigstilt',
      status: 'Planlagt/påbegynt',
    });
  });

  test('with other words than the vocabulary has no status', () => {
    const read = readRows([
      [plainCell('Koordinerende enhet'), plainCell('Oppdrag fra SSU'), plainCell('Påbegynt i OUS-sektor?'), plainCell('')],
    ]);
    expect(cellsOf(read)).toEqual([
      [
        { period: '2025', text: 'Oppdrag fra SSU', status: null },
        { period: '2026', text: 'Påbegynt i OUS-sektor?', status: null, open: true },
      ],
    ]);
  });

  test('over two years says the same of both', () => {
    const read = readRows([
      [
        plainCell('Felles kurs'),
        plainCell('Gjennomføres', { columnSpan: 2, fill: '9DC3E6' }),
        plainCell('', { covered: true }),
        plainCell(''),
      ],
    ]);
    expect(cellsOf(read)[0]?.map(({ period, text, status }) => [period, text, status])).toEqual([
      ['2025', 'Gjennomføres', 'in-progress'],
      ['2026', 'Gjennomføres', 'in-progress'],
    ]);
  });

  test('whose colour is almost that of the legend has its status, a little further off it is a question', () => {
    const near = readRows([[plainCell('Felles kurs'), plainCell('Pilot', { fill: 'A8D08D' }), plainCell(''), plainCell('')]]);
    const far = readRows([[plainCell('Felles kurs'), plainCell('Pilot', { fill: 'C5E0B3' }), plainCell(''), plainCell('')]]);
    expect([cellsOf(near)[0]?.[0]?.status, cellsOf(far)[0]?.[0]?.status]).toEqual(['completed', null]);
    expect(far.findings.map((finding) => finding.code)).toContain('color_without_legend');
  });

  test('has the status and the words of a shape that is laid over it', () => {
    const pill = textBox([440, 137, 80, 16], 'Under arbeid', 8, { fill: '9DC3E6' });
    const read = readRows([[plainCell('Felles kurs'), plainCell(''), plainCell(''), plainCell('')]], [pill]);
    expect(cellsOf(read)).toEqual([[{ period: '2025', text: 'Under arbeid', status: 'in-progress' }]]);
  });
});

describe('rows', () => {
  test('under a heading that tells of money are funded', () => {
    const heading = plainCell('Prosjekt finansiert av rekrutterings- og samhandlingstilskudd', { columnSpan: 4, bold: true });
    const covered = plainCell('', { covered: true });
    const { document } = readRows([
      [heading, covered, covered, covered],
      [plainCell('SamSår'), plainCell('Pilot'), plainCell(''), plainCell('Karin Sygna')],
    ]);
    expect(document.areas[0]?.groups[0]?.items[0]).toMatchObject({
      title: 'SamSår',
      funding: 'Rekrutterings- og samhandlingstilskudd',
      contacts: [{ name: 'Karin Sygna' }],
    });
  });

  test('with a text that reaches over the first year and nothing else is a heading, and one that says nothing else in plain letters is not', () => {
    const rows = [
      [
        plainCell('Prosjekt finansiert av rekrutterings- og samhandlingstilskudd', { columnSpan: 2 }),
        plainCell('', { covered: true }),
        plainCell(''),
        plainCell(''),
      ],
      [plainCell('Ung FACT'), plainCell('Pilot'), plainCell(''), plainCell('')],
      [plainCell('Rutiner og avtaler', { bold: true }), plainCell(''), plainCell(''), plainCell('')],
      [
        plainCell('Prehabilitering', { fill: 'DDDDEE' }),
        plainCell('', { fill: 'DDDDEE' }),
        plainCell('', { fill: 'DDDDEE' }),
        plainCell(''),
      ],
    ];
    const groups = readRows(rows).document.areas[0]?.groups.map(({ title, items }) => [title, items.map((item) => item.title)]);
    expect(groups).toEqual([
      ['Prosjekt finansiert av rekrutterings- og samhandlingstilskudd', ['Ung FACT']],
      ['Rutiner og avtaler', ['Prehabilitering']],
    ]);
  });

  test('of nothing but the words of the legend are no item', () => {
    const rows = [
      [plainCell('Ung FACT'), plainCell('Pilot'), plainCell(''), plainCell('')],
      [plainCell('Ikke påbegynt Planlagt/påbegynt'), plainCell('Under arbeid'), plainCell('Ferdigstilt'), plainCell('')],
    ];
    expect(readRows(rows).document.areas[0]?.groups[0]?.items.map((item) => item.title)).toEqual(['Ung FACT']);
  });

  test('of one item that reaches over several are one item', () => {
    const rows = [
      [plainCell('Ung FACT', { rowSpan: 2 }), plainCell('Pilot'), plainCell('Drift'), plainCell('Morten Ørbæk')],
      [plainCell('', { covered: true }), plainCell('Evaluering'), plainCell(''), plainCell('Kjersti Valde')],
    ];
    const read = readRows(rows);
    expect(cellsOf(read)[0]?.map(({ period, text }) => [period, text])).toEqual([
      ['2025', 'Pilot'],
      ['2025', 'Evaluering'],
      ['2026', 'Drift'],
    ]);
    expect(read.document.areas[0]?.groups[0]?.items[0]?.contacts).toHaveLength(2);
  });

  test('that share a contact all have it', () => {
    const rows = [
      [plainCell('Ett'), plainCell('Pilot'), plainCell(''), plainCell('Kjersti Valde', { rowSpan: 2 })],
      [plainCell('To'), plainCell('Pilot'), plainCell(''), plainCell('', { covered: true })],
    ];
    const items = readRows(rows).document.areas[0]?.groups[0]?.items ?? [];
    expect(items.map((item) => item.contacts?.[0]?.name)).toEqual(['Kjersti Valde', 'Kjersti Valde']);
  });

  test('with a contact that is spelled two ways, or is a department, give findings', () => {
    const rows = [
      [plainCell('Ett'), plainCell('Pilot'), plainCell(''), plainCell('Karin Rohde')],
      [plainCell('To'), plainCell('Pilot'), plainCell(''), plainCell('Karen Rohde')],
      [plainCell('Tre'), plainCell('Pilot'), plainCell(''), plainCell('Helseseksjonen i byrådsavdelingen')],
    ];
    const { findings } = readRows(rows);
    expect(
      findings.filter((finding) => ['names_similar', 'contact_is_unit'].includes(finding.code)).map((finding) => finding.params),
    ).toEqual([
      { one: 'Karin Rohde', other: 'Karen Rohde' },
      { name: 'Helseseksjonen i byrådsavdelingen', title: 'Tre' },
    ]);
  });
});
