import { readDocument } from '../../src/features/reading/read-document.ts';
import { buildPublication } from '../../src/features/publishing/model/build-publication.ts';
import { defaultTemplate } from '../../src/features/publishing/model/template.ts';
import { deckOf } from '../../src/features/publishing/formats/pptx/deck-of.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import type { Figure } from '../figure.ts';
import { planOf } from '../plan-of.ts';
import { spreadOf, timed } from '../stats.ts';

const items = 120;

/** A plan of some thirty slides written as PPTX in a process that has done so before, and read back. */
export async function slides(): Promise<readonly Figure[]> {
  const publication = buildPublication({
    document: planOf(items, 2026),
    edition: null,
    today: '2026-11-22',
    url: null,
    template: defaultTemplate('#1f4e79'),
  });
  const count = deckOf(publication).slides.length;
  const deck = await writePptx(publication);
  const before = process.cpuUsage();
  const written = await timed(40, 10, () => writePptx(publication));
  const { user, system } = process.cpuUsage(before);
  const read = await timed(10, 3, () => readDocument(deck, 'plan.pptx'));
  return [
    { name: `PPTX of ${items} items (${count} slides) written`, unit: 'ms', spread: spreadOf(written), better: 'low', bar: 250, of: 'p95' },
    { name: 'processor time of one', unit: 'ms', spread: spreadOf([(user + system) / 50_000]), better: 'low', bar: null },
    { name: 'its size', unit: 'kB', spread: spreadOf([deck.byteLength / 1000]), better: 'low', bar: null },
    { name: 'the same read back', unit: 'ms', spread: spreadOf(read), better: 'low', bar: null },
  ];
}
