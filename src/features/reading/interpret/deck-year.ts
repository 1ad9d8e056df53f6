import type { Period } from '#features/plans/index.ts';

/** The plan's year: as its title says, else its last focus column or last column, else in the file's name; else `fallback`, guessed. */
export function deckYear(
  periods: readonly Period[],
  titled: number | null,
  fileName: string,
  fallback: number,
): Readonly<{ year: number; isGuessed: boolean }> {
  const last = Number((periods.findLast((period) => period.kind === 'focus') ?? periods.at(-1))?.key ?? 0);
  const named = Number(/(?<!\d)20\d\d(?!\d)/u.exec(fileName)?.[0] ?? 0);
  const told = titled ?? (last || named);
  return told ? { year: told, isGuessed: false } : { year: fallback, isGuessed: true };
}
