import { expect, test } from 'vitest';
import { item, planDocument } from '../../../../test/support/plan-documents.ts';
import { buildPublication } from './build-publication.ts';
import type { AreaChapter, Publication } from './publication.ts';
import { defaultTemplate } from './template.ts';

const template = defaultTemplate('#1f4e79');
const edition = { number: 2, label: null, date: '2025-10-14', contentHash: 'abc', adoptions: [] };
const made = (changes: Partial<Parameters<typeof buildPublication>[0]> = {}): Publication =>
  buildPublication({ document: planDocument(), edition: null, today: '2026-11-22', url: null, template, ...changes });

function areas(publication: Publication): readonly AreaChapter[] {
  return publication.chapters.filter((chapter) => chapter.kind === 'area');
}

test('a draft says that it is one, and of which day', () => {
  expect(made().editionLine).toBe('Utkast per 22. november 2026');
  expect(made({ edition }).editionLine).toBe('Utgave 2, 14. oktober 2025');
  expect(made({ edition }).date).toBe('2025-10-14');
  const late = made({ edition: { ...edition, date: '2025-12-31T23:30:00.000Z' } });
  expect([late.editionLine, late.date]).toEqual(['Utgave 2, 1. januar 2026', '2026-01-01']);
  expect(made({ edition: { ...edition, label: 'Årsutgaven' } }).editionLine).toBe('Årsutgaven (utgave 2), 14. oktober 2025');
});

test('the chapters stand in the order of the template, and an introduction that nobody wrote is left out', () => {
  const kinds = (publication: Publication): readonly string[] => [...new Set(publication.chapters.map(({ kind }) => kind))];
  expect(kinds(made())).toEqual(['agenda', 'legend', 'overview', 'area']);
  const chosen = { ...template, chapters: ['areas', 'intro', 'legend'], intro: 'Først.\n\nSå.' } as const;
  const publication = made({ template: chosen });
  expect(kinds(publication)).toEqual(['area', 'text', 'legend']);
  expect(publication.chapters).toContainEqual({ kind: 'text', title: 'Innledning', paragraphs: ['Først.', 'Så.'] });
});

test('a table has the columns that something stands in, and their shares add up to the whole', () => {
  const [first] = areas(made());
  expect(first?.table.columns.map(({ label }) => label)).toEqual([
    'Tiltak',
    '2024',
    '2025',
    'Fokus for 2026',
    'År ukjent',
    'Finansiering',
    'Kontakt',
  ]);
  expect(first?.table.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  const bare = planDocument({
    areas: [{ key: 'a', title: 'A', vision: [], groups: [{ title: 'G', items: [item('Tiltak')] }] }],
  });
  expect(areas(made({ document: bare }))[0]?.table.columns).toHaveLength(4);
});

test('a status is symbol, word and colour; unknown is said in status columns and not in focus columns', () => {
  const [first] = areas(made());
  const row = first?.table.rows[1];
  if (row?.kind !== 'item') throw new Error('the second row is an item');
  expect(row.cells[1]?.status).toEqual({
    key: 'in-progress',
    scale: 'in-progress',
    symbol: '◐',
    label: 'Under arbeid',
    color: '#9dc3e6',
    ink: '#000000',
  });
  expect(row.cells[2]).toEqual({ status: null, text: '', open: false });
  expect(row.cells[3]).toEqual({ status: null, text: 'Flere møter', open: true });

  const unknown = item('Uten status', { cells: [{ period: '2025', text: 'Pågår', status: null }] });
  const document = planDocument({ areas: [{ key: 'a', title: 'A', vision: [], groups: [{ title: 'G', items: [unknown] }] }] });
  const [area] = areas(made({ document }));
  const second = area?.table.rows[1];
  expect(second?.kind === 'item' && second.cells[2]?.status).toMatchObject({ key: null, scale: 'unknown', symbol: '?', label: 'Ukjent' });
});

test('adoptions of the document and of the edition are both told', () => {
  const document = planDocument({ adoptions: [{ body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'Tilsluttet', plan: 'overall' }] });
  const adopted = { ...edition, adoptions: [{ body: 'SSU', date: '2025-11-03' }] };
  expect(made({ document, edition: adopted }).chapters.at(-1)).toEqual({
    kind: 'adoptions',
    title: 'Tilslutning',
    lines: ['Tilsluttet (overordnet plan): Partnerskapsmøtet, 14. oktober 2025', 'Tilslutning: SSU, 3. november 2025'],
  });
});

test('the words are those of the plan’s language', () => {
  const publication = made({ document: planDocument({ language: 'nn', scope: { kind: 'sector', sector: 'OUS' } }) });
  expect(publication.scopeLine).toBe('Sektor OUS');
  expect(publication.words.noHealthData).toBe('Inneheld ingen helseopplysningar om personar.');
});
