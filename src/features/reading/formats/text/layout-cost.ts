import { unknownLayout, type RowLayout } from './row-layout.ts';
import type { Role, TableFrame } from './text-costs.ts';
import type { Word } from './tokens.ts';

/** What a share costs against the one that stands for knowing nothing. */
const odds = (share: number, unknown: number): number => Math.min(2.5, -Math.log(Math.max(share, 0.02) / unknown));

/**
 * What it costs that a text stands where it does, as this document sets its rows: what stands between rows and between their
 * texts, and whether texts of one line stand on one line. `before` is the text before it, `lines` how many this one has.
 */
export function layoutCost(
  role: Role,
  before: Readonly<{ long: boolean }>,
  gap: Word['gap'] | undefined,
  lines: number,
  { layout }: TableFrame,
): number {
  const chance = (of: keyof RowLayout, is: boolean): number =>
    is ? odds(layout[of], unknownLayout[of]) : odds(1 - layout[of], 1 - unknownLayout[of]);
  if (role === 'title') return chance('rowOnNextLine', gap === 'line');
  const below = gap === 'space' ? 0 : 0.75 * chance('cellAfterBlank', gap !== 'line');
  return role === 'cell' && !before.long && lines === 1 ? below + chance('joined', gap === 'space') : below;
}
