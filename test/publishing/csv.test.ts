import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { readDocument } from '#features/reading/index.ts';
import { writeCsv } from '../../src/features/publishing/formats/csv/write-csv.ts';
import { item, planDocument } from '../support/plan-documents.ts';
import { anyPlan, nastyTexts, publicationOf } from './random-publication.ts';

const csvOf = async (document: PlanDocument): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeCsv(publicationOf(document)));

/** A strict reader of RFC 4180 with semicolons, written for this test. */
function strictRecords(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let rest = csv;
  while (rest !== '') {
    const [whole = '', quoted, bare = '', end = ''] = /^(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/.exec(rest) ?? [];
    if (whole === '') throw new Error(`not RFC 4180 at ${JSON.stringify(rest.slice(0, 40))}`);
    records.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === '\r\n' && rest !== '') records.push([]);
  }
  return records;
}

describe('a CSV of a plan', () => {
  test('begins with the mark of UTF-8, parts by semicolons and ends lines with CR LF', async () => {
    const csv = await csvOf(planDocument());
    expect(csv.startsWith('\ufeffNr;Innsatsområde;Gruppe;Tiltak;2024 – status;2024 – tekst;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is RFC 4180, each record as long as the header, and no value begins like a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (document) => {
        const records = strictRecords((await csvOf(document)).slice(1));
        expect(new Set(records.map(({ length }) => length)).size).toBe(1);
        for (const value of records.flat()) expect(value).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
      { numRuns: 100 },
    );
  });

  test.each(nastyTexts.filter((text) => text.trim() !== '' && !text.includes('\u0001') && !text.includes('\ud800')))(
    'a title of %j is read as it was',
    async (title) => {
      const one = planDocument({
        areas: [{ key: 'a', title: 'Område', vision: [], groups: [{ title: 'Gruppe', items: [item('x', { title }), item('Et til')] }] }],
      });
      const { document } = await readDocument(await writeCsv(publicationOf(one)), 'plan.csv');
      expect(document.areas[0]?.groups[0]?.items[0]?.title).toBe(title.replaceAll(/\r\n?/g, '\n').trim());
    },
  );

  test('reads back what it shows: places, titles, texts, statuses, open marks, contacts, money', async () => {
    const plan = planDocument();
    const { document, findings } = await readDocument(await writeCsv(publicationOf(plan)), 'Eksempel.csv');
    const shown = (areas: PlanDocument['areas']) =>
      areas.map(({ title, number, groups }) => ({
        title,
        number,
        groups: groups.map((group) => ({
          ...group,
          items: group.items.map((one) => ({ ...one, uncertain: undefined, source: undefined })),
        })),
      }));
    expect(shown(document.areas)).toEqual(shown(plan.areas));
    expect(document.periods).toEqual(plan.periods);
    expect(document.statuses).toEqual([{ key: 'in-progress', label: 'Under arbeid', scale: 'in-progress' }]);
    expect(findings.filter(({ kind }) => kind === 'ask').map(({ code }) => code)).toEqual(['partnership_unknown']);
  });
});
