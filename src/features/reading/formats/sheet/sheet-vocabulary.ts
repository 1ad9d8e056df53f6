import type { Status } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import { collapse, fold } from '../../model/fold-text.ts';
import { withoutOpenMark } from '../../model/open-mark.ts';
import { defaultStatuses, isStatusWord, legendStatuses, statusOfText } from '../../model/status-words.ts';
import type { Vocabulary } from './cell-status.ts';
import { colorMeaning } from '../../interpret/color-meaning.ts';
import type { LegendEntry } from '../../interpret/legend-entry.ts';
import type { PlacedTable } from './plan-from-rows.ts';

/** `legends` by page. The fullest one is the plan's list of statuses; without one the usual four, and words of the status columns that these lack. */
export function sheetVocabulary(
  legends: ReadonlyMap<number, readonly LegendEntry[]>,
  tables: readonly PlacedTable[],
  language: Language,
): Vocabulary {
  const fullest = [...legends.values()].toSorted((left, right) => right.length - left.length)[0] ?? [];
  if (fullest.length === 0) return { statuses: withUsedWords(defaultStatuses(language), tables), statusOfColor: () => null };
  const statuses = legendStatuses(fullest);
  const meaning = colorMeaning(legends, statuses);
  const statusOfColor = (color: string, page: number): string | null => {
    const meant = meaning(color, page);
    return meant.kind === 'status' ? meant.status : null;
  };
  return { statuses, statusOfColor };
}

function withUsedWords(usual: readonly Status[], tables: readonly PlacedTable[]): readonly Status[] {
  const words = new Map<string, string>();
  for (const { table } of tables) {
    table.mapping.columns.forEach(({ role }, index) => {
      if (role !== 'status') return;
      for (const { cells } of table.rows) {
        const word = collapse(withoutOpenMark(cells[index]?.text ?? ''));
        if (isStatusWord(word) && statusOfText(word, usual) === null) words.set(fold(word), word);
      }
    });
  }
  return words.size === 0 ? usual : legendStatuses([...usual, ...[...words.values()].map((label) => ({ label }))]);
}
