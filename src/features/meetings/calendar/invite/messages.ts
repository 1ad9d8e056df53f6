import type { Messages, Text } from '#shared/language.ts';
import type { InvitedAs } from '../../model/called-person.ts';

/** What the mails about meetings say, in the forum's language. */
export const inviteWords = {
  calledSubject: { nb: 'Innkalling: {what}, {when}', nn: 'Innkalling: {what}, {when}', en: 'Notice of meeting: {what}, {when}' },
  changedSubject: { nb: 'Endret møte: {what}, {when}', nn: 'Endra møte: {what}, {when}', en: 'Meeting changed: {what}, {when}' },
  cancelledSubject: { nb: 'Avlyst møte: {what}, {when}', nn: 'Avlyst møte: {what}, {when}', en: 'Meeting cancelled: {what}, {when}' },
  minutesSubject: { nb: 'Protokoll: {what}, {when}', nn: 'Protokoll: {what}, {when}', en: 'Minutes: {what}, {when}' },
  called: { nb: 'Du er kalt inn til møtet.', nn: 'Du er kalla inn til møtet.', en: 'You are called to the meeting.' },
  changed: {
    nb: 'Det er endringer i møtet. Slik er det nå:',
    nn: 'Det er endringar i møtet. Slik er det no:',
    en: 'The meeting has changed. This is how it stands now:',
  },
  cancelled: { nb: 'Møtet er avlyst.', nn: 'Møtet er avlyst.', en: 'The meeting is cancelled.' },
  because: { nb: 'Grunn: {why}', nn: 'Grunn: {why}', en: 'Reason: {why}' },
  minutesSent: {
    nb: 'Protokollen er sendt ut (utgave {number}). Les den, og skriv merknader på møtets side.',
    nn: 'Protokollen er send ut (utgåve {number}). Les han, og skriv merknader på sida til møtet.',
    en: 'The minutes have been sent out (number {number}). Read them, and write remarks on the page of the meeting.',
  },
  meeting: { nb: 'Møte: {what}', nn: 'Møte: {what}', en: 'Meeting: {what}' },
  time: { nb: 'Tid: {when}', nn: 'Tid: {when}', en: 'Time: {when}' },
  noClock: {
    nb: '{when} (klokkeslett er ikke oppgitt)',
    nn: '{when} (klokkeslett er ikkje oppgitt)',
    en: '{when} (time of day not given)',
  },
  place: { nb: 'Sted: {place}', nn: 'Stad: {place}', en: 'Place: {place}' },
  noPlace: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  online: { nb: 'Delta på nett: {address}', nn: 'Delta på nett: {address}', en: 'Take part online: {address}' },
  page: { nb: 'Møtets side: {address}', nn: 'Sida til møtet: {address}', en: 'The page of the meeting: {address}' },
  answer: {
    nb: 'Svar på invitasjonen i kalenderen din, eller svar på denne e-posten. Svaret går til {address}.',
    nn: 'Svar på invitasjonen i kalenderen din, eller svar på denne e-posten. Svaret går til {address}.',
    en: 'Answer the invitation in your calendar, or answer this e-mail. The answer goes to {address}.',
  },
  from: {
    nb: 'Sendt fra Målbilde for {partnership}.',
    nn: 'Send frå Målbilde for {partnership}.',
    en: 'Sent from Målbilde for {partnership}.',
  },
} as const satisfies Messages;

/** Why the mail came, so that whoever got it by mistake sees what to ask for. */
export const whyWords: Readonly<Record<InvitedAs, Text>> = {
  holder: {
    nb: 'Du får denne e-posten fordi du har plassen «{seat}» i {forum}.',
    nn: 'Du får denne e-posten fordi du har plassen «{seat}» i {forum}.',
    en: 'You get this e-mail because you hold the seat “{seat}” in {forum}.',
  },
  deputy: {
    nb: 'Du får denne e-posten fordi du er vara for plassen «{seat}» i {forum}, og det er meldt forfall.',
    nn: 'Du får denne e-posten fordi du er vara for plassen «{seat}» i {forum}, og det er meldt forfall.',
    en: 'You get this e-mail because you are the deputy for the seat “{seat}” in {forum}, whose holder can not come.',
  },
  chair: {
    nb: 'Du får denne e-posten fordi du skal lede møtet.',
    nn: 'Du får denne e-posten fordi du skal leie møtet.',
    en: 'You get this e-mail because you are to chair the meeting.',
  },
  earlier: {
    nb: 'Du får denne e-posten fordi du var kalt inn til møtet.',
    nn: 'Du får denne e-posten fordi du var kalla inn til møtet.',
    en: 'You get this e-mail because you were called to the meeting.',
  },
  secretary: {
    nb: 'Du får denne e-posten fordi du er sekretær for møtet.',
    nn: 'Du får denne e-posten fordi du er sekretær for møtet.',
    en: 'You get this e-mail because you are the secretary of the meeting.',
  },
};
