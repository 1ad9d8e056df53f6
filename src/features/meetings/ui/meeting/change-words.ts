import type { Text } from '#shared/language.ts';

/** What a line of a meeting's history says; one that a later version knows is shown as it is. */
export const changeWords: Readonly<Record<string, Text>> = {
  'meeting.planned': { nb: 'Møtet ble planlagt', nn: 'Møtet vart planlagt', en: 'The meeting was planned' },
  'meeting.edited': { nb: 'Møtet ble endret', nn: 'Møtet vart endra', en: 'The meeting was changed' },
  'meeting.called': { nb: 'Møtet ble innkalt', nn: 'Møtet vart innkalla', en: 'The meeting was called' },
  'meeting.opened': { nb: 'Møtet ble startet', nn: 'Møtet vart starta', en: 'The meeting was opened' },
  'meeting.closed': { nb: 'Møtet ble avsluttet', nn: 'Møtet vart avslutta', en: 'The meeting was closed' },
  'meeting.reopened': { nb: 'Møtet ble gjenåpnet', nn: 'Møtet vart opna igjen', en: 'The meeting was reopened' },
  'meeting.cancelled': { nb: 'Møtet ble avlyst', nn: 'Møtet vart avlyst', en: 'The meeting was cancelled' },
  'meeting.address-set': {
    nb: 'En e-postadresse ble endret for møtet',
    nn: 'Ei e-postadresse vart endra for møtet',
    en: 'An e-mail address was changed for the meeting',
  },
  'meeting.withheld': {
    nb: 'Protokollens offentlighet ble endret',
    nn: 'Offentlegheita til protokollen vart endra',
    en: 'The openness of the minutes was changed',
  },
  'meeting.entry-added': { nb: 'En sak ble satt på listen', nn: 'Ei sak vart sett på lista', en: 'An entry was added' },
  'meeting.entry-edited': { nb: 'En sak på listen ble endret', nn: 'Ei sak på lista vart endra', en: 'An entry was changed' },
  'meeting.entry-withheld': {
    nb: 'En saks offentlighet ble endret',
    nn: 'Offentlegheita til ei sak vart endra',
    en: 'The openness of an entry was changed',
  },
  'meeting.entry-moved': { nb: 'En sak ble flyttet', nn: 'Ei sak vart flytta', en: 'An entry was moved' },
  'meeting.entry-copied': {
    nb: 'En sak ble kopiert til et annet møte',
    nn: 'Ei sak vart kopiert til eit anna møte',
    en: 'An entry was copied to another meeting',
  },
  'meeting.entry-removed': { nb: 'En sak ble tatt av listen', nn: 'Ei sak vart teken av lista', en: 'An entry was taken off' },
  'meeting.entry-linked': {
    nb: 'En sak ble knyttet til planen',
    nn: 'Ei sak vart knytt til planen',
    en: 'An entry was linked to the plan',
  },
  'meeting.entry-unlinked': {
    nb: 'En sak ble løsnet fra planen',
    nn: 'Ei sak vart løyst frå planen',
    en: 'An entry was unlinked from the plan',
  },
  'meeting.agenda-ordered': { nb: 'Rekkefølgen ble endret', nn: 'Rekkjefølgja vart endra', en: 'The order was changed' },
  'meeting.paper-added': { nb: 'Et vedlegg ble lagt til', nn: 'Eit vedlegg vart lagt til', en: 'A paper was added' },
  'meeting.paper-withheld': {
    nb: 'Et vedleggs offentlighet ble endret',
    nn: 'Offentlegheita til eit vedlegg vart endra',
    en: 'The openness of a paper was changed',
  },
  'meeting.paper-removed': { nb: 'Et vedlegg ble fjernet', nn: 'Eit vedlegg vart fjerna', en: 'A paper was removed' },
  'meeting.attendance-recorded': { nb: 'Oppmøtet ble ført', nn: 'Oppmøtet vart ført', en: 'The attendance was recorded' },
  'meeting.disqualification-declared': { nb: 'Habilitet ble meldt', nn: 'Habilitet vart meld', en: 'A conflict of interest was declared' },
  'meeting.disqualification-settled': {
    nb: 'Habilitet ble avgjort',
    nn: 'Habilitet vart avgjord',
    en: 'A conflict of interest was settled',
  },
  'meeting.minutes-sent': { nb: 'Protokollen ble sendt ut', nn: 'Protokollen vart send ut', en: 'The minutes were sent' },
  'meeting.remark-added': { nb: 'En merknad kom inn', nn: 'Ein merknad kom inn', en: 'A remark came in' },
  'meeting.remark-answered': { nb: 'En merknad ble besvart', nn: 'Ein merknad vart svara på', en: 'A remark was answered' },
  'meeting.minutes-approved': { nb: 'Protokollen ble godkjent', nn: 'Protokollen vart godkjend', en: 'The minutes were approved' },
  'meeting.minutes-corrected': { nb: 'En rettelse ble lagt til', nn: 'Ei retting vart lagd til', en: 'A correction was added' },
};

export const roleWords: Readonly<Record<string, Text>> = {
  secretariat: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
  contact: { nb: 'en kontakt', nn: 'ein kontakt', en: 'a contact' },
  editor: { nb: 'en redaktør', nn: 'ein redaktør', en: 'an editor' },
  reader: { nb: 'en leser', nn: 'ein lesar', en: 'a reader' },
  member: { nb: 'et medlem', nn: 'eit medlem', en: 'a member' },
  system: { nb: 'Målbilde', nn: 'Målbilde', en: 'Målbilde' },
  public: { nb: 'en leser', nn: 'ein lesar', en: 'a reader' },
};
