import type { Messages, Text } from '#shared/language.ts';
import type { MailError, MailState } from '../model/mail.ts';

export const mailMessages = {
  title: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  lead: {
    nb: 'Innkallinger, protokoller, statusrunder og varsler som er sendt eller venter på å bli sendt.',
    nn: 'Innkallingar, protokollar, statusrundar og varsel som er sende eller ventar på å bli sende.',
    en: 'Notices of meetings, minutes, status rounds and other notices that were sent, or wait to be sent.',
  },
  onlySecretariat: {
    nb: 'Bare sekretariatet ser hvem som får e-post. Bytt rolle øverst på siden, eller be sekretariatet om hjelp.',
    nn: 'Berre sekretariatet ser kven som får e-post. Byt rolle øvst på sida, eller be sekretariatet om hjelp.',
    en: 'Only the secretariat sees who gets e-mail. Change role at the top of the page, or ask the secretariat.',
  },
  notSetUp: {
    nb: 'E-post er ikke satt opp, så alt venter her. Det som har ventet i en uke, blir ikke sendt. Be den som driver Målbilde, sette MALBILDE_SMTP_URL og MALBILDE_MAIL_FROM. Imens kan du laste ned invitasjonen på siden Kalender under hvert møte.',
    nn: 'E-post er ikkje sett opp, så alt ventar her. Det som har venta i ei veke, blir ikkje sendt. Be den som driv Målbilde, setje MALBILDE_SMTP_URL og MALBILDE_MAIL_FROM. Imens kan du laste ned invitasjonen på sida Kalender under kvart møte.',
    en: 'E-mail is not set up, so everything waits here. What has waited for a week is not sent. Ask whoever runs Målbilde to set MALBILDE_SMTP_URL and MALBILDE_MAIL_FROM. Until then you can download the invitation on the page Calendar of each meeting.',
  },
  sentFrom: { nb: 'E-post sendes fra {address}.', nn: 'E-post blir send frå {address}.', en: 'E-mail is sent from {address}.' },
  allAbout: { nb: 'Alt om det samme', nn: 'Alt om det same', en: 'All about the same' },
  onlyAbout: { nb: 'Bare e-post om {about}.', nn: 'Berre e-post om {about}.', en: 'Only e-mail about {about}.' },
  aboutAll: { nb: 'Vis all e-post', nn: 'Vis all e-post', en: 'Show all e-mail' },
  none: { nb: 'Ingen e-post her.', nn: 'Ingen e-post her.', en: 'No e-mail here.' },
  nothing: {
    nb: 'Det er ingen helsefellesskap her ennå.',
    nn: 'Det er ingen helsefellesskap her enno.',
    en: 'There is no partnership here yet.',
  },
  again: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  againNamed: {
    nb: 'Prøv igjen: {subject}, til {recipient}',
    nn: 'Prøv igjen: {subject}, til {recipient}',
    en: 'Try again: {subject}, to {recipient}',
  },
  triedAgain: { nb: 'E-posten blir sendt på nytt.', nn: 'E-posten blir send på nytt.', en: 'The e-mail is being sent again.' },
  which: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  counted: { nb: '{word} ({n})', nn: '{word} ({n})', en: '{word} ({n})' },
  subject: { nb: 'Emne', nn: 'Emne', en: 'Subject' },
  recipient: { nb: 'Til', nn: 'Til', en: 'To' },
  written: { nb: 'Skrevet', nn: 'Skriven', en: 'Written' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  tries: {
    nb: '{n, plural, =0 {ikke forsøkt} one {# forsøk} other {# forsøk}}',
    nn: '{n, plural, =0 {ikkje prøvd} one {# forsøk} other {# forsøk}}',
    en: '{n, plural, =0 {not tried} one {# try} other {# tries}}',
  },
  next: { nb: 'nytt forsøk {when}', nn: 'nytt forsøk {when}', en: 'next try {when}' },
  pages: { nb: 'Sider i listen', nn: 'Sider i lista', en: 'Pages of the list' },
  shown: { nb: '{from}–{to} av {total}', nn: '{from}–{to} av {total}', en: '{from}–{to} of {total}' },
  previous: { nb: 'Nyere', nn: 'Nyare', en: 'Newer' },
  older: { nb: 'Eldre', nn: 'Eldre', en: 'Older' },
} as const satisfies Messages;

export const mailStateWords: Readonly<Record<MailState, Text>> = {
  waiting: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  sent: { nb: 'Sendt', nn: 'Send', en: 'Sent' },
  'given-up': { nb: 'Ikke sendt', nn: 'Ikkje send', en: 'Not sent' },
};

export const mailErrorWords: Readonly<Record<MailError, Text>> = {
  refused: {
    nb: 'mottakerens e-posttjener avviste den ({status}); se om adressen er rett',
    nn: 'e-posttenaren til mottakaren avviste han ({status}); sjå om adressa er rett',
    en: 'the mail server refused it ({status}); see whether the address is right',
  },
  not_now: {
    nb: 'e-posttjeneren tar ikke imot nå ({status})',
    nn: 'e-posttenaren tek ikkje imot no ({status})',
    en: 'the mail server does not take it now ({status})',
  },
  sign_in_refused: {
    nb: 'e-posttjeneren godtok ikke innloggingen; den som driver Målbilde, må se på oppsettet',
    nn: 'e-posttenaren godtok ikkje innlogginga; den som driv Målbilde, må sjå på oppsettet',
    en: 'the mail server did not accept the sign-in; whoever runs Målbilde must look at the setup',
  },
  unknown_host: {
    nb: 'fant ikke e-posttjeneren; den som driver Målbilde, må se på oppsettet',
    nn: 'fann ikkje e-posttenaren; den som driv Målbilde, må sjå på oppsettet',
    en: 'did not find the mail server; whoever runs Målbilde must look at the setup',
  },
  no_connection: {
    nb: 'fikk ikke kontakt med e-posttjeneren',
    nn: 'fekk ikkje kontakt med e-posttenaren',
    en: 'could not reach the mail server',
  },
  not_secure: {
    nb: 'forbindelsen til e-posttjeneren er ikke sikker; den som driver Målbilde, må se på oppsettet',
    nn: 'sambandet til e-posttenaren er ikkje sikkert; den som driv Målbilde, må sjå på oppsettet',
    en: 'the connection to the mail server is not secure; whoever runs Målbilde must look at the setup',
  },
  too_slow: {
    nb: 'e-posttjeneren svarte ikke i tide',
    nn: 'e-posttenaren svarte ikkje i tide',
    en: 'the mail server did not answer in time',
  },
  too_old: {
    nb: 'ventet i en uke uten at e-post var satt opp',
    nn: 'venta i ei veke utan at e-post var sett opp',
    en: 'waited for a week while e-mail was not set up',
  },
  overtaken: {
    nb: 'en nyere e-post om det samme kom i stedet',
    nn: 'ein nyare e-post om det same kom i staden',
    en: 'a newer e-mail about the same came instead',
  },
  uncertain: {
    nb: 'kan ha kommet fram: forbindelsen ble brutt før e-posttjeneren svarte, og den sendes ikke to ganger av seg selv',
    nn: 'kan ha kome fram: sambandet vart brote før e-posttenaren svara, og han blir ikkje send to gonger av seg sjølv',
    en: 'may have arrived: the connection broke before the mail server answered, and it is not sent twice by itself',
  },
};
