import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { writeXlsx } from '../../src/features/publishing/formats/xlsx/write-xlsx.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { savedPlan } from './libreoffice/saved-plan.ts';
import { publicationOf } from './random-publication.ts';

/** Run by hand where LibreOffice is installed: `node test/publishing/save-with-libreoffice.ts`. It opens our files and saves them. */
const written = {
  pptx: await writePptx(publicationOf(anOsloPlan(25))),
  xlsx: await writeXlsx(publicationOf(savedPlan)),
};
const work = mkdtempSync(join(tmpdir(), 'saved-'));
const out = join(work, 'out');
for (const [format, bytes] of Object.entries(written)) {
  const file = join(work, `plan.${format}`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${work}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file], { timeout: 120_000 });
  copyFileSync(join(out, `plan.${format}`), fileURLToPath(new URL(`libreoffice/plan.${format}`, import.meta.url)));
}
rmSync(work, { recursive: true });
