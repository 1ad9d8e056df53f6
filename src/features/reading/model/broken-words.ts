import { fold } from './fold-text.ts';

/** The words of a document, lower case, as evidence for what is a word in it. */
export type WordsSeen = ReadonlySet<string>;

/** Every word of a text, lower case; the first 300 000 characters are read. */
export function wordsSeen(text: string): WordsSeen {
  return new Set(
    text
      .slice(0, 300_000)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  );
}

// what a Norwegian or English word can begin with, when it begins with more than one consonant
const onsets = new Set(
  (
    'bh bl br bj ch chl chr cl cr dh dj dr dv fj fl fn fr gh gj gl gn gr hj hv jh kh kj kl kn kr kv lh lj ll mc mj nj ph pj pl pn pr ps pt qu rh rj ' +
    'sc sch scr sf sh shr sj sjk sk skj skl skr skv sl sm sn sp sph spj spl spr sq st stj str sv sw th thr tj tr ts tsj tv tw vl vr wh wr zh'
  ).split(' '),
);

/** True for a fragment that no word begins like: "rbeid". Needs a vowel, so that abbreviations ("mht") are left alone. */
function cannotBegin(fragment: string): boolean {
  const cluster = /^[^aeiouyæøåäöéèêóòôàü]*/.exec(fragment)?.[0] ?? '';
  return cluster.length >= 2 && cluster.length < fragment.length && !onsets.has(cluster);
}

/** A place inside `whole` other than `cut` where two known words of four letters or more meet: "implementering|arbeid". */
function isKnownCompound(whole: string, cut: number, words: WordsSeen, ends: readonly string[]): boolean {
  for (let at = 4; at <= whole.length - 4; at += 1) {
    if (at === cut) continue;
    const [head, tail] = [whole.slice(0, at), whole.slice(at)];
    const headKnown = words.has(head) || (/[se]$/.test(head) && head.length > 4 && words.has(head.slice(0, -1)));
    if (headKnown && ends.some((end) => end === tail)) return true;
  }
  return false;
}

const small = /^(?:og|i|av|på|for|til|fra|frå|med|om|som|en|et|ein|eit|den|det|de|dei|er|at|the|of|and|in|to|for)$/;

/**
 * The word that a line break without a hyphen cut in two ("Implementeringsa" + "rbeid"), or null without evidence: the first
 * half stands alone on its line (the word was wider than its column), and the rest cannot begin a word, or the whole is a
 * word of the document, or two of its words meet elsewhere in it.
 */
export function mendedWord(before: string, after: string, words: WordsSeen): Readonly<{ from: string; to: string }> | null {
  const first = /(?:^|\s)(\p{L}{8,40})$/u.exec(before.slice(-60))?.[1];
  const rest = /^(\p{Ll}{2,30})(?=[\s.,;:?!)]|$)/u.exec(after)?.[1];
  if (first === undefined || rest === undefined || small.test(rest)) return null;
  const whole = fold(first + rest);
  const from = `${first} ${rest}`;
  const found = { from, to: first + rest };
  if (words.has(whole) || cannotBegin(rest)) return found;
  return isKnownCompound(whole, first.length, words, [...endings(whole, words)]) ? found : null;
}

function* endings(whole: string, words: WordsSeen): Generator<string> {
  for (let at = 4; at <= whole.length - 4; at += 1) if (words.has(whole.slice(at))) yield whole.slice(at);
}
