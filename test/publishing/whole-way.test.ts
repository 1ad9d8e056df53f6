import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import {
  addItem,
  comparePlans,
  editArea,
  editCell,
  editItem,
  freezeEdition,
  moveItem,
  removeItem,
  showEdition,
  showPlan,
  type ItemView,
} from '#features/plans/index.ts';
import { compareEditions } from '#features/plans/comparison/compare-editions.ts';
import { publicationFormats, publishingDeps, publishPlan } from '#features/publishing/index.ts';
import { acceptReview, loadExample, readDocument, showReview, startReview, type ReadFile } from '#features/reading/index.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { depsOf, secretariat } from '../support/people.ts';

const plan = 'oslo-2026';
const dangerous = '=1+1 <b>Nytt</b> tiltak #eval("x") $x$';

const readHere: ReadFile = (bytes, fileName, mapping) => readDocument(bytes, fileName, { mapping });

describeEachDatabase('the whole way of an edition', (database) => {
  test('the Oslo plan is frozen, changed in ten ways, compared, written in every format, and read back the same', async () => {
    const deps = { ...depsOf(database().db), readFile: readHere };
    await loadExample(deps, 'examples/oslo/overall-plan-2026.review.json');
    await freezeEdition(deps, secretariat, { plan });

    const view = await showPlan(deps, secretariat, plan);
    const groups = view.areas.flatMap((area) => area.groups);
    const items = groups.flatMap((group) => group.items);
    const at = (index: number): ItemView => items[index] ?? expect.fail('the plan is too short');
    const on = (item: ItemView) => ({ plan, item: item.key, version: item.version });
    const cell = { plan, item: at(0).key, period: '2025' };
    await editCell(deps, secretariat, { ...cell, version: 1, status: 'completed' });
    await editCell(deps, secretariat, { ...cell, version: 2, text: 'Fire møter er holdt' });
    await editCell(deps, secretariat, { ...cell, item: at(1).key, version: 1, open: true });
    await editItem(deps, secretariat, { ...on(at(2)), title: 'Et helt annet navn' });
    await editItem(deps, secretariat, { ...on(at(3)), funding: 'Rekrutterings- og samhandlingstilskudd' });
    await editItem(deps, secretariat, { ...on(at(4)), contacts: ['Helseetaten'] });
    await removeItem(deps, secretariat, { plan, item: at(5).key });
    await moveItem(deps, secretariat, { plan, item: at(6).key, group: groups.at(-1)?.id, position: 0 });
    await addItem(deps, secretariat, { plan, group: groups[3]?.id, title: dangerous });
    await editArea(deps, secretariat, { plan, area: view.areas[1]?.key, title: 'Psykisk helse for barn og unge' });

    const { differences } = await compareEditions(deps, secretariat, { plan, from: 1, to: 'draft' });
    expect(differences.map(({ kind }) => kind).sort()).toEqual([
      'area-renamed',
      'contacts-changed',
      'funding-changed',
      'item-added',
      'item-moved',
      'item-removed',
      'open-changed',
      'status-changed',
      'text-changed',
      'title-changed',
    ]);

    await freezeEdition(deps, secretariat, { plan, label: 'Etter ti endringer' });
    const { document } = await showEdition(deps, secretariat, plan, 2);
    const publishing = publishingDeps(deps);
    try {
      for (const format of publicationFormats) {
        const file = await publishPlan(publishing, secretariat, { plan, edition: 2, format });
        expect(file.bytes.byteLength, format).toBeGreaterThan(1000);
        if (format !== 'pptx' && format !== 'xlsx' && format !== 'json') continue;
        const read = await readDocument(file.bytes, `plan.${format}`);
        expect(read.document, format).toEqual(document);
        expect(comparePlans(document, read.document, { identity: 'key' }), format).toEqual([]);

        const { id } = await startReview(deps, systemActor, { bytes: file.bytes, fileName: `plan.${format}` });
        const review = await showReview(deps, systemActor, id);
        await acceptReview(deps, systemActor, { review: id, seenVersion: review.existing?.version ?? null });
        const again = await compareEditions(deps, secretariat, { plan, from: 2, to: 'draft' });
        expect(again.differences, format).toEqual([]);
      }
    } finally {
      publishing.writer.close();
    }
  }, 60_000);
});
