import { collapse } from './fold-text.ts';
import { isGivenName } from './given-names.ts';

const nameWord = /^(?:\p{Lu}[\p{Ll}’']+(?:-\p{Lu}[\p{Ll}’']+)*|Mc\p{Lu}\p{Ll}+|O[’']\p{Lu}\p{Ll}+|\p{Lu}\.?|\p{Lu}\p{Ll}\.)$/u;
const particle = /^(?:van|von|de|der|den|af|av|la|el|al|bin|ten|ter)$/;
const bodyOrPlace =
  /(?:sykehus|sjukehus|helsehus|bygdehus|sjukehuset|sykehuset|kommune|kommunen|bydel|bydelen|avdeling|avdelinga|avdelingen|seksjon|seksjonen|enhet|enheten|eininga|etaten|sektor|prosjektet|nettverk|utvalg|utval|forum|sykehus|sjukehus|universitetssykehus|legevakt|^helse|tjenester?|tenester?|klinikk|klinikken|senter|senteret|partnere|broen|modellen)$/i;

/** True when a text has the form of one person's name: two to five words with capitals, initials and particles allowed. */
export function isPersonName(text: string): boolean {
  const name = collapse(text);
  if (name.length > 60) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (particle.test(first) || first.replace('.', '').length < 2 || last.replace('.', '').length < 2) return false;
  if (words.some((word) => bodyOrPlace.test(word))) return false;
  return words.every((word) => nameWord.test(word) || particle.test(word));
}

/** The same, with a common given name in front: strong evidence that a text is a person where no header says so. */
export function isLikelyPerson(text: string): boolean {
  return isPersonName(text) && isGivenName(collapse(text).split(' ')[0] ?? '');
}
