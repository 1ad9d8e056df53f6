/** The interface languages: bokmål, nynorsk, English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language; a missing one fails the type check. ICU MessageFormat where it has {parameters}. */
export type Text = Readonly<Record<Language, string>>;

/** A module of texts by key. */
export type Messages = Readonly<Record<string, Text>>;

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
