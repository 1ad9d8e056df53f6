import type { Messages, Text } from '#shared/language.ts';
import type { ItemStateOfRound, MailStateOfRound, RecipientState } from '../../model/follow-views.ts';
import type { RoundState } from '../../model/views.ts';

/** The page where the secretariat follows a round. */
export const followMessages = {
  crumb: { nb: 'Statusrunder', nn: 'Statusrundar', en: 'Status rounds' },
  deadline: { nb: 'Frist {date}', nn: 'Frist {date}', en: 'Deadline {date}' },
  opened: { nb: 'Åpnet {date}', nn: 'Opna {date}', en: 'Opened {date}' },
  closedOn: { nb: 'Avsluttet og låst {date}', nn: 'Avslutta og låst {date}', en: 'Closed and locked {date}' },
  counts: { nb: 'Hvor langt runden er kommet', nn: 'Kor langt runden er komen', en: 'How far the round has come' },
  ofItems: { nb: 'Tiltak', nn: 'Tiltak', en: 'Items' },
  ofRecipients: { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  withoutContact: { nb: 'Uten kontakt', nn: 'Utan kontakt', en: 'No contact' },
  needDecision: { nb: 'Trenger avklaring', nn: 'Treng avklaring', en: 'Need a decision' },
  noAddress: { nb: 'Uten e-postadresse', nn: 'Utan e-postadresse', en: 'No e-mail address' },
  failed: { nb: 'E-post kom ikke fram', nn: 'E-post kom ikkje fram', en: 'E-mail did not arrive' },
  mailsWait: {
    nb: '{n, plural, one {# e-post venter på å bli sendt.} other {# e-poster venter på å bli sendt.}}',
    nn: '{n, plural, one {# e-post ventar på å bli send.} other {# e-postar ventar på å bli sende.}}',
    en: '{n, plural, one {# e-mail waits to be sent.} other {# e-mails wait to be sent.}}',
  },
  acts: { nb: 'Behandle runden', nn: 'Handsame runden', en: 'Settle the round' },
  acceptUnchanged: {
    nb: 'Godta alle uendrede ({n})',
    nn: 'Godta alle uendra ({n})',
    en: 'Accept all unchanged ({n})',
  },
  acceptHelp: {
    nb: 'Svarene blir stående i planen med den som svarte som forfatter. Du kan angre i planens historikk.',
    nn: 'Svara blir ståande i planen med den som svarte som forfattar. Du kan angre i historikken til planen.',
    en: 'The answers are entered in the plan in the name of those who gave them. You can undo it in the history of the plan.',
  },
  remindAll: { nb: 'Purr dem som ikke har svart', nn: 'Purr dei som ikkje har svart', en: 'Remind those who have not answered' },
  close: { nb: 'Avslutt og lås runden', nn: 'Avslutt og lås runden', en: 'Close and lock the round' },
  closeHelp: {
    nb: 'Lenkene slutter å virke, og det som ikke er besvart, blir merket i planen. Dette kan ikke gjøres om.',
    nn: 'Lenkjene sluttar å verke, og det som ikkje er svart på, blir merkt i planen. Dette kan ikkje gjerast om.',
    en: 'The links stop working, and what is not answered is marked in the plan. This can not be undone.',
  },
  closeWaits: {
    nb: '{n, plural, one {# svar må behandles før runden kan avsluttes.} other {# svar må behandles før runden kan avsluttes.}}',
    nn: '{n, plural, one {# svar må handsamast før runden kan avsluttast.} other {# svar må handsamast før runden kan avsluttast.}}',
    en: '{n, plural, one {# answer must be settled before the round can be closed.} other {# answers must be settled before the round can be closed.}}',
  },
  closed: {
    nb: 'Runden er avsluttet og låst. Ingenting i den kan endres.',
    nn: 'Runden er avslutta og låst. Ingenting i han kan endrast.',
    en: 'The round is closed and locked. Nothing in it can be changed.',
  },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  acceptedN: {
    nb: '{n, plural, one {# svar er godtatt.} other {# svar er godtatt.}}',
    nn: '{n, plural, one {# svar er godteke.} other {# svar er godtekne.}}',
    en: '{n, plural, one {# answer is accepted.} other {# answers are accepted.}}',
  },
  leftN: {
    nb: '{n, plural, one {# svar venter fordi planen er endret siden.} other {# svar venter fordi planen er endret siden.}}',
    nn: '{n, plural, one {# svar ventar fordi planen er endra sidan.} other {# svar ventar fordi planen er endra sidan.}}',
    en: '{n, plural, one {# answer waits because the plan was changed since.} other {# answers wait because the plan was changed since.}}',
  },
  mailsWritten: {
    nb: '{n, plural, =0 {Ingen ny e-post: de har fått en i dag.} one {# e-post blir sendt.} other {# e-poster blir sendt.}}',
    nn: '{n, plural, =0 {Ingen ny e-post: dei har fått ein i dag.} one {# e-post blir send.} other {# e-postar blir sende.}}',
    en: '{n, plural, =0 {No new e-mail: they have got one today.} one {# e-mail is being sent.} other {# e-mails are being sent.}}',
  },
  asked: { nb: 'Spurt', nn: 'Spurt', en: 'Asked' },
  nobody: { nb: 'Ingen er spurt', nn: 'Ingen er spurd', en: 'Nobody is asked' },
  item: { nb: 'Tiltak', nn: 'Tiltak', en: 'Item' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  answeredBy: { nb: '{name}, {when}', nn: '{name}, {when}', en: '{name}, {when}' },
  somebody: { nb: 'Navn ikke oppgitt', nn: 'Namn ikkje oppgitt', en: 'Name not given' },
  hasObstacles: { nb: 'Melder hindringer', nn: 'Melder hindringar', en: 'Reports obstacles' },
  needs: { nb: 'Trenger avklaring', nn: 'Treng avklaring', en: 'Needs a decision' },
  who: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' },
  answeredOf: { nb: '{answered} av {asked} tiltak', nn: '{answered} av {asked} tiltak', en: '{answered} of {asked} items' },
  from: { nb: 'Fikk det fra {name}', nn: 'Fekk det frå {name}', en: 'Got it from {name}' },
  mail: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  answeredCol: { nb: 'Besvart', nn: 'Svart på', en: 'Answered' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  changeOf: { nb: 'Endre for {name}', nn: 'Endre for {name}', en: 'Change for {name}' },
  address: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  sendAgain: { nb: 'Lagre og send på nytt', nn: 'Lagre og send på nytt', en: 'Save and send again' },
  remind: { nb: 'Purr nå', nn: 'Purr no', en: 'Remind now' },
  withdraw: { nb: 'Ta ut av runden', nn: 'Ta ut av runden', en: 'Take out of the round' },
  search: { nb: 'Navn eller adresse', nn: 'Namn eller adresse', en: 'Name or address' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  none: { nb: 'Ingen her.', nn: 'Ingen her.', en: 'None here.' },
  export: { nb: 'Svarene som CSV', nn: 'Svara som CSV', en: 'The answers as CSV' },
} as const satisfies Messages;

export const roundStateWords: Readonly<Record<RoundState, Text>> = {
  open: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  due: { nb: 'Fristen er ute', nn: 'Fristen er ute', en: 'Past its deadline' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
};

export const itemStateWords: Readonly<Record<ItemStateOfRound, Text>> = {
  unanswered: { nb: 'Ikke besvart', nn: 'Ikkje svart på', en: 'Not answered' },
  unchanged: { nb: 'Uendret, venter', nn: 'Uendra, ventar', en: 'Unchanged, waits' },
  updated: { nb: 'Oppdatert, venter', nn: 'Oppdatert, ventar', en: 'Updated, waits' },
  settled: { nb: 'Godtatt', nn: 'Godteke', en: 'Accepted' },
  declined: { nb: 'Ikke godtatt', nn: 'Ikkje godteke', en: 'Declined' },
};

export const recipientStateWords: Readonly<Record<RecipientState, Text>> = {
  unanswered: { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  partly: { nb: 'Delvis svart', nn: 'Delvis svart', en: 'Partly answered' },
  answered: { nb: 'Svart', nn: 'Svart', en: 'Answered' },
  delegated: { nb: 'Sendt videre', nn: 'Sendt vidare', en: 'Sent on' },
  withdrawn: { nb: 'Tatt ut', nn: 'Teken ut', en: 'Taken out' },
};

export const mailStateWordsOfRound: Readonly<Record<MailStateOfRound, Text>> = {
  sent: { nb: 'Sendt', nn: 'Send', en: 'Sent' },
  waiting: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  failed: { nb: 'Kom ikke fram', nn: 'Kom ikkje fram', en: 'Did not arrive' },
  none: { nb: 'Ingen e-post', nn: 'Ingen e-post', en: 'No e-mail' },
};
