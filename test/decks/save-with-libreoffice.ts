import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deckDesigns } from './deck-designs.ts';
import { makeDeck } from './make-deck.ts';
import { truthOfDeck } from './truth-of-deck.ts';

/** Run by hand where LibreOffice is installed: `node test/decks/save-with-libreoffice.ts`. Each deck goes to odp and back. */
const names = ['theme-colours', 'dots-four-three', 'own-style-merged', 'grouped-dots'];
const folder = fileURLToPath(new URL('libreoffice/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'decks-'));

/** Gives the file that LibreOffice wrote. */
function converted(file: string, to: 'odp' | 'pptx'): string {
  const profile = `-env:UserInstallation=file://${work}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(work, to), file], { timeout: 120_000 });
  return join(work, to, basename(file).replace(/\.\w+$/, `.${to}`));
}

for (const deck of deckDesigns.filter(({ name }) => names.includes(name))) {
  const first = join(work, `${deck.name}.pptx`);
  writeFileSync(first, await makeDeck(deck.plan, deck.design));
  copyFileSync(converted(converted(first, 'odp'), 'pptx'), join(folder, `${deck.name}.pptx`));
  writeFileSync(join(folder, `${deck.name}.json`), `${JSON.stringify(truthOfDeck(deck), null, 1)}\n`);
}
rmSync(work, { recursive: true });
