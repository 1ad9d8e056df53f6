import { createContext, useContext } from 'react';
import type { Language } from '#shared/language.ts';

const LanguageContext = createContext<Language>('nb');

export const LanguageProvider = LanguageContext.Provider;

/** The language of the interface; a plan's own words stand in the plan's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
