import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { withItem } from '../support/plan-documents.ts';
import { withParts, withSlides } from './edit-deck.ts';
import { network, survey, plan, deck, read, withCell } from './edited-deck.ts';
import { publicationOf } from './random-publication.ts';

describe('what travels beside the slides is not trusted', () => {
  const withCarried = (text: string): Uint8Array => withParts(deck, (xml, name) => (name === 'customXml/item1.xml' ? text : xml));

  test.each([
    ['broken', '<plan xmlns="urn:malbilde:plan:1">{"format":</plan>'],
    ['no plan', '<plan xmlns="urn:malbilde:plan:1">{"format":"malbilde/plan/1","areas":"all"}</plan>'],
    ['with a document type', '<!DOCTYPE plan [<!ENTITY a "b">]><plan xmlns="urn:malbilde:plan:1">&a;</plan>'],
    ['of another program', '<plan xmlns="urn:other">{}</plan>'],
  ])('%s: the slides are read as any deck is', async (_, text) => {
    const titles = (await read(withCarried(text))).areas.flatMap(({ groups }) =>
      groups.flatMap(({ items }) => items.map(({ title }) => title)),
    );
    expect(titles).toContain(network);
    expect(titles).toContain(survey);
  });

  test('an identity number is masked in it as on the slides', async () => {
    const document = withCell(network, '2024', { text: 'Gjelder 01010750160' });
    const { document: result, findings } = await readDocument(await writePptx(publicationOf(document)), 'plan.pptx');
    expect(result).toEqual(withCell(network, '2024', { text: 'Gjelder [fødselsnummer fjernet]' }));
    expect(findings.map(({ code }) => code)).toContain('identity_number_masked');
  });

  test('another plan than the one on the slides adds nothing to it', async () => {
    const other = withItem(plan, network, (found) => ({
      ...found,
      title: 'Noe helt annet',
      cells: [{ period: '2024', text: 'Skjult', status: 'completed' }],
    }));
    const text = (await new Response(new Blob([JSON.stringify(other)])).text()).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const [first] = (await read(withCarried(`<plan xmlns="urn:malbilde:plan:1">${text}</plan>`))).areas[0]?.groups[0]?.items ?? [];
    expect(first).toMatchObject({
      title: network,
      cells: [
        { period: '2024', text: 'Nettverksmøter', status: 'in-progress' },
        { period: '2026', text: 'Flere møter', status: null, open: true },
      ],
    });
  });

  test('row numbers that point to other rows change nothing that is seen', async () => {
    const edited = withSlides(deck, (xml) => xml.replaceAll(/(rowId [^>]*val=")\d+"/gu, '$11001000"'));
    const shown = (document: PlanDocument): unknown =>
      document.areas.map(({ title, groups }) => [
        title,
        groups.map((group) => [group.title, group.items.map((one) => [one.title, one.cells])]),
      ]);
    expect(shown(await read(edited))).toEqual(shown(plan));
  });
});
