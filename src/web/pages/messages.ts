import type { Messages } from '#shared/language.ts';

export const pageMessages = {
  roleTitle: { nb: 'Hvem er du?', nn: 'Kven er du?', en: 'Who are you?' },
  roleText: {
    nb: 'Dette er en demonstrasjon: velg hvem du vil være, og se hva den kan gjøre. En kontakt kan endre sine egne tiltak.',
    nn: 'Dette er ein demonstrasjon: vel kven du vil vere, og sjå kva den kan gjere. Ein kontakt kan endre sine eigne tiltak.',
    en: 'This is a demonstration: choose who you want to be, and see what they can do. A contact can change their own measures.',
  },
  noContacts: {
    nb: 'Ingen plan har kontakter ennå. Les inn en plan først.',
    nn: 'Ingen plan har kontaktar enno. Les inn ein plan først.',
    en: 'No plan has contacts yet. Read in a plan first.',
  },
  partnershipTitle: { nb: 'Velg helsefellesskap', nn: 'Vel helsefellesskap', en: 'Choose a health partnership' },
  partnershipText: {
    nb: 'Her er det flere helsefellesskap. Hvert av dem ser bare sitt eget. Vi husker valget i denne nettleseren, og du kan velge på nytt her.',
    nn: 'Her er det fleire helsefellesskap. Kvart av dei ser berre sitt eige. Vi hugsar valet i denne nettlesaren, og du kan velje på nytt her.',
    en: 'There are several health partnerships here. Each sees its own alone. The choice is remembered in this browser, and you can choose again here.',
  },
  noPartnerships: {
    nb: 'Det er ikke lagt inn noe helsefellesskap ennå.',
    nn: 'Det er ikkje lagt inn noko helsefellesskap enno.',
    en: 'No health partnership has been entered yet.',
  },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  takeRole: { nb: 'Fortsett som denne kontakten', nn: 'Hald fram som denne kontakten', en: 'Continue as this contact' },
  inForum: { nb: 'Rolle i et forum', nn: 'Rolle i eit forum', en: 'Role in a forum' },
  takeForumRole: { nb: 'Fortsett med denne rollen', nn: 'Hald fram med denne rolla', en: 'Continue in this role' },
  editorOf: { nb: 'Redaktør for planen til', nn: 'Redaktør for planen til', en: 'Editor of the plan of' },
  takeSectorRole: { nb: 'Fortsett som redaktør', nn: 'Hald fram som redaktør', en: 'Continue as editor' },
} satisfies Messages;

export const postNames = {
  chair: { nb: 'Leder: {name}', nn: 'Leiar: {name}', en: 'Chair: {name}' },
  secretary: { nb: 'Sekretær: {name}', nn: 'Sekretær: {name}', en: 'Secretary: {name}' },
  member: { nb: 'Medlem: {name}', nn: 'Medlem: {name}', en: 'Member: {name}' },
  observer: { nb: 'Observatør: {name}', nn: 'Observatør: {name}', en: 'Observer: {name}' },
} satisfies Messages;
