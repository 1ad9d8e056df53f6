import type { ChangeAnswer, WrittenCell } from '../model/change-answer.ts';
import { splitKey, type CellKey } from './cell-key.ts';
import { freshState, shownCell, type CellDraft, type CellState } from './cell-state.ts';

export type ChangeFields = Readonly<Record<string, string | readonly string[]>>;
/** Sends a change. Rejects only where no answer came. */
export type Post = (fields: ChangeFields) => Promise<ChangeAnswer>;

/** What was last done, for the person to see and hear; `batch` can be taken back. */
export type Notice =
  | Readonly<{ kind: 'saved'; batch: string; changed: number }>
  | Readonly<{ kind: 'undone' | 'atEdge' }>
  | Readonly<{ kind: 'refused'; message: string }>
  | Readonly<{ kind: 'unsent' }>;

export type GridState = Readonly<{
  cells: ReadonlyMap<CellKey, CellState>;
  active: CellKey | null;
  editing: CellKey | null;
  notice: Notice | null;
  /** Batches that can be taken back, the latest last. */
  done: readonly string[];
}>;

export type GridStore = ReturnType<typeof createGridStore>;

/** The table's own memory while people write in it: optimistic, one change at a time for each cell. */
export function createGridStore(post: Post, reload: () => Promise<void>) {
  let state: GridState = { cells: new Map(), active: null, editing: null, notice: null, done: [] };
  const listeners = new Set<() => void>();
  let clock = 0;
  const queues = new Map<CellKey, Promise<void>>();

  function set(patch: Partial<GridState>): void {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }

  function setCell(key: CellKey, cell: CellState | null, patch: Partial<GridState> = {}): void {
    const cells = new Map(state.cells);
    if (cell) cells.set(key, cell);
    else cells.delete(key);
    set({ ...patch, cells });
  }

  async function send(key: CellKey): Promise<void> {
    const cell = state.cells.get(key);
    if (cell?.phase !== 'saving') return;
    const { draft, saved } = cell;
    const answer = await post(cellFields(key, draft, saved.version)).catch(() => null);
    const now = state.cells.get(key);
    // Written again meanwhile: that waits its turn with the version of this answer.
    const newer = now?.phase === 'saving' && now.draft !== draft ? now.draft : null;
    if (answer === null) setCell(key, { phase: 'failed', saved, draft: newer ?? draft, message: null }, { notice: { kind: 'unsent' } });
    else if (answer.outcome === 'refused') {
      const { message } = answer;
      setCell(key, { phase: 'failed', saved, draft: newer ?? draft, message }, { notice: { kind: 'refused', message } });
    } else if (answer.outcome === 'conflict' && answer.current) {
      setCell(key, { phase: 'conflict', saved, draft: newer ?? draft, current: answer.current });
    } else if (answer.outcome === 'saved' && answer.cell) {
      const next: CellState = newer
        ? { phase: 'saving', saved: answer.cell, draft: newer }
        : { phase: 'saved', saved: answer.cell, at: clock++ };
      setCell(key, next, remembered(answer.batch, 1));
      if (newer) await send(key);
    }
  }

  function remembered(batch: string, changed: number): Pick<GridState, 'notice' | 'done'> {
    return { notice: { kind: 'saved', batch, changed }, done: [...state.done.filter((known) => known !== batch), batch] };
  }

  /** Loads what is shown anew; what was saved here before that is in it and is no longer told from memory. */
  async function refresh(): Promise<void> {
    const began = clock++;
    await reload();
    const kept = [...state.cells].filter(([, cell]) => cell.phase !== 'saved' || cell.at > began);
    set({ cells: new Map(kept) });
  }

  function enqueue(key: CellKey): Promise<void> {
    const next = (queues.get(key) ?? Promise.resolve()).then(() => send(key));
    queues.set(key, next);
    return next;
  }

  return {
    get: (): GridState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    activate: (key: CellKey | null): void => {
      if (state.active !== key) set({ active: key });
    },
    edit: (key: CellKey | null): void => set({ editing: key, ...(key !== null && { active: key }) }),
    notify: (notice: Notice): void => set({ notice }),

    /** Writes a part of a cell. `base` is what the page shows of it where it was not changed here before. */
    write(key: CellKey, base: WrittenCell, part: Partial<CellDraft>): Promise<void> {
      const before = freshState(state.cells.get(key), base.version);
      const saved = before?.saved ?? base;
      const shown = before ? shownCell(before) : base;
      const draft = { text: shown.text, status: shown.status, open: shown.open, ...part };
      if (sameWords(draft, shown) && before?.phase !== 'failed') return Promise.resolve();
      setCell(key, { phase: 'saving', saved, draft });
      return enqueue(key);
    },
    /** Tries again what did not reach the server. */
    retry(): Promise<unknown> {
      const failed = [...state.cells].flatMap(([key, cell]) => (cell.phase === 'failed' ? [{ key, cell }] : []));
      for (const { key, cell } of failed) setCell(key, { phase: 'saving', saved: cell.saved, draft: cell.draft });
      return Promise.all(failed.map(({ key }) => enqueue(key)));
    },
    /** Settles a conflict with these words, written over the value that both have now seen. */
    settle(key: CellKey, draft: CellDraft): Promise<void> {
      const cell = state.cells.get(key);
      if (cell?.phase !== 'conflict') return Promise.resolve();
      if (sameWords(draft, cell.current)) {
        setCell(key, { phase: 'saved', saved: cell.current, at: clock++ });
        return Promise.resolve();
      }
      setCell(key, { phase: 'saving', saved: cell.current, draft });
      return enqueue(key);
    },
    /** Gives up what was written in a cell. */
    discard(key: CellKey): void {
      const cell = state.cells.get(key);
      setCell(key, cell ? { phase: 'saved', saved: cell.phase === 'conflict' ? cell.current : cell.saved, at: clock++ } : null);
    },
    /** A change of more than a cell: what is shown is loaded anew when it is done. */
    async act(fields: ChangeFields): Promise<boolean> {
      const answer = await post(fields).catch(() => null);
      if (answer?.outcome === 'saved') {
        set(remembered(answer.batch, answer.changed ?? 1));
        await refresh();
        return true;
      }
      set({ notice: answer?.outcome === 'refused' ? { kind: 'refused', message: answer.message } : { kind: 'unsent' } });
      return false;
    },
    /** Takes back the latest act that was done here. */
    async undo(): Promise<void> {
      const batch = state.done.at(-1);
      if (batch === undefined) return;
      const answer = await post({ act: 'undo', batch }).catch(() => null);
      if (answer === null) return set({ notice: { kind: 'unsent' } });
      const done = state.done.filter((known) => known !== batch);
      if (answer.outcome === 'refused') return set({ done, notice: { kind: 'refused', message: answer.message } });
      set({ done, notice: { kind: 'undone' } });
      return refresh();
    },
  };
}

function sameWords(a: CellDraft, b: CellDraft): boolean {
  return a.text === b.text && a.status === b.status && a.open === b.open;
}

function cellFields(key: CellKey, { text, status, open }: CellDraft, version: number): ChangeFields {
  const fields = { act: 'cell', ...splitKey(key), version: String(version), text, status: status ?? '', hasOpen: '1' };
  return open ? { ...fields, open: '1' } : fields;
}
