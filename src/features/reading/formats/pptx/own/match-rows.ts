import { similarity, wordsOf } from './similarity.ts';
import type { ExpectedPlan, ExpectedRow } from './expected-plan.ts';
import { sameLines } from './seen-text.ts';
import type { SeenRow } from './seen-rows.ts';

/** The rows of one area; `area` is its place in the carried plan, null for a new one. */
export type AreaRows = Readonly<{ area: number | null; rows: readonly SeenRow[] }>;

const alike = 0.5;

/**
 * Which row of the carried plan each seen row is: the one with its mark and title; else one that looks the same, in the area or
 * wherever it was moved to; else the one with its mark; else the one with the same title; else the row of the area that is
 * most like it. Each is taken once.
 */
export function matchRows(areas: readonly AreaRows[], expected: ExpectedPlan): ReadonlyMap<SeenRow, ExpectedRow> {
  const found = new Map<SeenRow, ExpectedRow>();
  const taken = new Set<ExpectedRow>();
  const all = areas.flatMap(({ area, rows }) => rows.map((row) => ({ area, row })));
  const pass = (fits: (row: SeenRow, candidate: ExpectedRow, area: number | null) => boolean): void => {
    for (const { area, row } of all) {
      if (found.has(row)) continue;
      const candidate = expected.rows.find(
        (one) => !taken.has(one) && one.lines !== null && one.row.kind === row.kind && fits(row, one, area),
      );
      if (!candidate) continue;
      found.set(row, candidate);
      taken.add(candidate);
    }
  };
  const marked = (row: SeenRow, candidate: ExpectedRow): boolean => row.mark !== null && expected.rows[row.mark] === candidate;
  // of a row and its copy, the one that still looks as it did keeps what it was
  pass((row, candidate) => marked(row, candidate) && sameTitle(row, candidate));
  pass((row, candidate, area) => candidate.area === area && sameRow(row, candidate));
  pass((row, candidate) => row.kind === 'item' && sameRow(row, candidate));
  pass(marked);
  pass((row, candidate, area) => candidate.area === area && sameTitle(row, candidate));
  pass((row, candidate) => row.kind === 'item' && sameTitle(row, candidate));
  // only the title is another one, and a row beside it is known
  const neighbours = neighboursOf(areas);
  const places = new Map(expected.rows.map((one, at) => [one, at]));
  pass((row, candidate) => {
    const at = places.get(candidate) ?? -1;
    const [before, after] = neighbours.get(row) ?? [];
    const isBeside =
      (before !== undefined && expected.rows[at - 1] === found.get(before)) ||
      (after !== undefined && expected.rows[at + 1] === found.get(after));
    return row.kind === 'item' && row.mark === null && isBeside && sameRow(row, candidate, 1);
  });
  const words = new Map(expected.rows.filter((one) => !taken.has(one)).map((one) => [one, wordsOf((one.lines ?? []).flat().join(' '))]));
  for (const { area, row } of all) {
    if (found.has(row) || row.kind === 'group' || row.mark !== null) continue;
    const own = wordsOf(textOf(row));
    const [best] = expected.rows
      .filter((one) => !taken.has(one) && one.area === area && one.row.kind === 'item')
      .map((candidate) => ({ candidate, score: similarity(own, words.get(candidate) ?? new Set()) }))
      .toSorted((a, b) => b.score - a.score);
    if (!best || best.score < alike) continue;
    found.set(row, best.candidate);
    taken.add(best.candidate);
  }
  return found;
}

function sameTitle(row: SeenRow, { lines }: ExpectedRow): boolean {
  return sameLines(row.cells[0]?.lines ?? [], lines?.[0] ?? [], row.broken);
}

function sameRow(row: SeenRow, { lines }: ExpectedRow, from = 0): boolean {
  return (lines ?? []).every((own, index) => index < from || sameLines(row.cells[index]?.lines ?? [], own, row.broken));
}

/** The rows above and below each row of an area. */
function neighboursOf(areas: readonly AreaRows[]): ReadonlyMap<SeenRow, readonly [SeenRow | undefined, SeenRow | undefined]> {
  return new Map(areas.flatMap(({ rows }) => rows.map((row, at) => [row, [rows[at - 1], rows[at + 1]]] as const)));
}

function textOf({ cells }: SeenRow): string {
  return cells.flatMap(({ lines }) => lines).join(' ');
}
