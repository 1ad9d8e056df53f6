/** What ordering needs of an entry. */
export type Placed = Readonly<{ id: number; section: string | null }>;

export type Direction = 'up' | 'down';

/**
 * The entries with one of them moved a place up or down. At the border of a section it first goes over into the next
 * section, so that headings are never torn apart. Every entry is there once, before and after.
 */
export function moveInAgenda<E extends Placed>(entries: readonly E[], id: number, direction: Direction): readonly E[] {
  const at = entries.findIndex((entry) => entry.id === id);
  const to = direction === 'up' ? at - 1 : at + 1;
  const entry = entries[at];
  const other = entries[to];
  if (!entry || !other) return entries;
  if (entry.section !== other.section) return entries.with(at, { ...entry, section: other.section });
  return entries.with(at, other).with(to, entry);
}

/** The entries in the order of `ids`; null where that is not exactly these entries, each once. */
export function inOrder<E extends Placed>(entries: readonly E[], ids: readonly number[]): readonly E[] | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  return ordered.length === entries.length && ids.length === entries.length && new Set(ids).size === ids.length ? ordered : null;
}

/** Where a new entry goes in: after the last of its section, else at the end. */
export function placeFor(entries: readonly Placed[], section: string | null): number {
  const last = entries.findLastIndex((entry) => entry.section === section);
  return last === -1 ? entries.length : last + 1;
}

/** Runs of entries under the same heading, in their order. */
export function bySection<E extends Placed>(entries: readonly E[]): readonly Readonly<{ section: string | null; entries: readonly E[] }>[] {
  const runs: { section: string | null; entries: E[] }[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && run.section === entry.section) run.entries.push(entry);
    else runs.push({ section: entry.section, entries: [entry] });
  }
  return runs;
}
