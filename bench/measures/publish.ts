import { buildPublication } from '../../src/features/publishing/model/build-publication.ts';
import type { PublicationFormat } from '../../src/features/publishing/model/format.ts';
import type { Publication } from '../../src/features/publishing/model/publication.ts';
import { defaultTemplate } from '../../src/features/publishing/model/template.ts';
import { createWriter } from '../../src/features/publishing/worker/write-in-worker.ts';
import type { Figure } from '../figure.ts';
import { planOf } from '../plan-of.ts';
import { spreadOf, timed } from '../stats.ts';

/** Thirty pages of PDF. */
const items = 150;
const bars: Readonly<Record<PublicationFormat, number | null>> = { pptx: 500, pdf: 500, xlsx: 500, html: null, csv: null, json: null };

/** Each run writes other words everywhere, so that nothing of the run before can be used again. */
function publication(run: number): Publication {
  const plan = planOf(items, 2026);
  const areas = plan.areas.map((area) => ({
    ...area,
    groups: area.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        title: `${item.title} ${run}`,
        cells: item.cells.map((cell) => ({ ...cell, text: `${cell.text} ${run}` })),
      })),
    })),
  }));
  const template = defaultTemplate('#1f4e79');
  return buildPublication({ document: { ...plan, areas }, edition: null, today: '2026-11-22', url: null, template });
}

/** A plan of 30 pages as a file, through the process that writes files, which is running already. */
export async function publishing(): Promise<readonly Figure[]> {
  const writer = createWriter({ reportError: (error) => console.error(error) });
  const figures: Figure[] = [];
  for (const [format, bar] of Object.entries(bars) as [PublicationFormat, number | null][]) {
    const times = await timed(15, 4, (run) => writer.run({ kind: 'file', format, publication: publication(run) }));
    figures.push({ name: `a plan of 30 pages as ${format}, warm`, unit: 'ms', spread: spreadOf(times), better: 'low', bar });
  }
  const again = publication(0);
  const previews = await timed(8, 2, () => writer.run({ kind: 'preview', publication: again, pages: 6 }));
  figures.push({ name: 'preview of its first six pages', unit: 'ms', spread: spreadOf(previews), better: 'low', bar: null });
  writer.close();
  return figures;
}
