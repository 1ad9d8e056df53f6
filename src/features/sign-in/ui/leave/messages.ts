import type { Messages, Text } from '#shared/language.ts';

export const leaveMessages = {
  title: { nb: '{name} slutter', nn: '{name} sluttar', en: '{name} leaves' },
  lead: {
    nb: 'Alt under flyttes i ett: plassene fra dagen etter den siste, resten med en gang. Historikken beholder navnet som det var.',
    nn: 'Alt under blir flytta i eitt: plassane frå dagen etter den siste, resten med ein gong. Historikken held på namnet som det var.',
    en: 'All below moves in one act: the seats from the day after the last, the rest at once. History keeps the name as it was.',
  },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  show: { nb: 'Vis hva som flyttes', nn: 'Vis kva som blir flytta', en: 'Show what moves' },
  seats: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
  items: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  matters: { nb: 'Saker, vedtak og oppdrag', nn: 'Saker, vedtak og oppdrag', en: 'Cases, decisions and assignments' },
  meetings: { nb: 'Kommende møter', nn: 'Komande møte', en: 'Coming meetings' },
  accounts: {
    nb: '{n, plural, =0 {Ingen logger inn som denne personen.} one {Én innlogging mister tilgangen og logges ut.} other {# innlogginger mister tilgangen og logges ut.}}',
    nn: '{n, plural, =0 {Ingen loggar inn som denne personen.} one {Éi innlogging mistar tilgangen og blir logga ut.} other {# innloggingar mistar tilgangen og blir logga ut.}}',
    en: '{n, plural, =0 {Nobody signs in as this person.} one {One account loses its access and is signed out.} other {# accounts lose their access and are signed out.}}',
  },
  nothing: { nb: 'Ingen.', nn: 'Ingen.', en: 'None.' },
  to: { nb: 'Hvem overtar?', nn: 'Kven tek over?', en: 'Who takes over?' },
  newPerson: { nb: 'En ny person (navn under)', nn: 'Ein ny person (namn under)', en: 'A new person (name below)' },
  nobody: { nb: 'Ingen ennå', nn: 'Ingen enno', en: 'Nobody yet' },
  newName: { nb: 'Navnet på den nye', nn: 'Namnet på den nye', en: 'The new person’s name' },
  why: { nb: 'Hvorfor (valgfritt)', nn: 'Kvifor (valfritt)', en: 'Why (optional)' },
  act: { nb: 'Overfør og avslutt', nn: 'Overfør og avslutt', en: 'Hand over and end' },
} satisfies Messages;

export const matterWords: Readonly<Record<'case' | 'decision' | 'assignment', Text>> = {
  case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  assignment: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Assignment' },
};
