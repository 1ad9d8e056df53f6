import type { Language, Text } from '#shared/language.ts';

const former: Text = { nb: 'tidligere kontakt', nn: 'tidlegare kontakt', en: 'former contact' };

/** What stands in place of an erased person's name: their role, in the language of the partnership. */
export function erasedWord({ role, name, language }: Readonly<{ role: string | null; name: string; language: Language }>): string {
  const word = role?.trim() ?? '';
  const holdsName = word.toLowerCase().includes(name.toLowerCase());
  return word === '' || holdsName ? former[language] : word;
}

/** What stays as it is: what was adopted, sent or published as a document. */
export const keptTables: ReadonlySet<string> = new Set(['editions', 'publications', 'minutes', 'minutes_corrections']);
