import type { Language } from '#shared/language.ts';

const tell: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'ikke',
    'en',
    'et',
    'fra',
    'være',
    'hvor',
    'noe',
    'dette',
    'skal',
    'blir',
    'etter',
    'både',
    'tjenester',
    'tjenesteavtale',
    'samarbeidsutvalg',
    'påbegynt',
    'sykehus',
    'økt',
    'oppgave',
  ],
  nn: [
    'ikkje',
    'ein',
    'eit',
    'frå',
    'vere',
    'kor',
    'noko',
    'skal',
    'blir',
    'etter',
    'både',
    'tenester',
    'tenesteavtale',
    'samarbeidsutval',
    'påbyrja',
    'starta',
    'sjukehus',
    'auke',
    'auka',
    'oppgåve',
    'ei',
    'dei',
    'korleis',
    'kvar',
    'saman',
    'områder',
    'partnarskap',
    'kommunane',
    'helsetenester',
  ],
  en: ['the', 'and', 'of', 'not', 'with', 'from', 'is', 'are', 'services', 'hospital', 'care', 'plan', 'started', 'focus', 'shall'],
};
const shared = new Set(['skal', 'blir', 'etter', 'både', 'områder', 'plan']);

/** The language a text is written in, from its small words. Bokmål when nothing tells. Reads the first 200 000 characters. */
export function detectLanguage(text: string): Language {
  const counts: Record<Language, number> = { nb: 0, nn: 0, en: 0 };
  const words =
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const sets = { nb: new Set(tell.nb), nn: new Set(tell.nn), en: new Set(tell.en) };
  for (const word of words) {
    if (shared.has(word)) continue;
    for (const language of ['nb', 'nn', 'en'] as const) if (sets[language].has(word)) counts[language] += 1;
  }
  if (counts.en > counts.nb && counts.en > counts.nn) return 'en';
  return counts.nn > counts.nb ? 'nn' : 'nb';
}
