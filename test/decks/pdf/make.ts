/** Makes the PDFs of this folder anew: `node test/decks/pdf/make.ts [NAME …]`. Needs LibreOffice (soffice). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slideDesigns } from './designs.ts';
import { renderSlides } from './render-slides.ts';
import { samplePlan } from './sample-plan.ts';
import { expectedPages } from './sample-table.ts';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'malbilde-decks-'));

const chosen = slideDesigns.filter((design) => wanted.length === 0 || wanted.includes(design.name));
for (const design of chosen) {
  const plan = samplePlan(design.words, design.seed, design.areas);
  const pages = expectedPages(plan, design);
  writeFileSync(join(folder, `${design.name}.pptx`), await renderSlides(plan, pages, design));
}
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...chosen.map((design) => join(folder, `${design.name}.pptx`))], { stdio: 'ignore' });
for (const design of chosen) writeFileSync(join(here, `${design.name}.pdf`), readFileSync(join(folder, `${design.name}.pdf`)));
rmSync(folder, { recursive: true });
