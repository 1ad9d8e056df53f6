import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { legendStatuses } from '#features/reading/model/status-words.ts';
import type { PlanDocument } from '#features/plans/index.ts';
import { programFolder } from '#platform/paths.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { asRead } from '../decks/as-read.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { withParts } from './edit-deck.ts';
import { longRowsPlan } from './long-rows-plan.ts';
import { madeDocument } from './made-document.ts';
import { publicationOf } from './random-publication.ts';

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

/** All that slides show: of cells those that say something, in the order of the columns. */
function visible(document: PlanDocument): unknown {
  const { statuses } = document;
  const own = document.areas.map((area) => ({
    ...area,
    vision: area.vision,
    groups: area.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        cells: item.cells
          .filter(({ text, status, open }) => text !== '' || status !== null || open)
          .map((cell) => ({
            ...cell,
            text: cell.text.replace(/\s+/gu, ' '),
            status: cell.period === null ? null : (statuses.find(({ key }) => key === cell.status)?.label ?? null),
          })),
      })),
    })),
  }));
  const links = own.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map((item) => item.links ?? [])));
  const open = own.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.map(({ cells }) => cells.map((cell) => cell.open ?? false))),
  );
  const { title, partnership, scope, language, periods, adoptions = [] } = document;
  const labels = legendStatuses(statuses).map(({ label, scale }) => [label, scale]);
  return { ...asRead({ ...document, areas: own }), links, open, title, partnership, scope, language, labels, columns: periods, adoptions };
}

describe('without what travels beside the slides, all that they show is read', () => {
  test.each(['overall-plan-2026.txt', 'ous-plan-2026.txt'])('of the real plan %s', async (name) => {
    const { document } = await readDocument(await readFile(`${programFolder}examples/oslo/${name}`), name);
    expect(visible(await readBare(document))).toEqual(visible(document));
  });

  test.each([
    ['a plan with every kind of cell', anOsloPlan(64)],
    ['sixty items in an area and rows taller than a slide', longRowsPlan()],
  ])('of %s', async (_, document) => {
    expect(visible(await readBare(document))).toEqual(visible(document));
  });

  test.each(Array.from({ length: 24 }, (_, seed) => seed + 1))('of the made-up plan %i', async (seed) => {
    const document = madeDocument(seed);
    expect(visible(await readBare(document))).toEqual(visible(document));
  });
});
