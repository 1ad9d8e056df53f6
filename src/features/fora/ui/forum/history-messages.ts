import type { Messages, Text } from '#shared/language.ts';
import { editMessages } from '../edit/messages.ts';
import { organisationKindWords } from '../organisations/messages.ts';
import { forumMessages } from './messages.ts';

/** What was done, by the kind of the change. */
export const historyKinds: Readonly<Record<string, Text>> = {
  'forum.added': { nb: 'Forumet ble lagt til', nn: 'Forumet vart lagt til', en: 'The forum was added' },
  'forum.edited': { nb: 'Opplysninger ble endret', nn: 'Opplysningar vart endra', en: 'Facts were changed' },
  'forum.ended': { nb: 'Forumet ble avsluttet', nn: 'Forumet vart avslutta', en: 'The forum was ended' },
  'mandate.given': { nb: 'Mandat ble gitt', nn: 'Mandat vart gitt', en: 'A mandate was given' },
  'duty.linked': { nb: 'En oppgave ble koblet', nn: 'Ei oppgåve vart kopla', en: 'A duty was linked' },
  'duty.unlinked': { nb: 'En kobling ble tatt bort', nn: 'Ei kopling vart teken bort', en: 'A link was taken away' },
  'seat.added': { nb: 'En plass ble lagt til', nn: 'Ein plass vart lagd til', en: 'A seat was added' },
  'seat.edited': { nb: 'En plass ble endret', nn: 'Ein plass vart endra', en: 'A seat was changed' },
  'seat.removed': { nb: 'En plass ble tatt bort', nn: 'Ein plass vart teken bort', en: 'A seat was taken away' },
  'seat.taken': { nb: 'En plass ble besatt', nn: 'Ein plass vart besett', en: 'A seat was taken' },
  'seat.left': { nb: 'En periode ble avsluttet', nn: 'Ein periode vart avslutta', en: 'A term was ended' },
  'rotation.set': { nb: 'Rekkefølge ble satt', nn: 'Rekkjefølgje vart sett', en: 'An order was set' },
  'rotation.turn-planned': { nb: 'En tur ble satt opp', nn: 'Ein tur vart sett opp', en: 'A turn was laid out' },
  'rotation.turn-removed': { nb: 'En tur ble tatt bort', nn: 'Ein tur vart teken bort', en: 'A turn was taken away' },
  'rhythm.set': { nb: 'Krav til møter ble satt', nn: 'Krav til møte vart sett', en: 'A duty of meetings was set' },
  'party.added': { nb: 'En part ble lagt til', nn: 'Ein part vart lagd til', en: 'A party was added' },
  'party.edited': { nb: 'En part ble endret', nn: 'Ein part vart endra', en: 'A party was changed' },
  'organisation.added': { nb: 'En virksomhet ble lagt til', nn: 'Ei verksemd vart lagd til', en: 'An organisation was added' },
  'organisation.edited': { nb: 'En virksomhet ble endret', nn: 'Ei verksemd vart endra', en: 'An organisation was changed' },
  'sector.organisations': { nb: 'En sektor ble endret', nn: 'Ein sektor vart endra', en: 'A sector was changed' },
  'person.placed': {
    nb: 'En person ble knyttet til en virksomhet',
    nn: 'Ein person vart knytt til ei verksemd',
    en: 'A person was placed in an organisation',
  },
  'person.calendar-made': {
    nb: 'En person fikk en kalenderadresse',
    nn: 'Ein person fekk ei kalenderadresse',
    en: 'A person got a calendar address',
  },
  'person.calendar-renewed': {
    nb: 'En kalenderadresse ble byttet ut',
    nn: 'Ei kalenderadresse vart bytt ut',
    en: 'A calendar address was replaced',
  },
  'person.calendar-removed': {
    nb: 'En kalenderadresse ble tatt bort',
    nn: 'Ei kalenderadresse vart teken bort',
    en: 'A calendar address was taken away',
  },
  'level.named': { nb: 'Et nivå fikk navn', nn: 'Eit nivå fekk namn', en: 'A level was named' },
};

