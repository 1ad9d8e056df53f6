import type { Status } from '#features/plans/index.ts';
import { fold } from '../../model/fold-text.ts';
import { withoutOpenMark } from '../../model/open-mark.ts';
import { legendStatuses, statusOfText } from '../../model/status-words.ts';

/**
 * The usual statuses under the names a document without a legend uses for them in its cells ("Fullført" for "Ferdigstilt").
 * A status that the document spells in ways that mean different things ("Planlagt", "Påbegynt") keeps its usual name.
 */
export function inOwnWords(usual: readonly Status[], cells: readonly string[]): Status[] {
  const spellings = new Map<string, Map<string, { text: string; count: number }>>();
  for (const cell of cells) {
    const text = withoutOpenMark(cell);
    const key = statusOfText(text, usual);
    if (key === null) continue;
    const own = spellings.get(key) ?? new Map<string, { text: string; count: number }>();
    own.set(fold(text), { text, count: (own.get(fold(text))?.count ?? 0) + 1 });
    spellings.set(key, own);
  }
  return usual.map((status) => {
    const own = [...(spellings.get(status.key)?.values() ?? [])].sort((a, b) => b.count - a.count);
    const [most] = own;
    const meansTheSame = legendStatuses([{ label: most?.text ?? '' }])[0]?.scale === status.scale;
    if (!most || !meansTheSame || (own.length > 1 && status.label.includes('/'))) return status;
    return { ...status, label: most.text };
  });
}
