import type { Messages, Text } from '#shared/language.ts';
import { partMessages } from './messages.ts';

const linked: Text = { nb: 'Knyttet til et tiltak', nn: 'Knytt til eit tiltak', en: 'Linked to a measure' };
const unlinked: Text = { nb: 'Løsnet fra et tiltak', nn: 'Løyst frå eit tiltak', en: 'Unlinked from a measure' };

/** What was done, by the kind of the change. */
export const historyKinds: Readonly<Record<string, Text>> = {
  'case.raised': { nb: 'Saken ble meldt inn', nn: 'Saka vart meld inn', en: 'The case was raised' },
  'case.edited': { nb: 'Saken ble endret', nn: 'Saka vart endra', en: 'The case was changed' },
  'case.sent-up': { nb: 'Saken ble sendt opp', nn: 'Saka vart send opp', en: 'The case was sent up' },
  'case.sent-down': { nb: 'Saken ble sendt ned', nn: 'Saka vart send ned', en: 'The case was sent down' },
  'case.sent-across': {
    nb: 'Saken ble sendt til et annet forum',
    nn: 'Saka vart send til eit anna forum',
    en: 'The case was sent across',
  },
  'case.answered': { nb: 'Saken kom tilbake med svar', nn: 'Saka kom tilbake med svar', en: 'The case came back with an answer' },
  'case.closed': { nb: 'Saken ble avsluttet', nn: 'Saka vart avslutta', en: 'The case was closed' },
  'case.reopened': { nb: 'Saken ble åpnet igjen', nn: 'Saka vart opna igjen', en: 'The case was reopened' },
  'case.archive-references': {
    nb: 'Arkivreferansene ble endret',
    nn: 'Arkivreferansane vart endra',
    en: 'The archive references were changed',
  },
  'case.paper-added': { nb: 'Et vedlegg ble lagt til', nn: 'Eit vedlegg vart lagt til', en: 'A paper was added' },
  'case.paper-removed': { nb: 'Et vedlegg ble fjernet', nn: 'Eit vedlegg vart fjerna', en: 'A paper was removed' },
  'case.paper-withheld': {
    nb: 'Et vedleggs offentlighet ble endret',
    nn: 'Offentlegheita til eit vedlegg vart endra',
    en: 'The openness of a paper was changed',
  },
  'case.linked': linked,
  'case.unlinked': unlinked,
  'decision.recorded': { nb: 'Vedtaket ble ført', nn: 'Vedtaket vart ført', en: 'The decision was recorded' },
  'decision.edited': { nb: 'Vedtaket ble endret', nn: 'Vedtaket vart endra', en: 'The decision was changed' },
  'decision.completed': { nb: 'Meldt fulgt opp', nn: 'Meldt følgt opp', en: 'Reported as followed up' },
  'decision.reopened': { nb: 'Oppfølgingen ble tatt tilbake', nn: 'Oppfølginga vart teken tilbake', en: 'The follow-up was taken back' },
  'decision.linked': linked,
  'decision.unlinked': unlinked,
  'assignment.given': { nb: 'Oppdraget ble gitt', nn: 'Oppdraget vart gitt', en: 'The assignment was given' },
  'assignment.put-forward': { nb: 'Innspillet ble gitt', nn: 'Innspelet vart gitt', en: 'The input was put forward' },
  'assignment.edited': { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  'assignment.accepted': { nb: 'Godtatt', nn: 'Godteke', en: 'Accepted' },
  'assignment.declined': { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
  'assignment.reported': { nb: 'Rapportert', nn: 'Rapportert', en: 'Reported' },
  'assignment.closed': { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  'assignment.linked': linked,
  'assignment.unlinked': unlinked,
};

const due: Text = { nb: 'Frist', nn: 'Frist', en: 'Due' };
const followedUpBy: Text = { nb: 'Følges opp av', nn: 'Blir følgt opp av', en: 'Followed up by' };
const text: Text = { nb: 'Tekst', nn: 'Tekst', en: 'Text' };
const why: Text = { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' };

/** The values of a change, by their fields; one without a word here is told by its value alone. */
export const historyFields: Readonly<Record<string, Text>> = {
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  edition: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  dissents: { nb: 'Uenige', nn: 'Usamde', en: 'Dissenting' },
  references: { nb: 'Arkivreferanser', nn: 'Arkivreferansar', en: 'Archive references' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  fileName: { nb: 'Fil', nn: 'Fil', en: 'File' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  publicTitle: { nb: 'Offentlig tittel', nn: 'Offentleg tittel', en: 'Public title' },
  background: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
  proposal: { nb: 'Forslag', nn: 'Forslag', en: 'Proposal' },
  text,
  note: text,
  reason: why,
  why,
  withheldBy: { nb: 'Unntatt etter', nn: 'Unnateke etter', en: 'Withheld under' },
  withheldWhy: { nb: 'Hvorfor unntatt', nn: 'Kvifor unnateke', en: 'Why withheld' },
  raisedBy: { nb: 'Meldt inn av', nn: 'Meld inn av', en: 'Raised by' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  forum: partMessages.forum,
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  date: partMessages.date,
  givenOn: partMessages.date,
  decidedOn: partMessages.date,
  dueOn: due,
  dueMeeting: { nb: 'Rapporteres i møtet', nn: 'Blir rapportert i møtet', en: 'Reported at the meeting' },
  followUpBy: followedUpBy,
  followUpPerson: followedUpBy,
  followUpOrganisation: followedUpBy,
  item: partMessages.item,
  items: partMessages.items,
};

export const historyMessages = {
  was: { nb: 'var', nn: 'var', en: 'was' },
  is: { nb: 'ble', nn: 'vart', en: 'became' },
  nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  because: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
} satisfies Messages;
