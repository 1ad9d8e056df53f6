import type { Messages } from '#shared/language.ts';

export const listMessages = {
  title: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  lead: {
    nb: 'Møtene i foraene: hva som kommer, hva som ble behandlet, og protokollene.',
    nn: 'Møta i fora: kva som kjem, kva som vart handsama, og protokollane.',
    en: 'The meetings of the fora: what comes, what was treated, and the minutes.',
  },
  drafts: {
    nb: 'Utkast vises bare for sekretariatet og medlemmene.',
    nn: 'Utkast blir berre viste for sekretariatet og medlemmene.',
    en: 'Drafts are shown to the secretariat and the members only.',
  },
  newMeeting: { nb: 'Nytt møte', nn: 'Nytt møte', en: 'New meeting' },
  newSeries: { nb: 'Ny møteserie', nn: 'Ny møteserie', en: 'New series of meetings' },
  filter: { nb: 'Velg hva listen viser', nn: 'Vel kva lista viser', en: 'Choose what the list shows' },
  forum: { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  reset: { nb: 'Nullstill', nn: 'Nullstill', en: 'Reset' },
  coming: { nb: 'Kommende', nn: 'Kommande', en: 'Coming' },
  held: { nb: 'Tidligere', nn: 'Tidlegare', en: 'Earlier' },
  noComing: { nb: 'Ingen kommende møter.', nn: 'Ingen kommande møte.', en: 'No coming meetings.' },
  noHeld: { nb: 'Ingen tidligere møter.', nn: 'Ingen tidlegare møte.', en: 'No earlier meetings.' },
  more: { nb: 'Og {n} til senere.', nn: 'Og {n} til seinare.', en: 'And {n} more later.' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  what: { nb: 'Møte', nn: 'Møte', en: 'Meeting' },
  where: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  online: { nb: 'På nett', nn: 'På nett', en: 'Online' },
  meetingOf: { nb: 'Møte i {forum}', nn: 'Møte i {forum}', en: 'Meeting of {forum}' },
  nothing: {
    nb: 'Ingen helsefellesskap er lagt inn ennå.',
    nn: 'Ingen helsefellesskap er lagde inn enno.',
    en: 'No health partnership has been entered yet.',
  },
} satisfies Messages;
