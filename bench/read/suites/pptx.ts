import { readFile, readdir } from 'node:fs/promises';
import { readPptx } from '#features/reading/formats/pptx/read-pptx.ts';
import { planFromPages } from '#features/reading/interpret/plan-from-pages.ts';
import { deckDesigns } from '../../../test/decks/deck-designs.ts';
import { makeDeck } from '../../../test/decks/make-deck.ts';
import { randomDeck } from '../../../test/decks/random-deck.ts';
import { truthOfDeck } from '../../../test/decks/truth-of-deck.ts';
import type { Bars, Row } from '../row.ts';
import { score } from '../score.ts';
import type { Truth } from '../truth.ts';

const bars: Bars = { cells: 0.99, others: 0.98 };
const saved = new URL('../../../test/decks/libreoffice/', import.meta.url);
const randomSeeds = Array.from({ length: 40 }, (_, index) => 10_000 + index);

function rowOf(suite: string, name: string, truth: Truth, bytes: Uint8Array): Row {
  const start = performance.now();
  const { document } = planFromPages(readPptx(bytes), `${name}.pptx`);
  const ms = performance.now() - start;
  return { suite, name, score: score(document, truth, true), ms, bars };
}

/** Decks in the named designs, the same saved by LibreOffice, and made-up plans in made-up designs. */
export async function suite(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const deck of deckDesigns) rows.push(rowOf('pptx', deck.name, truthOfDeck(deck), await makeDeck(deck.plan, deck.design)));
  const files = (await readdir(saved)).filter((file) => file.endsWith('.pptx')).toSorted();
  for (const file of files) {
    const truth = JSON.parse(await readFile(new URL(file.replace('.pptx', '.json'), saved), 'utf8')) as Truth;
    rows.push(rowOf('pptx LibreOffice', file.replace('.pptx', ''), truth, await readFile(new URL(file, saved))));
  }
  for (const seed of randomSeeds) {
    const deck = randomDeck(seed);
    rows.push(rowOf('pptx made up', String(seed), truthOfDeck(deck), await makeDeck(deck.plan, deck.design)));
  }
  return rows;
}
