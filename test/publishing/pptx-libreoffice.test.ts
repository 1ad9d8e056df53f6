import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { withItem } from '../support/plan-documents.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { withParts, withSlides } from './edit-deck.ts';
import { visibleOf } from './visible-of.ts';

const plan = anOsloPlan(25);
/** Written by Målbilde, opened and saved by LibreOffice, which keeps names and drops the rows' numbers. */
const saved = new Uint8Array(await readFile(new URL('libreoffice/plan.pptx', import.meta.url)));
const read = async (bytes: Uint8Array): Promise<PlanDocument> => (await readDocument(bytes, 'plan.pptx')).document;

test('a deck that LibreOffice saved reads back as it was written', async () => {
  expect(await read(saved)).toEqual(plan);
});

test('and what was changed in it is read, and nothing else', async () => {
  const title = 'Digital hjemmeoppfølging (DHO); felles tjenestereise og standardiserte rutiner (2)';
  const edited = withSlides(saved, (xml) => xml.replaceAll(`<a:t>${title}</a:t>`, '<a:t>Digital hjemmeoppfølging for alle</a:t>'));
  expect(await read(edited)).toEqual(withItem(plan, title, (found) => ({ ...found, title: 'Digital hjemmeoppfølging for alle' })));
});

test('without what travelled beside the slides, all that they show is read', async () => {
  const bare = withParts(saved, (xml, name) =>
    name.startsWith('customXml/') ? null : xml.replaceAll(/<Relationship [^>]*customXml[^>]*>/gu, ''),
  );
  expect(visibleOf(await read(bare))).toEqual(visibleOf(plan));
});
