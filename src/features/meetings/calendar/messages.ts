import type { Messages } from '#shared/language.ts';

/** What calendars and the mails about meetings say, in the forum's language. */
export const calendarWords = {
  meetingOf: { nb: 'Møte i {forum}', nn: 'Møte i {forum}', en: 'Meeting of {forum}' },
  titled: { nb: '{forum}: {title}', nn: '{forum}: {title}', en: '{forum}: {title}' },
  cancelledTitle: { nb: 'Avlyst: {title}', nn: 'Avlyst: {title}', en: 'Cancelled: {title}' },
  isCancelled: { nb: 'Møtet er avlyst.', nn: 'Møtet er avlyst.', en: 'The meeting is cancelled.' },
  noClock: { nb: 'Klokkeslettet er ikke oppgitt.', nn: 'Klokkeslettet er ikkje oppgitt.', en: 'The time of day is not given.' },
  online: { nb: 'Delta på nett: {address}', nn: 'Delta på nett: {address}', en: 'Take part online: {address}' },
  page: {
    nb: 'Innkalling, saksliste og protokoll: {address}',
    nn: 'Innkalling, saksliste og protokoll: {address}',
    en: 'Notice, agenda and minutes: {address}',
  },
  ofForum: { nb: 'Møter i {forum}', nn: 'Møte i {forum}', en: 'Meetings of {forum}' },
  ofPerson: { nb: 'Mine møter i {partnership}', nn: 'Møta mine i {partnership}', en: 'My meetings in {partnership}' },
} as const satisfies Messages;
