import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { publicationOf } from './random-publication.ts';

/** Run by hand where LibreOffice is installed: `node test/publishing/save-deck-with-libreoffice.ts`. It opens our deck and saves it. */
const work = mkdtempSync(join(tmpdir(), 'deck-'));
writeFileSync(join(work, 'plan.pptx'), await writePptx(publicationOf(anOsloPlan(25))));
const profile = `-env:UserInstallation=file://${work}/profile`;
const out = join(work, 'out');
execFileSync('soffice', [profile, '--headless', '--convert-to', 'pptx', '--outdir', out, join(work, 'plan.pptx')], { timeout: 120_000 });
copyFileSync(join(out, 'plan.pptx'), fileURLToPath(new URL('libreoffice/plan.pptx', import.meta.url)));
rmSync(work, { recursive: true });
