import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from '../../src/features/publishing/formats/xlsx/write-xlsx.ts';
import { savedPlan } from './libreoffice/saved-plan.ts';
import { publicationOf } from './random-publication.ts';

/** Run by hand where LibreOffice is installed: `node test/publishing/save-with-libreoffice.ts`. It opens our workbook and saves it. */
const work = mkdtempSync(join(tmpdir(), 'sheets-'));
writeFileSync(join(work, 'plan.xlsx'), await writeXlsx(publicationOf(savedPlan)));
const profile = `-env:UserInstallation=file://${work}/profile`;
const out = join(work, 'out');
execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(work, 'plan.xlsx')], { timeout: 120_000 });
copyFileSync(join(out, 'plan.xlsx'), fileURLToPath(new URL('libreoffice/plan.xlsx', import.meta.url)));
rmSync(work, { recursive: true });
