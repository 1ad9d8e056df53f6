/** A run of text that is the same, was taken away or came. */
export type TextRun = Readonly<{ kind: 'same' | 'removed' | 'added'; text: string }>;

const tableAtMost = 250_000;
/** Under this share of common words, the two texts are told whole: a patchwork of single words reads worse. */
const leastInCommon = 0.25;

/** What was taken away and what came, word by word, so that the runs without `added` give `before` and without `removed` `after`. */
export function wordDiff(before: string, after: string): readonly TextRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const one = words(before);
  const other = words(after);
  const whole = joined([
    ['removed', before],
    ['added', after],
  ]);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const middleOne = one.slice(start, one.length - end);
  const middleOther = other.slice(start, other.length - end);
  if (middleOne.length * middleOther.length > tableAtMost) return whole;
  const runs = joined([
    ['same', one.slice(0, start).join('')],
    ...changes(middleOne, middleOther),
    ['same', one.slice(one.length - end).join('')],
  ]);
  const common = runs.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return common < leastInCommon * Math.max(before.length, after.length) ? whole : runs;
}

type Change = readonly [TextRun['kind'], string];

/** Words with the space that follows them. */
function words(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

/** Along the longest common subsequence, by the table of its lengths. */
function changes(one: readonly string[], other: readonly string[]): readonly Change[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  }
  const found: Change[] = [];
  let a = 0;
  let b = 0;
  while (a < one.length || b < other.length) {
    if (a < one.length && b < other.length && one[a] === other[b]) {
      found.push(['same', one[a] ?? '']);
      a += 1;
      b += 1;
    } else if (a < one.length && (b === other.length || at(a + 1, b) >= at(a, b + 1))) found.push(['removed', one[a++] ?? '']);
    else found.push(['added', other[b++] ?? '']);
  }
  return found;
}

/** Neighbours of one kind as one run; between two that are the same, what went stands before what came. */
function joined(found: readonly Change[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const flush = (): void => {
    if (same !== '') runs.push({ kind: 'same', text: same });
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [same, removed, added] = ['', '', ''];
  };
  for (const [kind, text] of found) {
    if (text === '') continue;
    if (kind === 'same') {
      if (removed !== '' || added !== '') flush();
      same += text;
    } else if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  return runs;
}
