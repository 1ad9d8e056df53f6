import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#features/reading/index.ts';
import { writeXlsx } from '../../src/features/publishing/formats/xlsx/write-xlsx.ts';
import { planDocument } from '../support/plan-documents.ts';
import { savedPlan } from './libreoffice/saved-plan.ts';
import { anyPlan, publicationOf } from './random-publication.ts';

describe('a workbook that Målbilde wrote', () => {
  test('reads back as the same plan, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (document) => {
        const read = await readDocument(await writeXlsx(publicationOf(document)), 'plan.xlsx');
        expect(read.document).toEqual(document);
        expect(read.findings.filter(({ kind }) => kind === 'ask')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test.each(['overall-plan-2026.txt', 'ous-plan-2026.txt'])('holds %s with nothing lost', async (name) => {
    const { document } = await readDocument(readFileSync(`examples/oslo/${name}`), name);
    const read = await readDocument(await writeXlsx(publicationOf(document)), 'plan.xlsx');
    expect(read.document).toEqual(document);
    expect(read.findings).toEqual([]);
  });

  test('reads back as the same plan after LibreOffice has opened and saved it', async () => {
    const read = await readDocument(readFileSync('test/publishing/libreoffice/plan.xlsx'), 'plan.xlsx');
    expect(read.document).toEqual(savedPlan);
    expect(read.findings).toEqual([]);
  });

  test('has the same bytes for the same plan', async () => {
    const [one, other] = [await writeXlsx(publicationOf(planDocument())), await writeXlsx(publicationOf(planDocument()))];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
