import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { programFolder } from '#platform/paths.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { withParts } from './edit-deck.ts';
import { longRowsPlan } from './long-rows-plan.ts';
import { madeDocument } from './made-document.ts';
import { publicationOf } from './random-publication.ts';
import { visibleOf } from './visible-of.ts';

/** As a program saves it that knows nothing of what Målbilde put beside the slides. */
async function readBare(document: PlanDocument): Promise<PlanDocument> {
  const deck = withParts(await writePptx(publicationOf(document)), (xml, name) =>
    name.startsWith('customXml/') ? null : xml.replaceAll(/<Relationship [^>]*customXml[^>]*>/gu, ''),
  );
  const bare = withParts(deck, (xml) =>
    xml.replaceAll(/<a:extLst>.*?<\/a:extLst>/gsu, '').replaceAll(/name="Målbilde \d[^"]*"/gu, 'name="Tabell"'),
  );
  return (await readDocument(bare, 'plan.pptx')).document;
}

describe('without what travels beside the slides, all that they show is read', () => {
  test.each(['overall-plan-2026.txt', 'ous-plan-2026.txt'])('of the real plan %s', async (name) => {
    const { document } = await readDocument(await readFile(`${programFolder}examples/oslo/${name}`), name);
    expect(visibleOf(await readBare(document))).toEqual(visibleOf(document));
  });

  test.each([
    ['a plan with every kind of cell', anOsloPlan(64)],
    ['sixty items in an area and rows taller than a slide', longRowsPlan()],
  ])('of %s', async (_, document) => {
    expect(visibleOf(await readBare(document))).toEqual(visibleOf(document));
  });

  test.each(Array.from({ length: 24 }, (_, seed) => seed + 1))('of the made-up plan %i', async (seed) => {
    const document = madeDocument(seed);
    expect(visibleOf(await readBare(document))).toEqual(visibleOf(document));
  });
});
