import type { Messages, Text } from '#shared/language.ts';
import type { Ask } from '../../model/views.ts';

/** The form that opens a round. */
export const newMessages = {
  title: { nb: 'Åpne en statusrunde', nn: 'Opne ein statusrunde', en: 'Open a status round' },
  choosePlan: { nb: 'Velg planen det skal spørres om.', nn: 'Vel planen det skal spørjast om.', en: 'Choose the plan to ask about.' },
  noPlans: { nb: 'Det er ingen planer ennå.', nn: 'Det er ingen planar enno.', en: 'There are no plans yet.' },
  lead: {
    nb: 'Hver kontakt får én e-post med sine tiltak og lenker for å svare uten å logge inn. Ingenting sendes før du har sett hvem som får hva.',
    nn: 'Kvar kontakt får éin e-post med tiltaka sine og lenkjer for å svare utan å logge inn. Ingenting blir sendt før du har sett kven som får kva.',
    en: 'Each contact gets one e-mail with their items and links to answer without signing in. Nothing is sent before you have seen who gets what.',
  },
  name: { nb: 'Hva heter runden?', nn: 'Kva heiter runden?', en: 'What is the round called?' },
  asks: { nb: 'Hva skal det spørres om?', nn: 'Kva skal det spørjast om?', en: 'What is asked?' },
  period: { nb: 'Status og tekst for', nn: 'Status og tekst for', en: 'Status and text for' },
  focusPeriod: { nb: 'Fokus for', nn: 'Fokus for', en: 'Focus for' },
  noFocus: { nb: 'Planen har ingen fokuskolonne', nn: 'Planen har ingen fokuskolonne', en: 'The plan has no focus column' },
  areas: { nb: 'Hvilke områder?', nn: 'Kva område?', en: 'Which areas?' },
  itemsOf: {
    nb: '{title} ({count, plural, one {ett tiltak} other {# tiltak}})',
    nn: '{title} ({count, plural, one {eitt tiltak} other {# tiltak}})',
    en: '{title} ({count, plural, one {one item} other {# items}})',
  },
  onlyOpen: {
    nb: 'Bare tiltak som ikke er ferdige eller stanset',
    nn: 'Berre tiltak som ikkje er ferdige eller stansa',
    en: 'Only items that are not completed or stopped',
  },
  deadline: { nb: 'Frist for å svare', nn: 'Frist for å svare', en: 'Deadline for answers' },
  reminders: {
    nb: 'Påminnelser, dager før fristen (som 7, 2)',
    nn: 'Påminningar, dagar før fristen (som 7, 2)',
    en: 'Reminders, days before the deadline (as 7, 2)',
  },
  greeting: { nb: 'Hilsen til kontaktene', nn: 'Helsing til kontaktane', en: 'Greeting to the contacts' },
  preview: { nb: 'Se hvem som får hva', nn: 'Sjå kven som får kva', en: 'See who gets what' },
  send: { nb: 'Åpne runden og send', nn: 'Opne runden og send', en: 'Open the round and send' },
  change: {
    nb: 'Endre noe? Rett i skjemaet under og se på nytt.',
    nn: 'Endre noko? Rett i skjemaet under og sjå på nytt.',
    en: 'Change something? Correct the form below and look again.',
  },
  previewTitle: { nb: 'Dette blir sendt', nn: 'Dette blir sendt', en: 'This will be sent' },
  summary: {
    nb: '{items, plural, one {Ett tiltak} other {# tiltak}}, {contacts, plural, =0 {ingen kontakter} one {én kontakt} other {# kontakter}}, {mails, plural, =0 {ingen e-poster} one {én e-post} other {# e-poster}}.',
    nn: '{items, plural, one {Eitt tiltak} other {# tiltak}}, {contacts, plural, =0 {ingen kontaktar} one {éin kontakt} other {# kontaktar}}, {mails, plural, =0 {ingen e-postar} one {éin e-post} other {# e-postar}}.',
    en: '{items, plural, one {One item} other {# items}}, {contacts, plural, =0 {no contacts} one {one contact} other {# contacts}}, {mails, plural, =0 {no e-mails} one {one e-mail} other {# e-mails}}.',
  },
  withoutAddress: {
    nb: '{count, plural, one {En kontakt} other {# kontakter}} uten e-postadresse får ingen e-post. Du kan legge inn adressen når runden er åpnet, eller føre svaret for dem.',
    nn: '{count, plural, one {Ein kontakt} other {# kontaktar}} utan e-postadresse får ingen e-post. Du kan leggje inn adressa når runden er opna, eller føre svaret for dei.',
    en: '{count, plural, one {One contact} other {# contacts}} without an e-mail address get no e-mail. You can add the address when the round is open, or write down their answer.',
  },
  withoutContact: {
    nb: '{count, plural, one {Ett tiltak} other {# tiltak}} har ingen kontakt, så ingen blir spurt om det.',
    nn: '{count, plural, one {Eitt tiltak} other {# tiltak}} har ingen kontakt, så ingen blir spurde om det.',
    en: '{count, plural, one {One item has} other {# items have}} no contact, so nobody is asked about it.',
  },
  needsAddress: {
    nb: 'Installasjonen vet ikke adressen sin, så e-post kan ikke ha lenker. Den som drifter den, må sette MALBILDE_URL.',
    nn: 'Installasjonen veit ikkje adressa si, så e-post kan ikkje ha lenkjer. Den som driftar han, må setje MALBILDE_URL.',
    en: 'The installation does not know its address, so e-mail can have no links. Whoever runs it must set MALBILDE_URL.',
  },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  noRole: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  count: { nb: 'Tiltak', nn: 'Tiltak', en: 'Items' },
  mail: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  getsMail: { nb: '✓ får e-post', nn: '✓ får e-post', en: '✓ gets an e-mail' },
  getsNone: { nb: '! mangler adresse', nn: '! manglar adresse', en: '! address missing' },
  more: { nb: '… og {count} til.', nn: '… og {count} til.', en: '… and {count} more.' },
} as const satisfies Messages;

export const askWords: Readonly<Record<Ask, Text>> = {
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  focus: { nb: 'Fokus for neste år', nn: 'Fokus for neste år', en: 'Focus for next year' },
  obstacles: { nb: 'Hindringer', nn: 'Hindringar', en: 'Obstacles' },
  decision: { nb: 'Behov for beslutning', nn: 'Behov for avgjerd', en: 'Need for a decision' },
};

/** What the greeting says until somebody writes another. */
export const usualGreeting: Text = {
  nb: 'Vi oppdaterer porteføljeplanen og trenger din hjelp. Er det ikke noe nytt, holder det å bekrefte at status er uendret.',
  nn: 'Vi oppdaterer porteføljeplanen og treng hjelp frå deg. Er det ikkje noko nytt, held det å stadfeste at status er uendra.',
  en: 'We are updating the portfolio plan and need your help. If nothing is new, it is enough to confirm that the status is unchanged.',
};

/** What a round is called until somebody writes another name; the month stands after it. */
export const usualTitle: Text = { nb: 'Statusrunde', nn: 'Statusrunde', en: 'Status round' };
