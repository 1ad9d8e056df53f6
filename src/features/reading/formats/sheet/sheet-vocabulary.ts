import type { Status } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import { collapse, fold } from '../../model/fold-text.ts';
import { withoutOpenMark } from '../../model/open-mark.ts';
import { defaultStatuses, isStatusWord, legendStatuses, statusOfText } from '../../model/status-words.ts';
import type { Vocabulary } from './cell-status.ts';
import type { LegendEntry } from './legend-cells.ts';
import type { PlacedTable } from './plan-from-rows.ts';

/** The legend's statuses; without one the usual four, and status words in the status columns that these do not cover. */
export function sheetVocabulary(legend: readonly LegendEntry[], tables: readonly PlacedTable[], language: Language): Vocabulary {
  if (legend.length === 0) return { statuses: withUsedWords(defaultStatuses(language), tables), colors: new Map() };
  const statuses = legendStatuses(legend);
  const keys = new Map<string, string | null>();
  statuses.forEach(({ key }, index) => {
    const color = legend[index]?.color;
    // one colour with two meanings tells neither
    if (color) keys.set(color, keys.has(color) ? null : key);
  });
  const colors = new Map([...keys].flatMap(([color, key]) => (key === null ? [] : [[color, key] as const])));
  return { statuses, colors };
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
