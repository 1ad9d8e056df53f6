import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { makeDeck } from '../../../../../test/decks/make-deck.ts';
import { randomDeck } from '../../../../../test/decks/random-deck.ts';
import { planFromPages } from '../../interpret/plan-from-pages.ts';
import { readPptx } from './read-pptx.ts';

const decks = await Promise.all([3, 12].map((seed) => randomDeck(seed)).map(({ plan, design }) => makeDeck(plan, design)));
const longest = 5000;

/** A result or an expected failure, within bounded time; anything else fails the test. */
function readOrRefuse(bytes: Uint8Array): void {
  const start = performance.now();
  try {
    expect(planFromPages(readPptx(bytes), 'x.pptx').document.areas.length).toBeGreaterThan(0);
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(longest);
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) });

function changed(bytes: Uint8Array, changes: readonly Readonly<{ at: number; byte: number }>[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of changes) copy[Math.floor(at * (copy.length - 1))] = byte;
  return copy;
}

test('a file with changed bytes, cut off or made of anything gives a plan or one expected failure', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...decks),
      fc.array(change, { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (deck, changes, cut) => {
        readOrRefuse(changed(deck, changes));
        readOrRefuse(deck.slice(0, Math.floor(deck.length * cut)));
      },
    ),
    { numRuns: 80 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readOrRefuse), { numRuns: 100 });
});

test('parts whose XML was changed or is missing give a plan or one expected failure', () => {
  const parts = decks.map((deck) => unzipSync(deck));
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.nat(),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (files, pick, changes, drop) => {
        const names = Object.keys(files);
        const name = names[pick % names.length] ?? '';
        const copy = { ...files };
        const content = copy[name];
        if (drop || !content) delete copy[name];
        else copy[name] = Uint8Array.from(swapped(content, changes));
        readOrRefuse(zipSync(copy, { level: 0 }));
      },
    ),
    { numRuns: 120 },
  );
});

/** Swaps digits and letters inside attributes and texts, so that most of the changed parts are still well formed. */
function swapped(content: Uint8Array, changes: readonly Readonly<{ at: number; byte: number }>[]): Uint8Array {
  const copy = content.slice();
  for (const { at, byte } of changes) {
    const place = Math.floor(at * (copy.length - 1));
    const old = copy[place] ?? 0;
    if (old >= 48 && old <= 57) copy[place] = 48 + (byte % 10);
    else if (old >= 97 && old <= 122) copy[place] = 97 + (byte % 26);
  }
  return copy;
}