/** What a value of a change is called. */
export const historyFields: Readonly<Record<string, Text>> = {
  name: { nb: 'navn', nn: 'namn', en: 'name' },
  shortName: { nb: 'kortnavn', nn: 'kortnamn', en: 'short name' },
  level: { nb: 'nivå', nn: 'nivå', en: 'level' },
  parent: { nb: 'står under', nn: 'står under', en: 'stands under' },
  reportsTo: { nb: 'rapporterer til', nn: 'rapporterer til', en: 'reports to' },
  sector: { nb: 'sektor', nn: 'sektor', en: 'sector' },
  theme: { nb: 'tema', nn: 'tema', en: 'theme' },
  patientGroup: { nb: 'pasientgruppe', nn: 'pasientgruppe', en: 'patient group' },
  about: { nb: 'om forumet', nn: 'om forumet', en: 'about' },
  secretariat: { nb: 'sekretariat', nn: 'sekretariat', en: 'secretariat' },
  language: { nb: 'språk', nn: 'språk', en: 'language' },
  permanent: { nb: 'fast', nn: 'fast', en: 'permanent' },
  startsOn: { nb: 'første dag', nn: 'første dag', en: 'first day' },
  endsOn: { nb: 'siste dag', nn: 'siste dag', en: 'last day' },
  casePattern: { nb: 'saksnummer', nn: 'saksnummer', en: 'case number' },
  source: { nb: 'kilde', nn: 'kjelde', en: 'source' },
  number: { nb: 'nummer', nn: 'nummer', en: 'number' },
  validFrom: { nb: 'gjelder fra', nn: 'gjeld frå', en: 'valid from' },
  givenBy: { nb: 'gitt av', nn: 'gitt av', en: 'given by' },
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
  duties: { nb: 'oppgaver', nn: 'oppgåver', en: 'duties' },
  duty: { nb: 'oppgave', nn: 'oppgåve', en: 'duty' },
  address: { nb: 'adresse', nn: 'adresse', en: 'address' },
  label: { nb: 'kalt', nn: 'kalla', en: 'called' },
  role: { nb: 'rolle', nn: 'rolle', en: 'role' },
  seat: { nb: 'plass', nn: 'plass', en: 'seat' },
  party: { nb: 'part', nn: 'part', en: 'party' },
  organisation: { nb: 'virksomhet', nn: 'verksemd', en: 'organisation' },
  organisations: { nb: 'virksomheter', nn: 'verksemder', en: 'organisations' },
  kind: { nb: 'slag', nn: 'slag', en: 'kind' },
  function: { nb: 'oppgave i forumet', nn: 'oppgåve i forumet', en: 'function' },
  levelRequired: { nb: 'nivå som kreves', nn: 'nivå som blir kravd', en: 'level required' },
  standing: { nb: 'rett', nn: 'rett', en: 'right' },
  appointedBy: { nb: 'oppnevnes av', nn: 'blir oppnemnd av', en: 'appointed by' },
  places: { nb: 'antall', nn: 'tal', en: 'number of places' },
  contact: { nb: 'hvem', nn: 'kven', en: 'who' },
  deputy: { nb: 'vara', nn: 'vara', en: 'deputy' },
  what: { nb: 'hva', nn: 'kva', en: 'what' },
  who: { nb: 'hvem', nn: 'kven', en: 'who' },
  months: { nb: 'måneder', nn: 'månader', en: 'months' },
  words: { nb: 'kildens ord', nn: 'orda til kjelda', en: 'words of the source' },
  between: { nb: 'mellom', nn: 'mellom', en: 'between' },
  atLeast: { nb: 'minst', nn: 'minst', en: 'at least' },
  everyMonths: { nb: 'i løpet av måneder', nn: 'i løpet av månader', en: 'within months' },
};

type Words = Readonly<Record<string, Text>>;

/** Values that stand in history as the program's own words, by the name of the value. */
export const historyValues: Readonly<Record<string, Words>> = {
  standing: { voting: forumMessages.voting, speaking: forumMessages.speaking, observing: forumMessages.observing },
  function: {
    chair: forumMessages.chair,
    'deputy-chair': forumMessages['deputy-chair'],
    secretary: forumMessages.secretary,
    member: forumMessages.member,
  },
  what: { chair: forumMessages.whatChair, host: forumMessages.whatHost },
  kind: organisationKindWords,
  language: { nb: editMessages.nb, nn: editMessages.nn, en: editMessages.en },
};

export const historyMessages = {
  empty: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  person: { nb: 'en person', nn: 'ein person', en: 'a person' },
  from: { nb: 'fra', nn: 'frå', en: 'from' },
  to: { nb: 'til', nn: 'til', en: 'to' },
  why: { nb: 'Fordi', nn: 'Fordi', en: 'Because' },
} satisfies Messages;
