import type { Score } from './score.ts';

/** What a kind of document must reach; a bar that is left out is not measured. */
export type Bars = Readonly<{ cells: number; others: number }>;

/** One document that was read and scored. `ms` is the time of the reading. `bars` null: measured, not demanded. */
export type Row = Readonly<{ suite: string; name: string; score: Score; ms: number; bars: Bars | null }>;

/** A suite is a file in suites/ that exports `suite`. */
export type Suite = () => Promise<readonly Row[]>;

const others = ['items', 'groups', 'areas', 'visions', 'contacts', 'funding'] as const;

/** The bars a row misses, as words; empty when it passes. */
export function missed({ score, bars }: Row): readonly string[] {
  if (!bars) return [];
  const low = others.filter((kind) => score[kind].f1 < bars.others).map((kind) => `${kind} ${score[kind].f1.toFixed(3)} < ${bars.others}`);
  const cells = score.cells.f1 < bars.cells ? [`cells ${score.cells.f1.toFixed(3)} < ${bars.cells}`] : [];
  const wrong = score.wrongStatuses > 0 ? [`${score.wrongStatuses} wrong statuses`] : [];
  return [...cells, ...low, ...wrong];
}

const columns = ['suite', 'document', 'cells', ...others, 'wrong', 'ms', ''] as const;

/** The rows as a table of text, one line each, the bars they miss at the end. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.suite,
    row.name,
    row.score.cells.f1.toFixed(3),
    ...others.map((kind) => row.score[kind].f1.toFixed(3)),
    String(row.score.wrongStatuses),
    row.ms.toFixed(0),
    missed(row).join('; '),
  ]);
  const widths = columns.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)));
  return [[...columns], ...lines]
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
