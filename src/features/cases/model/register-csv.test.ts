import { expect, test } from 'vitest';
import { registerCsv } from './register-csv.ts';
import type { DecisionSummary } from './views.ts';

const decision: DecisionSummary = {
  id: 1,
  outcome: 'resolved',
  text: '=HYPERLINK("http://x")',
  decidedOn: '2026-03-01',
  forum: { id: 1, slug: 'ssu', name: 'Strategisk; utvalg', shortName: 'SSU' },
  case: { id: 1, label: 'Sak 1/26', title: 'To\nlinjer' },
  meetingId: null,
  followUp: { words: '-Sekretariatet', person: null, organisation: 'OUS', dueOn: '2026-06-01' },
  state: 'open',
  age: 3,
  adopted: null,
  withheldBy: null,
  withheldWhy: null,
  hidden: false,
};

test('the register is a sheet in which no text is a formula and every sign stays in its cell', () => {
  const [head, row] = registerCsv([decision], 'nb').split('\r\n');
  expect(head).toBe('\ufeffDato;Forum;Saksnummer;Sak;Utfall;Vedtak;Følges opp av;Frist;Hvordan det står;Unntatt offentlighet');
  expect(row).toBe(
    `2026-03-01;"Strategisk; utvalg";Sak 1/26;"To\nlinjer";Vedtatt;"'=HYPERLINK(""http://x"")";'-Sekretariatet, OUS;2026-06-01;Følges opp;`,
  );
});
