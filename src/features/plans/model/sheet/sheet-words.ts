import type { Messages } from '#shared/language.ts';

/** The words of a plan's sheets, in the plan's language; the reader knows them by these. */
export const sheetWords = {
  itemsSheet: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  areasSheet: { nb: 'Målbilder', nn: 'Målbilde', en: 'Target pictures' },
  aboutSheet: { nb: 'Om planen', nn: 'Om planen', en: 'About the plan' },
  number: { nb: 'Nr', nn: 'Nr', en: 'No' },
  area: { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Area' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  status: { nb: 'status', nn: 'status', en: 'status' },
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
  open: { nb: 'Åpent spørsmål', nn: 'Ope spørsmål', en: 'Open question' },
  unplaced: { nb: 'År ukjent', nn: 'År ukjent', en: 'Year unknown' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  contacts: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  links: { nb: 'Lenker', nn: 'Lenkjer', en: 'Links' },
  key: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
  statement: { nb: 'Målbilde', nn: 'Målbilde', en: 'Target picture' },
  points: { nb: 'Punkter', nn: 'Punkt', en: 'Points' },
} as const satisfies Messages;

/** The words of the sheet about the plan: labels in the first column, headers of its tables, and their fixed values. */
export const aboutWords = {
  format: { nb: 'Format', nn: 'Format', en: 'Format' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  partnership: { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health partnership' },
  scope: { nb: 'Plan for', nn: 'Plan for', en: 'Plan for' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  editionLabel: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  editionDate: { nb: 'Utgavedato', nn: 'Utgåvedato', en: 'Date of the edition' },
  overall: { nb: 'Hele helsefellesskapet', nn: 'Heile helsefellesskapet', en: 'The whole health partnership' },
  sector: { nb: 'Sektor', nn: 'Sektor', en: 'Sector' },
  adoptions: { nb: 'Tilslutninger', nn: 'Tilslutningar', en: 'Adoptions' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  ofPlan: { nb: 'Gjelder', nn: 'Gjeld', en: 'Concerns' },
  ofOverall: { nb: 'overordnet plan', nn: 'overordna plan', en: 'overall plan' },
  ofSector: { nb: 'sektorplan', nn: 'sektorplan', en: 'sector plan' },
  periods: { nb: 'Perioder', nn: 'Periodar', en: 'Periods' },
  key: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  label: { nb: 'Overskrift', nn: 'Overskrift', en: 'Heading' },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  kindStatus: { nb: 'status', nn: 'status', en: 'status' },
  kindFocus: { nb: 'fokus', nn: 'fokus', en: 'focus' },
  statuses: { nb: 'Statuser', nn: 'Statusar', en: 'Statuses' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  scale: { nb: 'Skala', nn: 'Skala', en: 'Scale' },
  color: { nb: 'Farge', nn: 'Farge', en: 'Colour' },
  'not-started': { nb: 'ikke påbegynt', nn: 'ikkje påbyrja', en: 'not started' },
  planned: { nb: 'planlagt', nn: 'planlagd', en: 'planned' },
  'in-progress': { nb: 'under arbeid', nn: 'under arbeid', en: 'in progress' },
  completed: { nb: 'ferdigstilt', nn: 'ferdigstilt', en: 'completed' },
  stopped: { nb: 'stanset', nn: 'stansa', en: 'stopped' },
  unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
} as const satisfies Messages;

/** The key of the word that a text is in any language, among these; null where it is none. */
export function wordMeant<T extends Messages>(words: T, among: readonly (keyof T)[], text: string): keyof T | null {
  const wanted = text.toLowerCase();
  return among.find((name) => Object.values(words[name] ?? {}).some((word) => word.toLowerCase() === wanted)) ?? null;
}
