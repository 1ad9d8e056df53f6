/**
 * Converts the decks of test/decks to PDF with LibreOffice, each with its truth beside it in decks/:
 * `node test/decks/pdf/make-decks.ts`. Needs soffice.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deckDesigns } from '../deck-designs.ts';
import { makeDeck } from '../make-deck.ts';
import { randomDeck } from '../random-deck.ts';
import { truthOfDeck } from '../truth-of-deck.ts';

/** Made-up decks beside the named ones. Those from 1000 on have a legend that LibreOffice lays under the table, dots that its taller rows leave behind, or bands. */
const seeds = [1, 2, 4, 5, 9, 10, 13, 15, 18, 24, 26, 28, 1026, 1029, 1051, 1065, 1076];

const target = join(import.meta.dirname, 'decks');
const folder = mkdtempSync(join(tmpdir(), 'malbilde-decks-'));
const decks = [...deckDesigns, ...seeds.map((seed) => ({ name: `made-up-${seed}`, ...randomDeck(seed) }))];
for (const deck of decks) {
  writeFileSync(join(folder, `${deck.name}.pptx`), await makeDeck(deck.plan, deck.design));
  writeFileSync(join(target, `${deck.name}.json`), `${JSON.stringify(truthOfDeck(deck))}\n`);
}
execFileSync(
  'soffice',
  ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...decks.map(({ name }) => join(folder, `${name}.pptx`))],
  { stdio: 'ignore' },
);
for (const { name } of decks) copyFileSync(join(folder, `${name}.pdf`), join(target, `${name}.pdf`));
rmSync(folder, { recursive: true });
