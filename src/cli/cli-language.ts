import { isLanguage, type Language } from '#shared/language.ts';

export type LanguageChoice = Readonly<{ language: Language; args: readonly string[] }>;

/** The language of the command line, `--language nb|nn|en` taken out of the arguments; else by LANG, else bokmål. */
export function chooseLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): LanguageChoice {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const [first, second] = args.slice(at);
  const value = first?.includes('=') ? first.slice('--language='.length) : second;
  if (at === -1 || !isLanguage(value)) return { language: languageOfSystem(env), args };
  return { language: value, args: args.toSpliced(at, first === '--language' ? 2 : 1) };
}

function languageOfSystem(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase();
  if (locale.startsWith('en')) return 'en';
  return locale.startsWith('nn') ? 'nn' : 'nb';
}
