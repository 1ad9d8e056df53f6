import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#features/reading/read-document.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { errorRegistry } from '#shared/errors/registry.ts';
import { deckDesigns } from '../decks/deck-designs.ts';
import { makeDeck } from '../decks/make-deck.ts';
import { randomPlan } from '../decks/sheets/random-plan.ts';
import { flatRows, sheetDesigns } from '../decks/sheets/sheet-designs.ts';
import { schemaErrors } from '../schema/plan-schema.ts';
import { damage, damagePart, damages, oddPart, oddValues } from './mutate.ts';

const [plan] = fc.sample(randomPlan, { seed: 7, numRuns: 1 });
const [design] = sheetDesigns;
const [deck] = deckDesigns;
if (!plan || !design || !deck) throw new Error('no samples');

const workbook = design.make(plan);
const csv = strToU8(
  flatRows(plan)
    .map((row) => row.join(';').replaceAll('\n', ' '))
    .join('\r\n'),
);
const text = readFileSync('examples/oslo/ous-plan-2026.txt').subarray(0, 6_000);
const pdf = readFileSync('test/decks/pdf/lines.pdf');
const slides = await makeDeck(deck.plan, deck.design);
const json = strToU8(JSON.stringify((await readDocument(csv, 'plan.csv')).document));

/** Whatever comes in: a plan that validates, or an error of the registry with the file's name; and soon. */
async function comesThrough(bytes: Uint8Array, name: string): Promise<void> {
  const start = performance.now();
  try {
    const { document } = await readDocument(bytes, name);
    expect(schemaErrors(JSON.parse(JSON.stringify(document)))).toEqual([]);
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(errorRegistry[error.code].text.nb).toContain('{file}');
    expect(error.params['file']).toBe(name);
    // reading_failed is for faults that nobody foresaw: a damaged file is foreseen
    expect(error.code).not.toBe('reading_failed');
  }
  expect(performance.now() - start).toBeLessThan(10_000);
}

describe('whatever is damaged in a file, the door gives a plan or an error of the registry', () => {
  test.each([
    ['CSV', csv, 'plan.csv', 150],
    ['JSON', json, 'plan.json', 150],
    ['text', text, 'plan.txt', 25],
    ['PDF', pdf, 'plan.pdf', 60],
    ['XLSX', workbook, 'plan.xlsx', 100],
    ['PPTX', slides, 'plan.pptx', 60],
  ])(
    '%s',
    async (_, sample, name, numRuns) => {
      await fc.assert(
        fc.asyncProperty(damages, (list) => comesThrough(damage(sample, list), name)),
        { numRuns },
      );
    },
    120_000,
  );

  test.each([
    ['XLSX', workbook, 'plan.xlsx'],
    ['PPTX', slides, 'plan.pptx'],
  ])(
    'the parts inside %s',
    async (_, sample, name) => {
      const part = fc.double({ min: 0, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(part, damages, (which, list) => comesThrough(damagePart(sample, which, list), name)),
        { numRuns: 50 },
      );
    },
    120_000,
  );

  test.each([
    ['XLSX', workbook, 'plan.xlsx'],
    ['PPTX', slides, 'plan.pptx'],
  ])(
    'odd values inside %s',
    async (_, sample, name) => {
      const part = fc.double({ min: 0, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(part, oddValues, (which, list) => comesThrough(oddPart(sample, which, list), name)),
        { numRuns: 50 },
      );
    },
    120_000,
  );

  test('random bytes and random text, with every beginning that a format is known by', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      'PK\x05\x06',
      '{"format":"malbilde/plan/1",',
      '[',
      '\ufeff',
      'Tiltak;Status\n',
      '\xd0\xcf\x11\xe0',
      'sep=;\n',
    );
    const rest = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 400, unit: 'binary' }).map((value) => strToU8(value)),
    );
    await fc.assert(
      fc.asyncProperty(start, rest, (first, bytes) =>
        comesThrough(Buffer.concat([Buffer.from(first, first === '\ufeff' ? 'utf8' : 'latin1'), bytes]), 'plan.bin'),
      ),
      { numRuns: 400 },
    );
  }, 120_000);
});
