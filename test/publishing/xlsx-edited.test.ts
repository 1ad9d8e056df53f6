import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { readDocument } from '#features/reading/index.ts';
import { writeXlsx } from '../../src/features/publishing/formats/xlsx/write-xlsx.ts';
import { item, planDocument, withItem } from '../support/plan-documents.ts';
import { editWorkbook } from './edit-workbook.ts';
import { publicationOf } from './random-publication.ts';

const plan = planDocument();
const headers = ['Nr', 'Innsatsområde', 'Gruppe', 'Tiltak'];

async function afterEdit(
  sheet: number,
  change: (rows: string[][]) => readonly (readonly string[])[],
  document = plan,
): Promise<PlanDocument> {
  const read = await readDocument(editWorkbook(await writeXlsx(publicationOf(document)), sheet, change), 'plan.xlsx');
  return read.document;
}

/** The row of the item with this title, and the place of a header in it. */
const at = (rows: readonly (readonly string[])[], title: string, header: string): readonly [row: number, column: number] => [
  rows.findIndex((row) => row[3] === title),
  rows[0]?.indexOf(header) ?? -1,
];

const set = (title: string, header: string, value: string) => (rows: string[][]) => {
  const [row, column] = at(rows, title, header);
  (rows[row] as string[])[column] = value;
  return rows;
};

