/** Words that nobody but those who may read what is withheld should ever get to see, each planted in one place. */
export type Secrets = Readonly<{
  /** A word for this place; the same each time it is asked for. */
  in: (place: string) => string;
  /** The places whose words stand in the text. */
  foundIn: (text: string) => readonly string[];
  places: () => readonly string[];
  /** Beginnings of places that no page shows again, to anybody: what was before, what only mails and own pages use. */
  shownToNobody: readonly string[];
  /** Beginnings of places that everybody who takes part may read, and only the public may not. */
  forThoseWhoTakePart: readonly string[];
}>;

/** Words that begin with `stem`: letters alone, lower case: the word comes through slugs, file names, searches and markup as it is. */
export function createSecrets(stem: string): Secrets {
  const words = new Map<string, string>();
  return {
    in(place) {
      const known = words.get(place);
      if (known) return known;
      const number = words.size;
      const word = `${stem}${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}zq`;
      words.set(place, word);
      return word;
    },
    foundIn(text) {
      const lower = text.toLowerCase();
      if (!lower.includes(stem)) return [];
      return [...words].filter(([, word]) => lower.includes(word)).map(([place]) => place);
    },
    places: () => [...words.keys()],
    shownToNobody: [
      'case that was open once: ',
      'withheld decision, open once: text',
      'withheld decision, open once: why',
      'withheld assignment, open once: title',
      'e-mail of the deputy',
      'calendar token',
    ],
    forThoseWhoTakePart: [
      'online address of a called meeting',
      'online address of withheld minutes',
      'who remarked on',
      'remark on',
      'answer to a remark on',
      'name of who stood down from an open entry',
      'guest of',
      'who came for a guest of',
      'note about a guest of',
    ],
  };
}
