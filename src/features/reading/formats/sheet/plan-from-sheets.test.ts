import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { randomPlan, type SheetPlan } from '../../../../../test/decks/sheets/random-plan.ts';
import { flatCells, flatRows, sheetDesigns } from '../../../../../test/decks/sheets/sheet-designs.ts';
import { rawWorkbook } from '../../../../../test/decks/sheets/raw-workbook.ts';
import { planFromSheets } from './plan-from-sheets.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

const readCsvText = (text: string, mapping?: Parameters<typeof planFromSheets>[2]['mapping']) =>
  planFromSheets({ grids: [readCsv(text, '')], title: null, changed: null }, 'plan.csv', { year: 2026, mapping });

/** A document as the truth of a made sheet says it. */
function saidBy({ areas }: PlanDocument): SheetPlan {
  return {
    areas: areas.map(({ title, vision, groups }) => ({
      title,
      vision: vision.map(({ text }) => text),
      groups: groups.map((group) => ({
        title: group.title,
        items: group.items.map((item) => ({
          title: item.title,
          cells: item.cells.map(({ period, text, status }) => ({ period: period ?? '', text, status })),
          contacts: (item.contacts ?? []).map(({ name }) => name),
        })),
      })),
    })),
  };
}

describe('a workbook of the same table', () => {
  test.each(sheetDesigns)('is read exactly when it has $name', ({ make, vision }) => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const { document } = planFromSheets(readWorkbook(make(plan)), 'plan.xlsx', { year: 2020 });
        const truth = vision ? plan : { areas: plan.areas.map((area) => ({ ...area, vision: [] })) };
        expect(saidBy(document)).toEqual(truth);
        expect(document.periods.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['2024 status', '2025 status', '2026 focus']);
        expect(document.year).toBe(2026);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the flat form', () => {
  test.each([';', ',', '\t'])('is read exactly from CSV with %j between the values', (delimiter) => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const quoted = (value: string): string => (/["\n;,\t]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
        const { document, mapping } = readCsvText(
          flatRows(plan)
            .map((row) => row.map(quoted).join(delimiter))
            .join('\r\n'),
        );
        const read = saidBy(document).areas.map(({ title, groups }) => [title, groups.flatMap(({ items }) => items)]);
        expect(read).toEqual(
          plan.areas.map(({ title, groups }) => [
            title,
            groups.flatMap(({ items }) => items.map((item) => ({ ...item, cells: flatCells(item) }))),
          ]),
        );
        expect([document.partnership, document.year, document.title]).toEqual([
          'Helsefellesskap Eksempel',
          2025,
          'Handlingsplan 2025 Helsefellesskap Eksempel',
        ]);
        expect(mapping.columns.map(({ role }) => role)).toEqual(['area', 'item', 'contact', 'deadline', 'status', 'text']);
      }),
      { numRuns: 25 },
    );
  });

  test('is read by the mapping a person confirmed, and then asks no more', () => {
    const text = 'Sak;Hvem;Hva nå;Til\nA;Kari Moe;Under arbeid;2026\nB;Ola Nes;Ferdig;2027';
    const first = readCsvText(text);
    expect(first.findings.map(({ code }) => code)).toContain('columns_guessed');
    const roles = ['item', 'contact', 'status', 'ignore'] as const;
    const mapping = {
      ...first.mapping,
      columns: first.mapping.columns.map((column, index) => ({ ...column, role: roles[index] ?? 'ignore', guessed: false })),
    };
    const second = readCsvText(text, mapping);
    expect(second.findings.map(({ code }) => code)).not.toContain('columns_guessed');
    expect(saidBy(second.document).areas[0]?.groups[0]?.items).toEqual([
      { title: 'A', cells: [{ period: '2026', text: '', status: 'in-progress' }], contacts: ['Kari Moe'] },
      { title: 'B', cells: [{ period: '2026', text: '', status: 'completed' }], contacts: ['Ola Nes'] },
    ]);
  });

  test('a role of period that a person gave takes the year from the header', () => {
    const text = 'Tiltak;Resultat 2025 så langt;Frist\nA;Gjort;2026\nB;Ikke gjort;2026';
    const { mapping } = readCsvText(text);
    const changed = {
      ...mapping,
      columns: mapping.columns.map((column, index) =>
        index === 1 ? { header: column.header, role: 'period' as const, guessed: false } : column,
      ),
    };
    const { document } = readCsvText(text, changed);
    expect(document.areas[0]?.groups[0]?.items[0]?.cells[0]).toEqual({ period: '2025', text: 'Gjort. Frist: 2026', status: null });
  });

  test('a status that is no word of the list is kept as text, left open, and asked about', () => {
    const { document, findings } = readCsvText('Tiltak;Status\nA;Prosjekt LSU\nB;Ferdig?');
    expect(document.areas[0]?.groups[0]?.items.map(({ cells }) => cells[0])).toEqual([
      { period: '2026', text: 'Prosjekt LSU', status: null },
      { period: '2026', text: '', status: 'completed', open: true },
    ]);
    expect(findings.filter(({ code }) => code === 'status_word_unknown').map(({ params }) => params['text'])).toEqual(['Prosjekt LSU']);
  });

  test('nothing of a row is lost: unknown columns keep their header, stray rows and notes are told', () => {
    const { document, findings } = readCsvText('Tiltak;Status;Risiko\n;Ferdig;Ingen eier\nA;Ferdig;Høy\n\nOppdatert av sekretariatet;;');
    expect(document.areas[0]?.groups[0]?.items.map(({ cells }) => cells[0]?.text)).toEqual(['Risiko: Høy']);
    expect(findings.find(({ code }) => code === 'row_without_item')?.params['text']).toBe('Risiko: Ingen eier');
    expect(findings.find(({ code }) => code === 'text_outside_table')?.params['text']).toBe('Oppdatert av sekretariatet');
  });
});