describe('an edit in the sheet is the edit that is read', () => {
  test('nothing changed', async () => {
    expect(await afterEdit(1, (rows) => rows)).toEqual(plan);
    expect((await afterEdit(1, (rows) => rows)).areas[0]?.groups[0]?.items[1]?.uncertain).toHaveLength(1);
  });

  test('a title, which keeps its key', async () => {
    const title = 'Kartlegge eksisterende tiltak';
    expect(await afterEdit(1, set(title, 'Tiltak', 'Kartlegge alle tiltak'))).toEqual(
      withItem(plan, title, (found) => ({ ...found, title: 'Kartlegge alle tiltak' })),
    );
  });

  test.each([
    ['Ferdigstilt', 'completed'],
    ['● Ferdigstilt', 'completed'],
    ['ferdigstilt', 'completed'],
    ['? Ukjent', null],
  ])('a status written as %j', async (word, status) => {
    const title = 'Fagnettverk for digital samhandling';
    const read = await afterEdit(1, set(title, '2024 – status', word));
    expect(read).toEqual(
      withItem(plan, title, (found) => ({ ...found, cells: found.cells.map((cell, index) => (index === 0 ? { ...cell, status } : cell)) })),
    );
  });

  test('a status word that the plan does not have is asked about, and lost nowhere', async () => {
    const bytes = editWorkbook(
      await writeXlsx(publicationOf(plan)),
      1,
      set('Fagnettverk for digital samhandling', '2024 – status', 'Utsatt'),
    );
    const { document, findings } = await readDocument(bytes, 'plan.xlsx');
    expect(document.areas[0]?.groups[0]?.items[0]?.cells[0]).toEqual({ period: '2024', text: 'Utsatt. Nettverksmøter', status: null });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'status_word_unknown', kind: 'ask', item: 'fagnettverk-for-digital-samhandling' }),
    );
  });

  test('a text emptied with its open mark takes the cell away', async () => {
    const title = 'Fagnettverk for digital samhandling';
    const read = await afterEdit(1, (rows) => set(title, 'Åpent spørsmål', '')(set(title, 'Fokus for 2026 – tekst', '')(rows)));
    expect(read).toEqual(withItem(plan, title, (found) => ({ ...found, cells: found.cells.slice(0, 1) })));
  });

  test('a contact with a role and an address, a link, the money', async () => {
    const title = 'Pasientens legemiddelliste';
    const read = await afterEdit(1, (rows) => {
      set(title, 'Kontakter', 'Seksjon A (leder) <post@example.org>\nSeksjon B')(rows);
      set(title, 'Lenker', 'https://example.org/x')(rows);
      return set(title, 'Finansiering', 'Tilskudd')(rows);
    });
    expect(read).toEqual(
      withItem(plan, title, (found) => ({
        ...found,
        contacts: [{ name: 'Seksjon A', role: 'leder', email: 'post@example.org' }, { name: 'Seksjon B' }],
        links: ['https://example.org/x'],
        funding: 'Tilskudd',
      })),
    );
  });

  test('a text that gets its year settles the doubt about it', async () => {
    const title = 'Pasientens legemiddelliste';
    const read = await afterEdit(1, (rows) => set(title, 'År ukjent', '')(set(title, '2025 – tekst', 'Forberede innføring')(rows)));
    expect(read).toEqual(
      withItem(plan, title, (found) => ({
        ...found,
        uncertain: undefined,
        cells: [{ period: '2025', text: 'Forberede innføring', status: null }],
      })),
    );
  });

  test('a row deleted, and one added without a key', async () => {
    const read = await afterEdit(1, (rows) => [
      ...rows.filter((row) => row[3] !== 'Pasientens legemiddelliste'),
      ['2', 'Rehabilitering', 'Ansvar', 'Nytt kurs', '◔ Planlagt/påbegynt', ''],
    ]);
    const added = item('Nytt kurs', { key: 'nytt-kurs', cells: [{ period: '2024', text: '', status: 'planned' }] });
    const without = withItem(plan, 'Pasientens legemiddelliste', () => null);
    const [first, second] = without.areas;
    const group = second?.groups[0];
    if (!first || !second || !group) throw new Error('the plan has two areas');
    expect(read).toEqual({ ...without, areas: [first, { ...second, groups: [{ ...group, items: [...group.items, added] }] }] });
  });

  test('rows in another order, and one in another area and a new group', async () => {
    const read = await afterEdit(1, ([header = [], one = [], two = [], three = []]) => [
      header,
      two,
      one,
      [...three.slice(0, 2), 'Ny gruppe', ...three.slice(3)],
    ]);
    expect(read.areas.map((area) => area.groups.map((group) => [group.title, group.items.map(({ key }) => key)]))).toEqual([
      [['Felles forståelse', ['pasientens-legemiddelliste', 'fagnettverk-for-digital-samhandling']]],
      [['Ny gruppe', ['kartlegge-eksisterende-tiltak']]],
    ]);
    expect(read.areas.map(({ key, vision }) => [key, vision])).toEqual(plan.areas.map(({ key, vision }) => [key, vision]));
  });

  test('a copied row is a new item', async () => {
    const read = await afterEdit(1, (rows) => [...rows, rows[3] as string[]]);
    expect(read.areas[1]?.groups[0]?.items.map(({ key }) => key)).toEqual([
      'kartlegge-eksisterende-tiltak',
      'kartlegge-eksisterende-tiltak-2',
    ]);
  });

  test('a column taken away takes what stood in it, also what only the hidden sheet still had', async () => {
    const document = withItem(plan, 'Kartlegge eksisterende tiltak', (found) => ({ ...found, contacts: [{ name: 'A (b)' }] }));
    const read = await afterEdit(
      1,
      (rows) => rows.map((row) => row.filter((_, index) => index !== (rows[0]?.indexOf('Kontakter') ?? -1))),
      document,
    );
    expect(read).toEqual(withItem(plan, 'Kartlegge eksisterende tiltak', (found) => ({ ...found, contacts: undefined })));
  });

  test('columns in another order, with one of their own between', async () => {
    const bytes = editWorkbook(await writeXlsx(publicationOf(plan)), 1, (rows) =>
      rows.map((row, index) => [index === 0 ? 'Notat' : 'x', ...row.toReversed()]),
    );
    const { document, findings } = await readDocument(bytes, 'plan.xlsx');
    expect(document).toEqual(plan);
    expect(findings).toEqual([expect.objectContaining({ code: 'column_left_out', params: { column: 'Notat' } })]);
  });

  test('an area that is called something else in one of the sheets keeps its key and target picture', async () => {
    const renamed = { ...plan, areas: plan.areas.map((area, index) => (index === 0 ? { ...area, title: 'Digitalt samarbeid' } : area)) };
    const rename = (rows: string[][]) =>
      rows.map((row) => row.map((text) => (text === 'Digital samhandling' ? 'Digitalt samarbeid' : text)));
    expect(await afterEdit(1, rename)).toEqual(renamed);
    expect(await afterEdit(2, rename)).toEqual(renamed);
  });

  test('a target picture', async () => {
    const read = await afterEdit(2, (rows) =>
      rows.map((row) => row.map((text) => (text === 'mellom sykehus og kommune' ? 'til alle\ntil pasienten' : text))),
    );
    expect(read.areas[0]?.vision).toEqual([{ text: 'Sømløs flyt av informasjon', points: ['til alle', 'til pasienten'] }]);
  });

  test('the title, a period and a status of the plan', async () => {
    const words: Readonly<Record<string, string>> = { 'Eksempelplan 2026': 'Ny tittel', Ferdigstilt: 'Fullført', '2025': '2025 (halvår)' };
    const read = await afterEdit(3, (rows) => rows.map((row) => row.map((text, index) => (index > 0 ? (words[text] ?? text) : text))));
    expect(read.title).toBe('Ny tittel');
    expect(read.periods[1]).toEqual({ key: '2025', label: '2025 (halvår)', kind: 'status' });
    expect(read.statuses[3]).toEqual({ key: 'completed', label: 'Fullført', scale: 'completed', color: '#a9d18e' });
  });

  test('a status renamed in the list alone is still known by its old word in the rows', async () => {
    const read = await afterEdit(3, (rows) => rows.map((row) => row.map((text) => (text === 'Under arbeid' ? 'Pågår' : text))));
    expect(read.statuses[2]).toMatchObject({ key: 'in-progress', label: 'Pågår' });
    expect(read.areas).toEqual(plan.areas);
  });

  test('a year of its own becomes a period', async () => {
    const read = await afterEdit(1, (rows) =>
      rows.map((row, index) => [...row, ...Array(12 + 4 - row.length).fill(''), index === 0 ? 'Fokus for 2027 – tekst' : 'Videre']),
    );
    expect(read.periods.at(-1)).toEqual({ key: '2027', label: 'Fokus for 2027', kind: 'focus' });
    expect(read.areas[1]?.groups[0]?.items[0]?.cells).toEqual([{ period: '2027', text: 'Videre', status: null }]);
  });

  test('without the hidden sheet the visible ones are enough', async () => {
    const read = await afterEdit(4, () => []);
    expect(read).toEqual(withItem(plan, 'Pasientens legemiddelliste', (found) => ({ ...found, uncertain: undefined })));
  });

  test('what the hidden sheet says otherwise counts for nothing', async () => {
    const read = await afterEdit(4, (rows) => rows.map((row) => row.map((text) => text.replaceAll('Forberede', 'Stoppe'))));
    expect(read.areas[0]?.groups[0]?.items[1]?.cells[0]?.text).toBe('Forberede innføring');
  });

  test('the first headers are those that people know', async () => {
    await afterEdit(1, (rows) => {
      expect(rows[0]?.slice(0, 4)).toEqual(headers);
      return rows;
    });
  });
});
