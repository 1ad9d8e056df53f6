import type { WrittenCell } from '../model/change-answer.ts';

export type CellDraft = Readonly<{ text: string; status: string | null; open: boolean }>;

/**
 * A cell that was changed here: `saved` is what the server last said, `draft` what the person wrote and the server has
 * not yet. Nothing a person wrote is dropped before it is saved or given up by hand. `at` orders savings and loadings.
 */
export type CellState =
  | Readonly<{ phase: 'saved'; saved: WrittenCell; at: number }>
  | Readonly<{ phase: 'saving'; saved: WrittenCell; draft: CellDraft }>
  | Readonly<{ phase: 'failed'; saved: WrittenCell; draft: CellDraft; message: string | null }>
  | Readonly<{ phase: 'conflict'; saved: WrittenCell; draft: CellDraft; current: WrittenCell }>;

/** What the cell shows: the draft where there is one. */
export function shownCell(state: CellState): CellDraft {
  return state.phase === 'saved' ? state.saved : state.draft;
}

/** The state to show beside what the page was loaded with: an older one has had its time. */
export function freshState(state: CellState | undefined, loadedVersion: number): CellState | undefined {
  if (state?.phase === 'saved' && state.saved.version < loadedVersion) return undefined;
  return state;
}
