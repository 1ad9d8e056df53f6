import { describe, expect, test } from 'vitest';
import type { ShownMeeting } from '#features/meetings/index.ts';
import { heldMeeting, shownEntry, shownMeeting, shownMinutes } from '../../../../../test/support/shown-meeting.ts';
import { documentIn, type InOptions } from '../../../../../test/publishing/meeting/document-in.ts';
import { documentText } from '../../../../../test/publishing/meeting/document-text.ts';
import { documentKinds, type DocumentKind, type MeetingDocument } from './meeting-document.ts';

const built = (meeting: ShownMeeting, kind: DocumentKind, options: InOptions = {}): MeetingDocument => documentIn(meeting, kind, options);
const text = (document: MeetingDocument): string => documentText(document).join('\n');

describe('a notice', () => {
  test('says when, where and what, with the clock of each entry as far as lengths are planned', () => {
    const agenda = [shownEntry(1), shownEntry(2, { minutes: null }), shownEntry(3)];
    const notice = built(shownMeeting({ agenda }), 'notice', { url: 'https://eksempel.example/moter/7' });
    expect(notice.title).toBe('Innkalling til møte i Eksempelforum nord 3. mars 2026');
    expect(text(notice)).toContain('Tid: 3. mars 2026 kl. 13.00–15.00');
    const table = notice.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toEqual([
      ['1', '13.00', 'Sak 1/26: Eksempelsak 1', 'Til beslutning', 'Sekretariatet'],
      ['2', '13.20', 'Sak 2/26: Eksempelsak 2', 'Til beslutning', 'Sekretariatet'],
      ['3', '–', 'Sak 3/26: Eksempelsak 3', 'Til beslutning', 'Sekretariatet'],
    ]);
    expect(text(notice)).not.toContain('Bakgrunnen');
  });

  test('has no column of clock times where only the day is known, and says that a place is not stated', () => {
    const notice = built(shownMeeting({ dayOnly: true, place: null }), 'notice');
    expect(text(notice)).toContain('Tid: 3. mars 2026\nSted: ikke oppgitt');
    expect(notice.blocks.find((block) => block.kind === 'table')?.columns.map(({ label }) => label)).not.toContain('Kl.');
  });
});

test('an agenda has a table for each section, and every entry with its background and proposal', () => {
  const agenda = built(heldMeeting(), 'agenda');
  expect(agenda.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  for (const part of [
    'Første del',
    'Andre del',
    'Bakgrunnen for 3.',
    'Forslaget i 3.',
    'Notat 3',
    'Etablere forløp (Porteføljeplan 2026)',
    '20 minutter',
  ]) {
    expect(text(agenda)).toContain(part);
  }
  expect(text(agenda)).not.toContain('Vedtaket i punkt 3.');
});

describe('minutes', () => {
  test('tell who came, what was decided and by whom it is followed up, who disagreed, and what was corrected', () => {
    const minutes = text(built(heldMeeting(), 'minutes'));
    for (const part of [
      'Vara møtte: Eksempelperson 40',
      'Meldt forfall (syk)',
      'Forumet var beslutningsdyktig: 2 av 3 med stemmerett møtte, mandatet krever 2.',
      'Vedtak: <endorsed>\nForumet slutter seg til forslaget.\nEnighet: alle sluttet seg til.',
      'Følges opp av: Sekretariatet, Eksempelsykehuset\nFrist: 1. juni 2026',
      'Det var uenighet.\nDissens, Brukerrepresentanten: Ville vedta saken nå.',
      'Eksempelperson 2: trådte ut av saken (arbeider for leverandøren)',
      'Protokollen ble godkjent 1. april 2026.',
      '10. april 2026: I punkt 2 skal det stå «bydel».',
    ]) {
      expect(minutes).toContain(part);
    }
    expect(minutes).not.toContain('Utkast');
  });

  test('say why nobody can tell whether there was a quorum', () => {
    const unknown = { ...heldMeeting(), quorum: { needed: null, present: 0, seats: 0, reached: null } } as const;
    expect(text(built(unknown, 'minutes'))).toContain('mandatet stiller krav, men ingen plass har oppgitt stemmerett.');
    expect(text(built({ ...heldMeeting(), quorum: null }, 'minutes'))).not.toContain('beslutningsdyktig');
  });

  test('say that they are a draft until they are approved', () => {
    const sent = { ...heldMeeting(), minutes: [shownMinutes({ approvedOn: null })] };
    expect(text(built(sent, 'minutes'))).toContain('Utkast: protokollen ble sendt til merknader 5. mars 2026 og er ikke godkjent.');
    expect(text(built({ ...sent, minutes: [] }, 'minutes'))).toContain('Utkast: protokollen er ikke godkjent.');
  });

  test('have no column of names where the reader sees roles only, and say so where nothing was recorded', () => {
    const roles = heldMeeting().attendance.map((one) => ({ ...one, person: null, deputy: null }));
    const minutes = built({ ...heldMeeting(), attendance: roles }, 'minutes');
    expect(minutes.blocks.find((block) => block.kind === 'table')?.columns.map(({ label }) => label)).toEqual([
      'Plass',
      'Virksomhet',
      'Rett',
      'Til stede',
    ]);
    const empty = shownMeeting({ agenda: [shownEntry(1)] });
    expect(text(built(empty, 'minutes'))).toMatch(/Oppmøtet er ikke ført\.[\s\S]*Ingen vedtak er ført i saken\./);
  });
});

test('of a withheld entry number, label and paragraph stand, and our own words for why only where it may be read', () => {
  const secret = { withheldBy: '§ 13, jf. fvl. § 13', withheldWhy: 'Personforhold' };
  const hidden = shownEntry(2, {
    ...secret,
    hidden: true,
    title: null,
    text: '',
    case: { id: 2, label: 'Sak 2/26', title: null, background: '', proposal: '' },
  });
  for (const kind of documentKinds) {
    const shown = text(built(shownMeeting({ agenda: [shownEntry(1), hidden] }), kind));
    expect(shown).toContain('Sak 2/26: Unntatt offentlighet, offl. § 13, jf. fvl. § 13');
    expect(shown).not.toContain('Personforhold');
  }
  const inside = text(built(shownMeeting({ agenda: [shownEntry(2, secret)] }), 'agenda', { internal: true }));
  expect(inside).toContain('Intern utgave');
  expect(inside).toContain('2. Sak 2/26: Eksempelsak 2\nUnntatt offentlighet, offl. § 13, jf. fvl. § 13\nPersonforhold\n');
});

test.each([
  ['nb', 'Protokoll fra møte i', 'Til stede', 'Side'],
  ['nn', 'Protokoll frå møte i', 'Til stades', 'Side'],
  ['en', 'Minutes of the meeting of', 'Present', 'Page'],
] as const)('the words are in the language of the forum (%s)', (language, title, present, page) => {
  const minutes = built({ ...heldMeeting(), language }, 'minutes');
  expect([minutes.title, text(minutes), minutes.words.page]).toEqual([
    expect.stringContaining(title),
    expect.stringContaining(present),
    page,
  ]);
});
