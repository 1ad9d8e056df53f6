import type { Language } from '#shared/language.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const argument = /\{(\w+)(?:, plural,((?:\s*(?:=\d+|one|other) \{[^{}]*\})+)\s*)?\}/g;
const branch = /(=\d+|one|other) \{([^{}]*)\}/g;

/** The BCP 47 tag the interface language is formatted with. */
export function localeOf(language: Language): string {
  return locales[language];
}

/**
 * The part of ICU MessageFormat that our texts use: `{name}` and `{n, plural, =0 {none} one {# row} other {# rows}}`.
 * Numbers are written the language's way. An unknown parameter stays as it stands, so that a mistake is seen.
 */
export function formatMessage(pattern: string, params: MessageParams, language: Language): string {
  if (!pattern.includes('{')) return pattern;
  return pattern.replace(argument, (whole, name: string, branches: string | undefined) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (branches === undefined) return written(value, language);
    return plural(branches, Number(value), language);
  });
}

function plural(branches: string, count: number, language: Language): string {
  const texts = new Map([...branches.matchAll(branch)].map((match) => [match[1], match[2] ?? '']));
  const text = texts.get(`=${count}`) ?? (count === 1 ? texts.get('one') : undefined) ?? texts.get('other') ?? '';
  return text.replace('#', written(count, language));
}

function written(value: string | number, language: Language): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : value.toLocaleString(localeOf(language));
}
