import type { ForumSummary } from '#features/fora/index.ts';

/** The levels of a partnership as rings: `level` null where a forum has none, `plan` for the plans. */
export type Ring = Readonly<{ key: string; name: string | null; what: 'plan' | 'level' | 'none' }>;

/** The plans innermost, then the levels from the first to the last, then fora without a level where there are any. */
export function ringsOf(fora: readonly Pick<ForumSummary, 'level'>[]): readonly Ring[] {
  const levels = new Map(fora.flatMap(({ level }) => (level === null ? [] : [[level.number, level.name] as const])));
  const numbers = [...levels.keys()].toSorted((one, other) => one - other);
  const ofLevels = numbers.map((number): Ring => ({ key: String(number), name: levels.get(number) ?? null, what: 'level' }));
  const withoutLevel = fora.some(({ level }) => level === null);
  return [
    { key: 'plan', name: null, what: 'plan' },
    ...ofLevels,
    ...(withoutLevel ? [{ key: 'none', name: null, what: 'none' } as const] : []),
  ];
}

/** The ring of a forum, or of the plans where there is no forum. */
export function ringOf(rings: readonly Ring[], forum: Pick<ForumSummary, 'level'> | null): number {
  const key = forum === null ? 'plan' : forum.level === null ? 'none' : String(forum.level.number);
  return Math.max(
    0,
    rings.findIndex((ring) => ring.key === key),
  );
}
