import type { Messages } from '#shared/language.ts';

export const wheelMessages = {
  title: { nb: 'Årshjul', nn: 'Årshjul', en: 'Annual wheel' },
  titleOf: { nb: 'Årshjul {year}', nn: 'Årshjul {year}', en: 'Annual wheel {year}' },
  lead: {
    nb: 'Året slik det følger av møter, frister, ledelse som går på omgang, oppnevninger, mandater og planer.',
    nn: 'Året slik det følgjer av møte, fristar, leiing som går på omgang, oppnemningar, mandat og planar.',
    en: 'The year as it follows from meetings, deadlines, chairs that go round, appointments, mandates and plans.',
  },
  years: { nb: 'År', nn: 'År', en: 'Years' },
  filter: { nb: 'Vis et utvalg', nn: 'Vis eit utval', en: 'Show a selection' },
  forum: { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  sector: { nb: 'Sektor', nn: 'Sektor', en: 'Sector' },
  kind: { nb: 'Hva', nn: 'Kva', en: 'What' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  reset: { nb: 'Nullstill', nn: 'Nullstill', en: 'Reset' },
  noPartnership: {
    nb: 'Det er ingen helsefellesskap her ennå.',
    nn: 'Det er ingen helsefellesskap her enno.',
    en: 'There is no partnership here yet.',
  },
  drawing: { nb: 'Hjulet', nn: 'Hjulet', en: 'The wheel' },
  drawingOf: { nb: 'Årshjul for {name} {year}', nn: 'Årshjul for {name} {year}', en: 'Annual wheel of {name} {year}' },
  described: {
    nb: '{n, plural, =0 {Ingenting er registrert} one {# hendelse} other {# hendelser}} fra januar øverst og med klokken. Listen under sier det samme.',
    nn: '{n, plural, =0 {Ingenting er registrert} one {# hending} other {# hendingar}} frå januar øvst og med klokka. Lista under seier det same.',
    en: '{n, plural, =0 {Nothing is recorded} one {# entry} other {# entries}} from January at the top and clockwise. The list below says the same.',
  },
  toList: { nb: 'Gå til listen', nn: 'Gå til lista', en: 'Go to the list' },
  legend: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Legend' },
  several: { nb: 'Flere slag', nn: 'Fleire slag', en: 'Several kinds' },
  more: {
    nb: 'Tallet er nummeret i listen. «+» betyr at flere ligger så tett at de deler ett merke.',
    nn: 'Talet er nummeret i lista. «+» betyr at fleire ligg så tett at dei deler eitt merke.',
    en: 'The number is the number in the list. “+” means that several are so near that they share one mark.',
  },
  rings: { nb: 'Ringene, innenfra', nn: 'Ringane, innanfrå', en: 'The rings, from the inside' },
  planRing: { nb: 'Planene', nn: 'Planane', en: 'The plans' },
  noLevel: { nb: 'Fora uten nivå', nn: 'Fora utan nivå', en: 'Fora without a level' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  list: { nb: 'Måned for måned', nn: 'Månad for månad', en: 'Month by month' },
  nothing: { nb: 'Ingenting er registrert.', nn: 'Ingenting er registrert.', en: 'Nothing is recorded.' },
  allOfMonth: { nb: 'Vis alle {n} i {month}', nn: 'Vis alle {n} i {month}', en: 'Show all {n} in {month}' },
  gaps: { nb: 'Ikke planlagt ennå', nn: 'Ikkje planlagt enno', en: 'Not planned yet' },
  gapMeetings: {
    nb: '{n, plural, one {ett møte mangler} other {# møter mangler}}: minst {atLeast} {span}, {known} er registrert',
    nn: '{n, plural, one {eitt møte manglar} other {# møte manglar}}: minst {atLeast} {span}, {known} er registrert',
    en: '{n, plural, one {one meeting is missing} other {# meetings are missing}}: at least {atLeast} {span}, {known} recorded',
  },
  aYear: { nb: 'i året', nn: 'i året', en: 'a year' },
  between: { nb: 'mellom {from} og {to}', nn: 'mellom {from} og {to}', en: 'between {from} and {to}' },
  gapPlan: {
    nb: 'planen for {year} er ikke laget',
    nn: 'planen for {year} er ikkje laga',
    en: 'the plan for {year} has not been made',
  },
  calendar: { nb: 'Abonner i kalenderen', nn: 'Abonner i kalenderen', en: 'Subscribe in the calendar' },
  calendarHint: {
    nb: 'Legg adressen inn i kalenderprogrammet ditt, så følger det med på endringer.',
    nn: 'Legg adressa inn i kalenderprogrammet ditt, så følgjer det med på endringar.',
    en: 'Put the address into your calendar program, and it follows the changes.',
  },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  late: { nb: 'Forsinket', nn: 'Forseinka', en: 'Late' },
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
} as const satisfies Messages;

export const monthWords = {
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  nn: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
