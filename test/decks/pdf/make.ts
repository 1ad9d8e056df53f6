/** Makes the PDFs of this folder anew: `node test/decks/pdf/make.ts [NAME …]`. Needs LibreOffice (soffice) and chromium. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageDesigns, slideDesigns } from './designs.ts';
import type { PageDesign } from './page-design.ts';
import { renderHtml } from './render-html.ts';
import { renderSheet } from './render-sheet.ts';
import { renderSlides } from './render-slides.ts';
import { samplePlan } from './sample-plan.ts';
import { expectedPages } from './sample-table.ts';

const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];
const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'malbilde-decks-'));
const isWanted = (design: Readonly<{ name: string }>): boolean => wanted.length === 0 || wanted.includes(design.name);

const slides = slideDesigns.filter(isWanted);
for (const design of slides) {
  const plan = samplePlan(design.words, design.seed, design.areas);
  writeFileSync(join(folder, `${design.name}.pptx`), await renderSlides(plan, expectedPages(plan, design), design));
}
convert(slides.map((design) => `${design.name}.pptx`));

const pages = pageDesigns.filter(isWanted);
for (const design of pages) await print(design);
for (const { name } of [...slides, ...pages]) writeFileSync(join(here, `${name}.pdf`), readFileSync(join(folder, `${name}.pdf`)));
rmSync(folder, { recursive: true });

async function print(design: PageDesign): Promise<void> {
  const plan = samplePlan(design.words, design.seed, design.areas);
  const expected = expectedPages(plan, design);
  const file = `${design.name}.${design.maker === 'sheet' ? 'xlsx' : 'html'}`;
  writeFileSync(join(folder, file), design.maker === 'sheet' ? await renderSheet(expected, design) : renderHtml(plan, expected, design));
  if (design.maker === 'sheet') convert([file]);
  else
    execFileSync(
      'chromium',
      [
        ...chromiumFlags,
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${join(folder, `${design.name}.pdf`)}`,
        join(folder, file),
      ],
      { stdio: 'ignore' },
    );
}

function convert(files: readonly string[]): void {
  if (files.length === 0) return;
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.map((file) => join(folder, file))], {
    stdio: 'ignore',
  });
}
