/** One replacement in a text: `removed` characters from `at` on give way to `inserted`. UTF-16 units, never half a character. */
export type TextEdit = Readonly<{ at: number; removed: number; inserted: string }>;

/**
 * What was done to `before` so that it reads `after`; null where nothing was. Where the same letters stand side by side
 * `caret`, the place of the writer's caret in `after`, says which of them are new.
 */
export function editBetween(before: string, after: string, caret: number = after.length): TextEdit | null {
  if (before === after) return null;
  const kept = Math.max(0, Math.min(after.length - caret, before.length));
  let end = 0;
  while (end < kept && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const shorter = Math.min(before.length, after.length) - end;
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  // The caret was only a hint: what is alike behind it too stays where it is.
  const room = Math.min(before.length, after.length) - at;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (splitsPair(before, at) || splitsPair(after, at)) at--;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  return { at, removed: before.length - end - at, inserted: after.slice(at, after.length - end) };
}

export function applyEdit(text: string, { at, removed, inserted }: TextEdit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

/** Whether `at` stands between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
