import { readFileSync, readdirSync } from 'node:fs';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomPlan } from '../../../test/decks/sheets/random-plan.ts';
import { flatRows, sheetDesigns } from '../../../test/decks/sheets/sheet-designs.ts';
import { schemaErrors } from '../../../test/schema/plan-schema.ts';
import { readDocument } from './read-document.ts';

const pdfFolder = 'test/decks/pdf';
const files = [
  ...['overall-plan-2026.txt', 'ous-plan-2026.txt'].map((name) => `examples/oslo/${name}`),
  // those that no reader can read have their own tests
  ...readdirSync(pdfFolder)
    .filter((name) => name.endsWith('.pdf') && !/^(?:encrypted|scanned|damaged|truncated)/u.test(name))
    .map((name) => `${pdfFolder}/${name}`),
];

async function errorsOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  return schemaErrors(JSON.parse(JSON.stringify((await readDocument(bytes, name)).document)));
}

describe('every plan that is read validates against docs/plan.schema.json', () => {
  test.each(files)('%s', async (file) => {
    expect(await errorsOf(readFileSync(file), file)).toEqual([]);
  });

  test('workbooks and CSV of random plans, and the JSON of what was read', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, fc.constantFrom(...sheetDesigns), async (plan, { make }) => {
        expect(await errorsOf(make(plan), 'plan.xlsx')).toEqual([]);
        const csv = strToU8(
          flatRows(plan)
            .map((row) => row.join(';').replaceAll('\n', ' '))
            .join('\n'),
        );
        const { document } = await readDocument(csv, 'plan.csv');
        const again = await readDocument(strToU8(JSON.stringify(document)), 'plan.json');
        expect([schemaErrors(document), again.document, again.findings]).toEqual([[], document, []]);
      }),
      { numRuns: 15 },
    );
  });

  test('every address that the web knows is written as the schema wants it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string({ maxLength: 8, unit: 'grapheme' }),
        async (url, odd) => {
          expect(await errorsOf(strToU8(`Tiltak;Status;Lenke\nA;Ferdig;"${url}${odd.replaceAll(/["\n\r]/gu, '')}"`), 'plan.csv')).toEqual(
            [],
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('odd addresses are written so that they validate, and none that runs a program is kept', async () => {
    const csv =
      'Tiltak;Ansvar;E-post;Lenke\nA;Kari Moe;.kari@x.no;https://example.no/å|b javascript:alert(1) file:///etc/passwd\nB;Per;per@example.no;se https://example.no/%zz';
    const { document } = await readDocument(strToU8(csv), 'plan.csv');
    expect(schemaErrors(document)).toEqual([]);
    expect(document.areas[0]?.groups[0]?.items.map(({ links }) => links)).toEqual([
      ['https://example.no/%C3%A5%7Cb'],
      ['https://example.no/%25zz'],
    ]);
  });
});
