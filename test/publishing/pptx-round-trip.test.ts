import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { programFolder } from '#platform/paths.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { longRowsPlan } from './long-rows-plan.ts';
import { item, planDocument } from '../support/plan-documents.ts';
import { anyPlan, publicationOf } from './random-publication.ts';

async function roundTrip(document: PlanDocument): Promise<PlanDocument> {
  return (await readDocument(await writePptx(publicationOf(document)), 'plan.pptx')).document;
}

test('any plan reads back from its slides as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (document) => {
      expect(await roundTrip(document)).toEqual(document);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test.each(['overall-plan-2026.txt', 'ous-plan-2026.txt'])('the real plan %s reads back from its slides as it was', async (name) => {
  const { document } = await readDocument(await readFile(`${programFolder}examples/oslo/${name}`), name);
  expect(await roundTrip(document)).toEqual(document);
});

test('rows that are taller than a slide, six periods and sixty items in an area read back as they were', async () => {
  const document = longRowsPlan();
  expect(await roundTrip(document)).toEqual(document);
});

test('signs that are joined, that run from right to left or that are no letters read back as they were', async () => {
  const texts = [
    '👩‍👩‍👧‍👦 familie',
    'שלום עולם',
    'مرحبا بالعالم',
    '\u202eomvendt\u202c',
    'e\u0301 é',
    '=HYPERLINK("x")',
    '<script>',
    '漢字かな',
    '\ufeff',
  ];
  const items = texts.map((text, at) => ({
    ...item(`t${at}`),
    title: text,
    cells: [{ period: '2025', text: `${text}\n\n${text}`, status: 'planned' }],
  }));
  const document = planDocument({
    areas: [{ key: 'a', title: texts.join(' '), vision: texts.map((text) => ({ text })), groups: [{ title: 'G', items }] }],
  });
  expect(await roundTrip(document)).toEqual(document);
});
