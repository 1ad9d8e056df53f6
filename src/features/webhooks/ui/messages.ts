import type { Text } from '#shared/language.ts';
import type { DeliveryError, DeliveryState } from '../model/delivery.ts';

export const webhookMessages = {
  title: { nb: 'Varsler til andre programmer', nn: 'Varsel til andre program', en: 'Telling other programs' },
  lead: {
    nb: 'Når en plan endres, kan Målbilde si fra til andre programmer på en adresse du registrerer her.',
    nn: 'Når ein plan blir endra, kan Målbilde seie frå til andre program på ei adresse du registrerer her.',
    en: 'When a plan changes, Målbilde can tell other programs at an address that you register here.',
  },
  noPersons: {
    nb: 'Et varsel sier hvilken plan og hvilke tiltak det gjelder. Det inneholder verken tekster eller navn på personer.',
    nn: 'Eit varsel seier kva plan og kva tiltak det gjeld. Det inneheld verken tekstar eller namn på personar.',
    en: 'A message says which plan and which items it is about. It holds no texts and no names of persons.',
  },
  onlySecretariat: {
    nb: 'Bare sekretariatet ser og endrer hvem som får varsler. Bytt rolle øverst på siden, eller be sekretariatet om hjelp.',
    nn: 'Berre sekretariatet ser og endrar kven som får varsel. Byt rolle øvst på sida, eller be sekretariatet om hjelp.',
    en: 'Only the secretariat sees and changes who is told. Change role at the top of the page, or ask the secretariat.',
  },
  add: { nb: 'Registrer en adresse', nn: 'Registrer ei adresse', en: 'Register an address' },
  address: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  addressHint: {
    nb: 'Begynner med https:// og er på det åpne nettet.',
    nn: 'Byrjar med https:// og er på det opne nettet.',
    en: 'Begins with https:// and is on the open internet.',
  },
  events: { nb: 'Si fra når', nn: 'Sei frå når', en: 'Tell when' },
  save: { nb: 'Registrer', nn: 'Registrer', en: 'Register' },
  added: { nb: 'Adressen er registrert', nn: 'Adressa er registrert', en: 'The address is registered' },
  secret: { nb: 'Hemmelig nøkkel', nn: 'Hemmeleg nøkkel', en: 'Secret key' },
  secretText: {
    nb: 'Programmet på {address} bruker nøkkelen for å se at varslene kommer herfra. Ta vare på den nå: den vises ikke igjen.',
    nn: 'Programmet på {address} bruker nøkkelen for å sjå at varsla kjem herifrå. Ta vare på han no: han blir ikkje vist igjen.',
    en: 'The program at {address} uses the key to see that messages come from here. Keep it now: it is not shown again.',
  },
  removed: { nb: 'Adressen er fjernet.', nn: 'Adressa er fjerna.', en: 'The address is removed.' },
  sentAgain: { nb: 'Varselet blir sendt på nytt.', nn: 'Varselet blir sendt på nytt.', en: 'The message is being sent again.' },
  registered: { nb: 'Registrerte adresser', nn: 'Registrerte adresser', en: 'Registered addresses' },
  none: { nb: 'Ingen adresser er registrert.', nn: 'Ingen adresser er registrerte.', en: 'No address is registered.' },
  since: { nb: 'Registrert {when}.', nn: 'Registrert {when}.', en: 'Registered {when}.' },
  remove: { nb: 'Fjern adressen', nn: 'Fjern adressa', en: 'Remove the address' },
  removeText: {
    nb: 'Adressen får ingen flere varsler, og listen over det som er sendt, blir borte.',
    nn: 'Adressa får ingen fleire varsel, og lista over det som er sendt, blir borte.',
    en: 'The address gets no more messages, and the list of what was sent is gone.',
  },
  removeNamed: { nb: 'Fjern {address}', nn: 'Fjern {address}', en: 'Remove {address}' },
  last: { nb: 'Sist sendt til {address}', nn: 'Sist sendt til {address}', en: 'Last sent to {address}' },
  nothing: { nb: 'Ingenting er sendt ennå.', nn: 'Ingenting er sendt enno.', en: 'Nothing has been sent yet.' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  tries: {
    nb: '{n, plural, =0 {ikke forsøkt} one {# forsøk} other {# forsøk}}',
    nn: '{n, plural, =0 {ikkje prøvd} one {# forsøk} other {# forsøk}}',
    en: '{n, plural, =0 {not tried} one {# try} other {# tries}}',
  },
  next: { nb: 'nytt forsøk {when}', nn: 'nytt forsøk {when}', en: 'next try {when}' },
  again: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  againNamed: { nb: 'Send på nytt: {what}, {when}', nn: 'Send på nytt: {what}, {when}', en: 'Send again: {what}, {when}' },
} as const satisfies Record<string, Text>;

/** What an event is called; one that a later version knows is shown as it is. */
export const eventMessages: Readonly<Record<string, Text>> = {
  'plan.changed': { nb: 'en plan endres', nn: 'ein plan blir endra', en: 'a plan changes' },
  'edition.frozen': { nb: 'en utgave fryses', nn: 'ei utgåve blir frosen', en: 'an edition is frozen' },
  'edition.adopted': {
    nb: 'tilslutning til en utgave føres eller trekkes',
    nn: 'tilslutning til ei utgåve blir ført eller trekt',
    en: 'adoption of an edition is recorded or withdrawn',
  },
};

export const stateMessages: Readonly<Record<DeliveryState, Text>> = {
  waiting: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  delivered: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
  'given-up': { nb: 'Ikke levert', nn: 'Ikkje levert', en: 'Not delivered' },
};

export const errorMessages: Readonly<Record<DeliveryError, Text>> = {
  refused_address: {
    nb: 'adressen fører til et lukket nett',
    nn: 'adressa fører til eit lukka nett',
    en: 'the address leads to a closed network',
  },
  unknown_host: { nb: 'adressen finnes ikke', nn: 'adressa finst ikkje', en: 'the address does not exist' },
  no_connection: { nb: 'fikk ikke kontakt', nn: 'fekk ikkje kontakt', en: 'could not be reached' },
  not_secure: { nb: 'sertifikatet er ikke gyldig', nn: 'sertifikatet er ikkje gyldig', en: 'the certificate is not valid' },
  too_slow: { nb: 'svarte ikke i tide', nn: 'svarte ikkje i tide', en: 'did not answer in time' },
  redirected: { nb: 'viste videre til en annen adresse', nn: 'viste vidare til ei anna adresse', en: 'pointed to another address' },
  bad_status: { nb: 'svarte med feil ({status})', nn: 'svarte med feil ({status})', en: 'answered with an error ({status})' },
};
