import { describe, expect, test } from 'vitest';
import type { Item, PlanDocument } from '#features/plans/index.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { withItem } from '../support/plan-documents.ts';
import { withRow, withSlides } from './edit-deck.ts';
import { publicationOf } from './random-publication.ts';

const plan = anOsloPlan(25);
const numbered = await writePptx(publicationOf(plan));
const unnumbered = withSlides(numbered, (xml) => xml.replaceAll(/<a:extLst>.*?<\/a:extLst>/gsu, ''));
const items = plan.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items));
const read = async (deck: Uint8Array): Promise<PlanDocument> => (await readDocument(deck, 'plan.pptx')).document;
const withTitle = (found: Item, title: string): PlanDocument => withItem(plan, found.title, (one) => ({ ...one, title }));

describe.each([
  ['with the rows’ numbers', numbered],
  ['without them, as LibreOffice saves it', unnumbered],
])('each row of a deck, %s,', (_, deck) => {
  test.each(items.map((item) => [item.title, item] as const))('%s: another title, or none, is just that', async (title, item) => {
    const titled = (to: string): Uint8Array => withRow(deck, title, (row) => row.replace(`<a:t>${title}</a:t>`, `<a:t>${to}</a:t>`));
    expect(await read(titled('Helt nytt navn på dette'))).toEqual(withTitle(item, 'Helt nytt navn på dette'));
    expect(await read(titled(`${title}, revidert`))).toEqual(withTitle(item, `${title}, revidert`));
    expect(await read(withRow(deck, title, () => ''))).toEqual(withItem(plan, title, () => null));
  });
});