describe('what a sheet leaves open', () => {
  const table = (fill?: string) =>
    rawWorkbook([
      {
        name: 'Plan 2026',
        cells: [
          { at: 'A1', value: 'Tiltak' },
          { at: 'B1', value: '2024' },
          { at: 'C1', value: '2024' },
          { at: 'D1', value: 'Fokus for 2026' },
          { at: 'A2', value: 'Møter' },
          { at: 'B2', value: 'Gjort', ...(fill ? { fill } : {}) },
          { at: 'C2', value: 'Ferdig' },
          { at: 'D2', value: 'Ja' },
        ],
      },
      {
        name: 'Gammelt',
        hidden: true,
        cells: [
          { at: 'A1', value: 'Tiltak' },
          { at: 'B1', value: '2019' },
          { at: 'A2', value: 'Gammelt tiltak' },
        ],
      },
    ]);

  test('a year that the header has twice is mended and told', () => {
    const { document, findings } = planFromSheets(readWorkbook(table()), 'x.xlsx', { year: 2026 });
    expect(document.periods.map(({ key }) => key)).toEqual(['2024', '2025', '2026']);
    expect(findings.find(({ code }) => code === 'header_year_twice')?.params).toEqual({ year: '2024', read: '2024, 2025, 2026' });
  });

  test('a colour that no legend explains gives no status, and a finding with the colour', () => {
    const { document, findings } = planFromSheets(readWorkbook(table('#ff0000')), 'x.xlsx', { year: 2026 });
    expect(document.areas[0]?.groups[0]?.items[0]?.cells[0]).toEqual({ period: '2024', text: 'Gjort', status: null });
    expect(document.areas[0]?.groups[0]?.items[0]?.uncertain).toHaveLength(1);
    expect(findings.find(({ code }) => code === 'color_without_legend')?.params['color']).toBe('#ff0000');
  });

  test('a hidden sheet is left out and told', () => {
    const { document, findings } = planFromSheets(readWorkbook(table()), 'x.xlsx', { year: 2026 });
    expect(JSON.stringify(document)).not.toContain('Gammelt');
    expect(findings.find(({ code }) => code === 'sheet_hidden')?.params).toEqual({ sheet: 'Gammelt' });
  });

  test('a workbook with no table of measures is refused', () => {
    const bytes = rawWorkbook([
      {
        name: 'A',
        cells: [
          { at: 'A1', value: 'Kjære alle' },
          { at: 'A2', value: 'Her er litt tekst' },
        ],
      },
    ]);
    expect(() => planFromSheets(readWorkbook(bytes), 'x.xlsx', { year: 2026 })).toThrow('no_table_found');
  });
});
