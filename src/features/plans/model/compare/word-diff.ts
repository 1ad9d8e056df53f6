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
  while (start < one.length && start < other.length && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1;
  const middleOne = one.slice(start, one.length - end);
  const middleOther = other.slice(start, other.length - end);
  if (middleOne.length * middleOther.length > tableAtMost) return whole;
  const runs = joined([
    ...one.slice(0, start).flatMap((word, at) => sameWord(word, other[at])),
    ...changes(middleOne, middleOther),
    ...one.slice(one.length - end).flatMap((word, at) => sameWord(word, other[other.length - end + at])),
  ]);
  const common = runs.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  const isPatchwork = common < leastInCommon * Math.max(before.length, after.length);
  const isSpaceOnly = runs.every(({ kind, text }) => kind === 'same' || text.trim() === '');
  return isPatchwork || isSpaceOnly ? whole : runs;
}

type Word = Readonly<{ text: string; space: string }>;

/** A word is the same whatever space follows it: what is added after the last word of a text leaves that word alone. */
function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one?.text === other?.text;
}

function sameWord(one: Word, other: Word | undefined): readonly Change[] {
  if (one.space === other?.space) return [['same', one.text + one.space]];
  return [
    ['same', one.text],
    ['removed', one.space],
    ['added', other?.space ?? ''],
  ];
}

type Change = readonly [TextRun['kind'], string];

/** Words with the space that follows them; space at the beginning follows a word of no letters. */
function words(text: string): readonly Word[] {
  return [...text.matchAll(/(\S+)(\s*)|^\s+/gu)].map(([whole, word, space]) =>
    word === undefined ? { text: '', space: whole } : { text: word, space: space ?? '' },
  );
}

/** Along the longest common subsequence, by the table of its lengths. */
function changes(one: readonly Word[], other: readonly Word[]): readonly Change[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] = isSame(one[a], other[b]) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  }
  const found: Change[] = [];
  let a = 0;
  let b = 0;
  while (a < one.length || b < other.length) {
    const [old, next] = [one[a], other[b]];
    if (old && next && isSame(old, next)) {
      found.push(...sameWord(old, next));
      a += 1;
      b += 1;
    } else if (old && (!next || at(a + 1, b) >= at(a, b + 1))) {
      found.push(['removed', old.text + old.space]);
      a += 1;
    } else if (next) {
      found.push(['added', next.text + next.space]);
      b += 1;
    }
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
