import type { Messages } from '#shared/language.ts';

export const nextMessages = {
  none: {
    nb: 'Det er ikke kalt inn til noe møte her.',
    nn: 'Det er ikkje kalla inn til noko møte her.',
    en: 'No meeting has been called here.',
  },
  nonePerson: {
    nb: 'Personen har ingenting på de neste møtene.',
    nn: 'Personen har ingenting på dei neste møta.',
    en: 'The person has nothing at the next meetings.',
  },
  draft: { nb: 'Utkast, ikke kalt inn', nn: 'Utkast, ikkje kalla inn', en: 'Draft, not called' },
  agenda: { nb: 'Saksliste', nn: 'Saksliste', en: 'Agenda' },
  noAgenda: { nb: 'Sakslisten er ikke laget ennå.', nn: 'Sakslista er ikkje laga enno.', en: 'The agenda has not been made yet.' },
  reports: { nb: 'Skal rapporteres på møtet', nn: 'Skal rapporterast på møtet', en: 'To be reported at the meeting' },
  backlog: { nb: 'Venter på et møte', nn: 'Ventar på eit møte', en: 'Waiting for a meeting' },
  information: { nb: 'til orientering', nn: 'til orientering', en: 'for information' },
  discussion: { nb: 'til drøfting', nn: 'til drøfting', en: 'for discussion' },
  decision: { nb: 'til beslutning', nn: 'til avgjerd', en: 'for decision' },
  from: { nb: 'fra {forum}', nn: 'frå {forum}', en: 'from {forum}' },
} as const satisfies Messages;
