import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { planDocumentSchema } from '#features/plans/index.ts';
import { findingMessages } from '../../finding-messages.ts';
import { doorFindingMessages } from '../../door-finding-messages.ts';
import { readText } from './read-text.ts';

const seed = (name: string) => readFileSync(new URL(`../../../../../examples/oslo/${name}.txt`, import.meta.url), 'utf8');
const overall = readText(seed('overall-plan-2026'), 'overall-plan-2026.txt');
const sector = readText(seed('ous-plan-2026'), 'ous-plan-2026.txt');
const items = ({ document }: typeof overall) => document.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items));
const codes = ({ findings }: typeof overall) => new Set(findings.map(({ code }) => code));

test('the real overall plan: who, which year, which dates, which areas', () => {
  const { document } = overall;
  expect(planDocumentSchema.safeParse(document).error).toBeUndefined();
  expect(document).toMatchObject({
    partnership: 'Helsefellesskap Oslo',
    scope: { kind: 'overall' },
    year: 2026,
    language: 'nb',
    edition: { label: 'September 2025', date: '2025-10-20' },
  });
  expect(document.periods.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['2024 status', '2025 status', '2026 focus']);
  expect(document.areas.map(({ number }) => number)).toEqual([1, 2, 2, 3, 4, 5, 6, 7, 8, null]);
});

test('the real sector plan: its sector, both adoptions, contacts and funding', () => {
  const { document } = sector;
  expect(planDocumentSchema.safeParse(document).error).toBeUndefined();
  expect(document.scope).toEqual({ kind: 'sector', sector: 'OUS' });
  expect(document.adoptions).toEqual([
    { body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'tilsluttet', plan: 'overall' },
    { body: 'LSU i OUS sektor', date: '2025-11-03', outcome: 'tilsluttet', plan: 'sector' },
  ]);
  expect(items(sector).filter(({ funding }) => funding).length).toBe(13);
});

test('every trap of the real plans is told, and every finding has a sentence', () => {
  for (const code of [
    'dates_differ',
    'area_number_shared',
    'agenda_title_differs',
    'header_year_repeated',
    'header_missing',
    'periods_from_count',
    'word_mended',
    'group_empty',
    'period_unknown',
    'status_not_in_text',
  ])
    expect(codes(overall), code).toContain(code);
  for (const code of ['names_similar', 'contact_header_missing', 'contact_is_unit', 'word_mended', 'link_unplaced'])
    expect(codes(sector), code).toContain(code);
  const known = new Set([...Object.keys(findingMessages), ...Object.keys(doorFindingMessages)]);
  expect([...codes(overall), ...codes(sector)].filter((code) => !known.has(code))).toEqual([]);
});

test('a value whose column the text does not tell has no period and says why', () => {
  const lone = items(overall).find(({ title }) => title.startsWith('Kommunale tjenester;'));
  expect(lone?.cells).toEqual([{ period: null, text: 'Forberede innføring', status: null }]);
  expect(lone?.uncertain?.[0]?.what).toContain('Forberede innføring');
  expect(lone?.uncertain?.[0]?.why).toContain('3 kolonner');
});

test('only a text that is a word of the vocabulary is a status', () => {
  const cells = [...items(overall), ...items(sector)].flatMap((item) => item.cells);
  const statusOf = (text: string) => new Set(cells.filter((cell) => cell.text === text).map(({ status }) => status));
  expect(statusOf('Under arbeid')).toEqual(new Set(['in-progress']));
  for (const text of ['Oppdrag fra SSU', 'Prosjekt LSU', 'Påbegynt i OUS-sektor', 'Pågående', 'Planlegging', 'Innsikt'])
    expect(statusOf(text), text).toEqual(new Set([null]));
});

test('a question mark at the end marks a cell as open', () => {
  const open = items(sector)
    .flatMap((item) => item.cells)
    .filter((cell) => cell.open);
  expect(open.map(({ text }) => text)).toContain('?');
  expect(open.map(({ text }) => text)).toContain('Utvikling og utprøving?');
});

test('each item knows its page and lines, and the pages have them', () => {
  for (const item of items(overall)) {
    const [from = 0] = item.source?.lines ?? [];
    const page = overall.pages.find(({ number }) => number === item.source?.page);
    const line = page?.lines.find((one) => one.line === from);
    expect(item.title.startsWith(line?.text.trim().split(/\s+/)[0] ?? '-'), item.title).toBe(true);
  }
});

test.each([
  ['', 'file_empty'],
  [' \n\f\n ', 'file_empty'],
  ['Kjære alle\n\nVi møtes på mandag.', 'no_plan_found'],
  [seed('fora'), 'no_plan_found'],
  ['Under arbeid\n'.repeat(30_000), 'file_too_many_pages'],
])('a text that is no plan gives one clear failure (%#)', (text, code) => {
  expect(() => readText(text, 'x.txt')).toThrow(expect.objectContaining({ code }));
});

function readOrFail(text: string): void {
  try {
    expect(planDocumentSchema.safeParse(readText(text, 'x.txt').document).success).toBe(true);
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}

test('any text gives a valid plan or an expected failure', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), readOrFail), { numRuns: 40 });
});

test('so do the lines of real plans in any order', () => {
  const lines = (seed('overall-plan-2026') + seed('ous-plan-2026')).split('\n');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 120 }), fc.constantFrom('\n', '\r\n', '\n\f', '\n '), (some, end) =>
      readOrFail(some.join(end)),
    ),
    { numRuns: 25 },
  );
});
