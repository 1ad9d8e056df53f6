import type { ShownPerson } from '#features/people/index.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import type { Block, Fact } from './meeting-document.ts';
import { meetingWords, type MeetingWord } from './meeting-words.ts';

/** A word of the documents in one language. */
export type Say = (word: MeetingWord, params?: MessageParams) => string;

export function sayIn(language: Language): Say {
  return (word, params = {}) => formatMessage((meetingWords[word] as Text)[language], params, language);
}

/** The name with the role after it, as far as they are shown; null where neither is. */
export function personWord(person: ShownPerson | null): string | null {
  if (!person) return null;
  return [person.name, person.role].filter(Boolean).join(', ') || null;
}

/** "Unntatt offentlighet, offl. § 13"; null for what is open. */
export function withheldWord(withheldBy: string | null, say: Say): string | null {
  return withheldBy === null ? null : say('withheld', { paragraph: withheldBy });
}

/** Facts without those that nothing is known of. */
export function knownFacts(facts: readonly (readonly [label: string, text: string | null])[]): readonly Fact[] {
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** No block where there is nothing to say. */
export function factBlock(facts: readonly Fact[]): readonly Block[] {
  return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
}

/** A text as its paragraphs: they stand apart by an empty line. */
export function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ kind: 'paragraph', text: part }));
}

/** A heading and the text under it; nothing where there is no text. */
export function headedText(label: string, text: string): readonly Block[] {
  const body = paragraphs(text);
  return body.length > 0 ? [{ kind: 'heading', level: 3, text: label }, ...body] : [];
}

/** A heading and a list under it; nothing where there are no items. */
export function headedList(label: string, items: readonly string[]): readonly Block[] {
  return items.length > 0
    ? [
        { kind: 'heading', level: 3, text: label },
        { kind: 'list', items },
      ]
    : [];
}
