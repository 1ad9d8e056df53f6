import { fold } from '../../model/fold-text.ts';
import { isLikelyPerson, isPersonName } from '../../model/person-name.ts';
import { isStatusWord } from '../../model/status-words.ts';
import { splitContacts } from '../../model/contacts.ts';

/** What a text tells by itself, whatever table it stands in. */
export type TextTraits = Readonly<{
  folded: string;
  isStatus: boolean;
  person: 'likely' | 'possible' | 'several' | 'no';
  isUnit: boolean;
  isUnbalanced: boolean;
  words: number;
  /** its beginnings, word by word */
  starts: readonly string[];
}>;

const unit =
  /(?:\p{L}{3,}(?:seksjon|seksjonen|avdeling|avdelingen|avdelinga|etaten|etat|enhet|enheten|eining|eininga|kontoret|senteret|klinikk|klinikken|sekretariatet|utvalg|utvalget|utval|utvalet|forum|nettverk|nettverket)|sekretariat(?:et)?|bydel\p{L}*|kommune\p{L}*|sykehus\p{L}*|sjukehus\p{L}*|alle|SSU|LSU\p{L}*|FSU)(?![\p{L}])/iu;
const kept = 20_000;

/** The beginnings of a text, word by word, the whole left out: at most eight words. */
export function startsOf(text: string): string[] {
  const words = text.split(' ').slice(0, 9);
  return words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' ').replace(/[,;:–-]+$/, ''));
}

function personOf(text: string): TextTraits['person'] {
  if (text.length > 90 || !/^\p{Lu}/u.test(text)) return 'no';
  if (isLikelyPerson(text)) return 'likely';
  if (isPersonName(text)) return 'possible';
  if (!/[/,;&]|\sog\s|\sand\s/u.test(text) && text.split(' ').some((word) => /^\p{Ll}/u.test(word))) return 'no';
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

/** Reads traits and remembers them: the same texts are weighed again and again. */
export function traitsReader(): (text: string) => TextTraits {
  const seen = new Map<string, TextTraits>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const folded = fold(text);
    const isShort = text.length <= 70;
    const traits: TextTraits = {
      folded,
      isStatus: text.length <= 45 && isStatusWord(text),
      person: personOf(text),
      isUnit: isShort && unit.test(text),
      isUnbalanced: isUnbalanced(text),
      words: text.split(' ').length,
      starts: isShort ? startsOf(folded) : [],
    };
    if (seen.size >= kept) seen.clear();
    seen.set(text, traits);
    return traits;
  };
}
