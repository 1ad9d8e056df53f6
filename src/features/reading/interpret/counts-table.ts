import type { Table } from '../model/page-model.ts';

const count = /^(?:[○◔◐◑◕●✓✔✕✖✗?]\s+)?\d{1,4}\s+\p{L}/u;
const symbolFirst = /^[○◔◐◑◕●✓✔✕✖✗?]\s/u;

/** A table of how many items have which status ("◐ 3 Under arbeid"): it sums the plan up and is none of its tables. */
export function isCounts({ cells, rows }: Table): boolean {
  const lines = cells.filter(({ row, column }) => row > 0 && column > 0).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return rows > 1 && lines.length > 0 && lines.every((line) => count.test(line)) && lines.some((line) => symbolFirst.test(line));
}
