import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '#features/reading/index.ts';
import { writeJson } from '../../src/features/publishing/formats/json/write-json.ts';
import { schemaErrors } from '../schema/plan-schema.ts';
import { planDocument } from '../support/plan-documents.ts';
import { anyPlan, publicationOf } from './random-publication.ts';

test('JSON reads back as the same plan, and is what the schema says', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (document) => {
      const bytes = await writeJson(publicationOf(document));
      expect((await readDocument(bytes, 'plan.json')).document).toEqual(document);
      expect(schemaErrors(JSON.parse(new TextDecoder().decode(bytes)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the fields stand in the order that people read, whatever order they came in', async () => {
  const text = async (document: object): Promise<string> => new TextDecoder().decode(await writeJson(publicationOf(document as never)));
  const plan = planDocument();
  const json = await text(plan);
  expect(json).toBe(await text(Object.fromEntries(Object.entries(plan).toReversed())));
  expect(json.slice(0, 60)).toBe('{\n  "format": "malbilde/plan/1",\n  "title": "Eksempelplan 20');
  expect(json.endsWith('}\n')).toBe(true);
});
