import { readFile, readdir } from 'node:fs/promises';
import { readPdf } from '#features/reading/formats/pdf/read-pdf.ts';
import { planFromPages } from '#features/reading/interpret/plan-from-pages.ts';
import { pageDesigns, slideDesigns } from '../../../test/decks/pdf/designs.ts';
import { samplePlan } from '../../../test/decks/pdf/sample-plan.ts';
import { sampleTruth } from '../../../test/decks/pdf/sample-truth.ts';
import type { Bars, Row } from '../row.ts';
import { score } from '../score.ts';
import type { Truth } from '../truth.ts';

const bars: Bars = { cells: 0.97, others: 0.97 };
const folder = new URL('../../../test/decks/pdf/', import.meta.url);

async function rowOf(suite: string, name: string, path: string, truth: Truth): Promise<Row> {
  const bytes = new Uint8Array(await readFile(new URL(path, folder)));
  const start = performance.now();
  const { document } = planFromPages(await readPdf(bytes), `${name}.pdf`, 2026);
  const ms = performance.now() - start;
  return { suite, name, score: score(document, truth, true), ms, bars };
}

/** Slides of our own in many designs, printed pages (a sheet has no legend and no heading for its målbilde), and the decks of the PPTX suite converted by LibreOffice. */
export async function suite(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const design of slideDesigns) {
    const shown = {
      withLegend: design.legend !== 'none',
      withContact: design.contact,
      withHeader: design.header !== 'none',
      withVision: true,
    };
    rows.push(
      await rowOf('pdf slides', design.name, `${design.name}.pdf`, sampleTruth(samplePlan(design.words, design.seed, design.areas), shown)),
    );
  }
  for (const design of pageDesigns) {
    const isBrowser = design.maker === 'browser';
    const shown = { withLegend: isBrowser, withContact: design.contact, withHeader: true, withVision: isBrowser };
    rows.push(
      await rowOf(
        'pdf printed',
        design.name,
        `${design.name}.pdf`,
        sampleTruth(samplePlan(design.words, design.seed, design.areas), shown),
      ),
    );
  }
  const decks = (await readdir(new URL('decks/', folder))).filter((file) => file.endsWith('.pdf')).toSorted();
  for (const file of decks) {
    const name = file.replace('.pdf', '');
    rows.push(
      await rowOf('pdf decks', name, `decks/${file}`, JSON.parse(await readFile(new URL(`decks/${name}.json`, folder), 'utf8')) as Truth),
    );
  }
  return rows;
}
