import { readFile, readdir } from 'node:fs/promises';
import { readText } from '#features/reading/formats/text/read-text.ts';
import type { Bars, Row } from '../row.ts';
import { score } from '../score.ts';
import type { Truth } from '../truth.ts';

const bars: Bars = { cells: 0.95, others: 0.98 };
const at = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

async function rowOf(name: string, textPath: string, truthPath: string): Promise<Row> {
  const text = await readFile(at(textPath), 'utf8');
  const truth = JSON.parse(await readFile(at(truthPath), 'utf8')) as Truth;
  const start = performance.now();
  const { document } = readText(text, name);
  const ms = performance.now() - start;
  return { suite: 'text', name, score: score(document, truth), ms, bars };
}

/** The two real plans, then decks of our own in other styles. */
export async function suite(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of ['overall-plan-2026', 'ous-plan-2026'])
    rows.push(await rowOf(name, `examples/oslo/${name}.txt`, `bench/read/truth/${name}.json`));
  const own = (await readdir(at('bench/read/texts/'))).filter((file) => file.endsWith('.txt')).sort();
  for (const file of own)
    rows.push(await rowOf(file.replace(/\.txt$/, ''), `bench/read/texts/${file}`, `bench/read/texts/${file.replace(/\.txt$/, '.json')}`));
  return rows;
}
