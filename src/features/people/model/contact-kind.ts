const unitWord =
  /(avdeling|seksjon|klinikk|etat|bydel|byråd|kommune|sykehus|sjukehus|sekretariat|forum|nettverk|enhet|eining|senter|tjeneste|teneste|team|kontor|utvalg|department|section|unit|office)/i;

/** True where a contact's name names a unit, not a person: an unknown name is taken as a person. */
export function looksLikeUnit(name: string): boolean {
  return unitWord.test(name);
}
