import { fold } from '../../model/fold-text.ts';
import { fundingOf } from '../../model/funding.ts';
import { isGivenName } from '../../model/given-names.ts';
import { isLikelyPerson, isPersonName } from '../../model/person-name.ts';
import { withoutOpenMark } from '../../model/open-mark.ts';
import { phraseEnd } from './lexicon.ts';
import { isStatusWord } from '../../model/status-words.ts';
import { splitContacts } from '../../model/contacts.ts';

/** What a text tells by itself, whatever table it stands in. */
export type TextTraits = Readonly<{
  folded: string;
  isStatus: boolean;
  person: 'likely' | 'possible' | 'several' | 'no';
  isUnit: boolean;
  /** a heading that says who pays */
  isFunding: boolean;
  isUnbalanced: boolean;
  words: number;
  /** its beginnings, word by word */
  starts: readonly string[];
}>;

const body =
  /^(?:\p{L}*(?:seksjon|seksjonen|avdeling|avdelingen|avdelinga|etat|etaten|enhet|enheten|eining|eininga|kontor|kontoret|senter|senteret|klinikk|klinikken|sekretariat|sekretariatet|utvalg|utvalget|utval|utvalet|stab|staben|sykehus|sykehuset|sjukehus|sjukehuset)|kommune|kommunen|kommunene|kommunane|bydel|bydelen|bydelene|bydelane|department|unit|section|office|hospital|municipality)$/u;

/** An organisation's name begins with what it is, or has it after its own name: "Seksjon for …", "Oslo kommune". */
function isUnit(text: string): boolean {
  if (/^(?:SSU|LSU|FSU|Alle|All)(?:\s\p{Lu}+)?$/u.test(text)) return true;
  const words = text.split(' ');
  const at = words.slice(0, 3).findIndex((word) => body.test(word.toLowerCase().replace(/[.,;:]$/, '')));
  return (
    at >= 0 && words.slice(0, at + 1).every((word, index) => (index === at ? index > 0 || /^\p{Lu}/u.test(word) : /^\p{Lu}/u.test(word)))
  );
}

const kept = 20_000;

/** The beginnings of a text, word by word, the whole left out: at most eight words. */
export function startsOf(text: string): string[] {
  const words = text.split(' ').slice(0, 9);
  return words.slice(0, -1).map((_, index) =>
    words
      .slice(0, index + 1)
      .join(' ')
      .replace(/[,;:–-]+$/, ''),
  );
}

function personOf(text: string): TextTraits['person'] {
  if (text.length > 90 || !/^\p{Lu}/u.test(text)) return 'no';
  if (isLikelyPerson(text)) return 'likely';
  const words = text.split(' ');
  // "Implementering Camilla H Huseby" is a word and a name
  const startsAsName = !phraseEnd.test(words[0]?.toLowerCase() ?? '') && !words.slice(1, -1).some(isGivenName);
  if (isPersonName(text) && startsAsName) return 'possible';
  if (!/[/,;&]|\sog\s|\sand\s/u.test(text) && words.some((word) => /^\p{Ll}/u.test(word))) return 'no';
  const contacts = splitContacts(text);
  return contacts.length > 1 && contacts.every(({ name }) => isPersonName(name)) ? 'several' : 'no';
}

function isUnbalanced(text: string): boolean {
  let round = 0;
  let quote = 0;
  for (const letter of text) {
    if (letter === '(') round += 1;
    else if (letter === ')') round -= 1;
    else if (letter === '«') quote += 1;
    else if (letter === '»') quote -= 1;
  }
  return round !== 0 || quote !== 0;
}

/** `labels` are the legend's, folded. Reads traits and remembers them: the same texts are weighed again and again. */
export function traitsReader(labels: ReadonlySet<string>): (text: string) => TextTraits {
  const seen = new Map<string, TextTraits>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const folded = fold(text);
    const isShort = text.length <= 70;
    const traits: TextTraits = {
      folded,
      isStatus: text.length <= 45 && (labels.has(fold(withoutOpenMark(text))) || isStatusWord(text)),
      person: personOf(text),
      isUnit: isShort && isUnit(text),
      isFunding: text.length <= 140 && fundingOf(text) !== null,
      isUnbalanced: isUnbalanced(text),
      words: text.split(' ').length,
      starts: isShort ? startsOf(folded) : [],
    };
    if (seen.size >= kept) seen.clear();
    seen.set(text, traits);
    return traits;
  };
}
