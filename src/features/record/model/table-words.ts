import type { Text } from '#shared/language.ts';

/** What people call what stands in a table; the others are shown by the table's own name. */
const words: Readonly<Record<string, Text>> = {
  contacts: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  changes: { nb: 'Planens historie', nn: 'Historia til planen', en: 'The history of the plan' },
  cells: { nb: 'Statustekster i planen', nn: 'Statustekstar i planen', en: 'Status texts of the plan' },
  items: { nb: 'Tiltak', nn: 'Tiltak', en: 'Items' },
  search_entries: { nb: 'Søket', nn: 'Søket', en: 'The search' },
  search_words: { nb: 'Ord i søket', nn: 'Ord i søket', en: 'Words of the search' },
  decision_search: { nb: 'Søket i vedtak', nn: 'Søket i vedtak', en: 'The search in decisions' },
  steering_changes: {
    nb: 'Historien til fora, møter og saker',
    nn: 'Historia til fora, møte og saker',
    en: 'The history of fora, meetings and cases',
  },
  cases: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  decisions: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decisions' },
  assignments: { nb: 'Oppdrag og innspill', nn: 'Oppdrag og innspel', en: 'Assignments and input' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  agenda_items: { nb: 'Saker på sakslister', nn: 'Saker på sakslister', en: 'Entries of agendas' },
  seats: { nb: 'Plasser i fora', nn: 'Plassar i fora', en: 'Seats' },
  mandates: { nb: 'Mandater', nn: 'Mandat', en: 'Mandates' },
  mails: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  reviews: { nb: 'Dokumenter som er lest inn', nn: 'Dokument som er lesne inn', en: 'Documents that were read in' },
  round_recipients: { nb: 'Mottakere i statusrunder', nn: 'Mottakarar i statusrundar', en: 'Recipients of status rounds' },
  round_answers: { nb: 'Svar i statusrunder', nn: 'Svar i statusrundar', en: 'Answers of status rounds' },
  comments: { nb: 'Kommentarer', nn: 'Kommentarar', en: 'Comments' },
  editions: { nb: 'Vedtatte utgaver', nn: 'Vedtekne utgåver', en: 'Adopted editions' },
  publications: { nb: 'Publiserte filer', nn: 'Publiserte filer', en: 'Published files' },
  minutes: { nb: 'Sendte protokoller', nn: 'Sende protokollar', en: 'Sent minutes' },
  minutes_corrections: { nb: 'Rettelser til protokoller', nn: 'Rettingar til protokollar', en: 'Corrections of minutes' },
};

export function tableWords(table: string): Text {
  return words[table] ?? { nb: table, nn: table, en: table };
}
