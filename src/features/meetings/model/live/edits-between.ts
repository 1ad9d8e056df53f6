import { editBetween, type TextEdit } from './text-edit.ts';

/** Words that are compared with words: more than this would take longer than it is worth. */
const largestTable = 1_000_000;

/**
 * What was done to `before` so that it reads `after`, word by word, the last first, so that each stands where it says
 * when it is done. Small edits far apart stay small: what others wrote between them is not touched.
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const whole = editBetween(before, after);
  if (whole === null) return [];
  const old = wordsOf(before.slice(whole.at, whole.at + whole.removed));
  const fresh = wordsOf(whole.inserted);
  if (old.length * fresh.length > largestTable) return [whole];
  const lengths = commonLengths(old, fresh);
  const edits: TextEdit[] = [];
  let at = whole.at;
  let from: { at: number; removed: number; inserted: string } | null = null;
  const flush = (): void => {
    if (from) edits.push(from);
    from = null;
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const mine = old[i];
    const theirs = fresh[j];
    if (mine !== undefined && mine === theirs) {
      flush();
      at += mine.length;
      i++;
      j++;
      continue;
    }
    from ??= { at, removed: 0, inserted: '' };
    const dropsOld = theirs === undefined || (mine !== undefined && lengths[i + 1]![j]! >= lengths[i]![j + 1]!);
    if (dropsOld && mine !== undefined) {
      from.removed += mine.length;
      at += mine.length;
      i++;
    } else {
      from.inserted += theirs;
      j++;
    }
  }
  flush();
  return edits.toReversed();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s|[^\s]+/gu) ?? [];
}

/** How many words are alike in order from `i` and `j` on, for every pair of places. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const below = rows[i + 1]!;
    for (let j = fresh.length - 1; j >= 0; j--) {
      row[j] = old[i] === fresh[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return rows;
}
