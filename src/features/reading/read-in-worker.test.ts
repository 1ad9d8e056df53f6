import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readInWorker } from './read-in-worker.ts';

const csv = strToU8('Tiltak;Ansvar;Frist;Status\nLage rutine;Kari Moe;2026;Under arbeid\nKurs;Ola Nes;2027;Ferdig\n');
const reader = (name: string): string => resolve(`test/fuzz/readers/${name}.ts`);

describe('reading in a process of its own', () => {
  test('gives what the door gives, tells its steps and leaves the caller’s bytes', async () => {
    const steps: string[] = [];
    const read = await readInWorker(csv, 'plan.csv', { onProgress: ({ step, pages }) => steps.push(`${step} ${pages}`) });
    expect(read.document.areas[0]?.groups[0]?.items.map(({ title }) => title)).toEqual(['Lage rutine', 'Kurs']);
    expect(steps).toEqual(['opened 0', 'pages 1', 'plan 1']);
    expect(csv.byteLength).toBeGreaterThan(0);
  });

  test('a long plan comes whole, every time', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, index) => `Lage rutine ${index} ${'for samhandling '.repeat(20)};Kari Moe;2026;Under arbeid`,
    );
    const long = strToU8(`Tiltak;Ansvar;Frist;Status\n${rows.join('\n')}\n`);
    for (let time = 0; time < 4; time++) {
      const { document } = await readInWorker(long, 'plan.csv');
      expect(document.areas[0]?.groups[0]?.items).toHaveLength(2000);
    }
  });

  test('an expected failure keeps its code and the file’s name', async () => {
    await expect(readInWorker(new Uint8Array(), 'a/tom.pptx')).rejects.toMatchObject({ code: 'file_empty', params: { file: 'tom.pptx' } });
  });

  test('a reading that does not end is stopped', async () => {
    const reading = readInWorker(csv, 'plan.csv', { timeMs: 300, worker: reader('endless') });
    await expect(reading).rejects.toMatchObject({ code: 'reading_too_slow', params: { file: 'plan.csv' } });
  });

  test('a reading that takes too much memory is stopped, and the program lives', async () => {
    const reading = readInWorker(csv, 'plan.csv', { heapMb: 30, worker: reader('greedy') });
    await expect(reading).rejects.toMatchObject({ code: 'reading_too_big' });
  });

  test('a fault of a reader is a document that cannot be read', async () => {
    await expect(readInWorker(csv, 'plan.csv', { worker: reader('faulty') })).rejects.toMatchObject({ code: 'reading_failed' });
    await expect(readInWorker(csv, 'plan.csv', { worker: reader('missing') })).rejects.toMatchObject({ code: 'reading_failed' });
  });

  test('can be stopped by the one who asked', async () => {
    const stop = new AbortController();
    const reading = readInWorker(csv, 'plan.csv', { signal: stop.signal, worker: reader('endless') });
    setTimeout(() => stop.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'reading_stopped' });
    await expect(readInWorker(csv, 'plan.csv', { signal: stop.signal })).rejects.toMatchObject({ code: 'reading_stopped' });
  });

  test('a reader reaches no file of the machine, no network, no other program and no setting', async () => {
    process.env['MALBILDE_SECRET'] = 'x';
    expect(await readInWorker(csv, 'plan.csv', { worker: reader('nosy') })).toEqual([]);
    delete process.env['MALBILDE_SECRET'];
  });

  test.each(['test/decks/pdf/lines.pdf', 'examples/oslo/overall-plan-2026.txt'])('reads %s without any further right', async (file) => {
    const { document } = await readInWorker(readFileSync(file), file);
    expect(document.areas.length).toBeGreaterThan(0);
  });

  test('many at once wait for their turn and all come through', async () => {
    const reads = await Promise.all(Array.from({ length: 5 }, (_, index) => readInWorker(csv, `plan-${index}.csv`)));
    expect(reads.map(({ format }) => format)).toEqual(['csv', 'csv', 'csv', 'csv', 'csv']);
  });
});
