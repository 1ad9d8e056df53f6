import type { Messages, Text } from '#shared/language.ts';
import type { InvitedAs } from '../../model/called-person.ts';

export const calendarMessages = {
  title: { nb: 'Kalender', nn: 'Kalender', en: 'Calendar' },
  download: {
    nb: 'Last ned til kalenderen (invite.ics)',
    nn: 'Last ned til kalenderen (invite.ics)',
    en: 'Download to the calendar (invite.ics)',
  },
  downloadText: {
    nb: 'Åpne filen, så legger kalenderen møtet inn. Endres møtet, må filen lastes ned på nytt.',
    nn: 'Opne fila, så legg kalenderen møtet inn. Blir møtet endra, må fila lastast ned på nytt.',
    en: 'Open the file, and your calendar adds the meeting. If the meeting changes, download the file again.',
  },
  follow: {
    nb: 'Abonner på alle møtene i {forum}',
    nn: 'Abonner på alle møta i {forum}',
    en: 'Subscribe to all meetings of {forum}',
  },
  followText: {
    nb: 'Et abonnement følger med når møter flyttes eller avlyses.',
    nn: 'Eit abonnement følgjer med når møte blir flytta eller avlyste.',
    en: 'A subscription keeps up when meetings move or are cancelled.',
  },
  draft: {
    nb: 'Møtet er ikke kalt inn ennå, så ingen har fått det i kalenderen.',
    nn: 'Møtet er ikkje kalla inn enno, så ingen har fått det i kalenderen.',
    en: 'The meeting is not called yet, so nobody has it in a calendar.',
  },
  called: { nb: 'Hvem som er kalt inn', nn: 'Kven som er kalla inn', en: 'Who is called' },
  willBeCalled: { nb: 'Hvem som blir kalt inn', nn: 'Kven som blir kalla inn', en: 'Who will be called' },
  calledText: {
    nb: 'De som har en plass i forumet på møtedagen, varaer for dem som har meldt forfall, og møtets leder og sekretær. Bare sekretariatet ser listen.',
    nn: 'Dei som har ein plass i forumet på møtedagen, varaer for dei som har meldt forfall, og leiaren og sekretæren for møtet. Berre sekretariatet ser lista.',
    en: 'Those who hold a seat in the forum on the day, deputies of those who can not come, and the chair and secretary of the meeting. Only the secretariat sees the list.',
  },
  nobody: {
    nb: 'Ingen personer står på plassene i forumet på møtedagen. Før dem inn på forumets side.',
    nn: 'Ingen personar står på plassane i forumet på møtedagen. Før dei inn på sida til forumet.',
    en: 'No person holds a seat in the forum on that day. Enter them on the page of the forum.',
  },
  noAddress: {
    nb: '{n, plural, one {Én får ingen e-post, for adressen mangler} other {# får ingen e-post, for adressen mangler}}: {names}.',
    nn: '{n, plural, one {Éin får ingen e-post, for adressa manglar} other {# får ingen e-post, for adressa manglar}}: {names}.',
    en: '{n, plural, one {One gets no e-mail, for the address is missing} other {# get no e-mail, for the address is missing}}: {names}.',
  },
  notSetUp: {
    nb: 'E-post er ikke satt opp, så ingen får innkallingen av seg selv. Skriv til dem selv, og legg ved invite.ics.',
    nn: 'E-post er ikkje sett opp, så ingen får innkallinga av seg sjølv. Skriv til dei sjølv, og legg ved invite.ics.',
    en: 'E-mail is not set up, so nobody gets the notice by itself. Write to them yourself, and attach invite.ics.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  mail: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  sent: { nb: 'Sendt {when}', nn: 'Send {when}', en: 'Sent {when}' },
  waiting: { nb: 'Venter på å bli sendt', nn: 'Ventar på å bli send', en: 'Waits to be sent' },
  failed: { nb: 'Ikke sendt', nn: 'Ikkje send', en: 'Not sent' },
  noneWritten: { nb: 'Ikke skrevet til', nn: 'Ikkje skriven til', en: 'Not written to' },
  missing: { nb: 'Adressen mangler', nn: 'Adressa manglar', en: 'The address is missing' },
  outbox: { nb: 'Se alt i utboksen', nn: 'Sjå alt i utboksen', en: 'See all in the outbox' },
  setAddress: { nb: 'Oppgi adressen', nn: 'Oppgi adressa', en: 'Give the address' },
  changeAddress: { nb: 'Endre adressen', nn: 'Endre adressa', en: 'Change the address' },
  addressOf: { nb: 'E-postadressen til {name}', nn: 'E-postadressa til {name}', en: 'The e-mail address of {name}' },
  addressText: {
    nb: 'Adressen gjelder alle møter. Er møtet kalt inn, og innkallingen ikke er sendt, blir den skrevet på nytt.',
    nn: 'Adressa gjeld alle møte. Er møtet kalla inn, og innkallinga ikkje er send, blir ho skriven på nytt.',
    en: 'The address holds for all meetings. If the meeting is called and the notice not sent, it is written anew.',
  },
  save: { nb: 'Lagre adressen', nn: 'Lagre adressa', en: 'Save the address' },
  yourself: { nb: 'Skriv til dem selv', nn: 'Skriv til dei sjølv', en: 'Write to them yourself' },
  openMail: { nb: 'Åpne i e-postprogrammet', nn: 'Opne i e-postprogrammet', en: 'Open in the mail program' },
  addresses: { nb: 'Adressene, til blindkopi', nn: 'Adressene, til blindkopi', en: 'The addresses, for blind copy' },
} as const satisfies Messages;

export const asWords: Readonly<Record<InvitedAs, Text>> = {
  holder: { nb: '{seat}', nn: '{seat}', en: '{seat}' },
  deputy: { nb: 'Vara for {seat}', nn: 'Vara for {seat}', en: 'Deputy for {seat}' },
  chair: { nb: 'Leder møtet', nn: 'Leier møtet', en: 'Chairs the meeting' },
  secretary: { nb: 'Sekretær for møtet', nn: 'Sekretær for møtet', en: 'Secretary of the meeting' },
  earlier: { nb: 'Kalt inn tidligere', nn: 'Kalla inn tidlegare', en: 'Called earlier' },
};
