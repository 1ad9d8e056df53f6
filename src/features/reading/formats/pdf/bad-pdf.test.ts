import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { handMadePdf, ruledTable } from '../../../../../test/decks/pdf/hand-made.ts';
import { readPdf } from './read-pdf.ts';
import { guardStreams } from './stream-guard.ts';

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../../../../test/decks/pdf/${name}.pdf`, import.meta.url)));

describe('a PDF that cannot be read', () => {
  it('says that it wants a password', async () => {
    await expect(readPdf(await fixture('encrypted'))).rejects.toMatchObject({ code: 'file_encrypted' });
  });

  it('says that it is damaged when it is cut off at the start or is none', async () => {
    const deck = await fixture('lines');
    await expect(readPdf(deck.slice(0, 900))).rejects.toMatchObject({ code: 'file_damaged' });
    await expect(readPdf(new TextEncoder().encode('Plan 2026'))).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('says that it is scanned when its pages have pictures and no text', async () => {
    const picture =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';
    await expect(readPdf(handMadePdf({ pages: ['q 400 0 0 300 0 0 cm /X Do Q'], objects: [picture] }))).rejects.toMatchObject({
      code: 'pdf_scanned',
    });
  });

  it('says that it has too many pages', async () => {
    const pages = Array.from({ length: 401 }, () => ruledTable);
    await expect(readPdf(handMadePdf({ pages }))).rejects.toMatchObject({ code: 'file_too_many_pages', params: { limit: 400 } });
  });

  it('says that it unpacks to more than a plan can have', async () => {
    const packed = deflateSync(Buffer.alloc(3_000_000)).toString('latin1');
    const bomb = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
    const bytes = handMadePdf({ pages: [ruledTable], objects: [bomb] });
    await expect(guardStreams(bytes, { content: 1_000_000, image: 1_000_000, total: 5_000_000 })).rejects.toMatchObject({
      code: 'file_bomb',
    });
    await expect(guardStreams(bytes)).resolves.toBeUndefined();
  });
});

describe('a PDF with random faults', () => {
  it('gives pages or one of our failures, and nothing else', async () => {
    const deck = await fixture('lines');
    const hand = handMadePdf({ pages: [ruledTable, `q /G gs ${ruledTable} Q`] });
    const fault = fc.record({
      from: fc.constantFrom(deck, hand),
      cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
      edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fault, async ({ from, cut, edits }) => {
        const bytes = from.slice(0, Math.ceil(from.length * cut));
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        const outcome = await readPdf(bytes).catch((error: unknown) => error);
        expect(outcome instanceof Error ? isAppError(outcome) : Array.isArray((outcome as { pages: unknown }).pages)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
