import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveInput, ArchivedEntry, PackedDocument } from '../../../src/features/publishing/archive/model/archive-input.ts';
import { buildArkivmelding } from '../../../src/features/publishing/archive/model/build-arkivmelding.ts';
import { writeArkivmelding } from '../../../src/features/publishing/archive/write-arkivmelding.ts';
import { heldMeeting, shownEntry, shownMeeting } from '../../support/shown-meeting.ts';
import { nastyTexts } from '../random-publication.ts';
import { arkivmeldingFaults } from './arkivmelding-faults.ts';

const now = '2026-11-22T10:00:00.000Z';

function packed(title: string, path: string): PackedDocument {
  return {
    title,
    files: [{ variant: 'whole', file: { path, fileName: path, mediaType: 'application/pdf', size: 12, sha256: 'a'.repeat(64) } }],
  };
}

function archivedEntry(title: string, over: Partial<ArchivedEntry> = {}): ArchivedEntry {
  const entry = shownEntry(1, { title });
  const of = {
    id: 1,
    label: 'Sak 1/26',
    year: 2026,
    number: 1,
    forum: title,
    raisedOn: '2026-02-01',
    closedOn: null,
    withheldBy: null,
    publicTitle: null,
  };
  const file = { path: 'sakspapirer/1.pdf', fileName: title, mediaType: 'application/pdf', size: 1, sha256: 'b'.repeat(64) };
  return {
    entry,
    case: { ...of, archiveReferences: [{ part: title, referanse: title }] },
    document: packed(title, 'dokumenter/11.pdf'),
    papers: [{ title, withheldBy: '§ 13', file }],
    ...over,
  };
}

function input(over: Partial<ArchiveInput> = {}): ArchiveInput {
  const documents = {
    notice: packed('Innkalling', 'dokumenter/01.pdf'),
    agenda: packed('Saksliste', 'dokumenter/02.pdf'),
    minutes: packed('Protokoll', 'dokumenter/03.pdf'),
  };
  return { meeting: heldMeeting(), ...documents, entries: [archivedEntry('Sak')], address: 'https://eksempel.example', now, ...over };
}

const written = (over: Partial<ArchiveInput> = {}): string => writeArkivmelding(buildArkivmelding(input(over)));

describe('the metadata of a package', () => {
  test('are as the schema asks for, of a meeting of which all is known and of one of which little is', () => {
    expect(arkivmeldingFaults(written())).toEqual([]);
    const bare = { meeting: shownMeeting({ title: null, agenda: [] }), minutes: null, entries: [], address: null };
    expect(arkivmeldingFaults(written(bare))).toEqual([]);
    expect(written(bare)).not.toMatch(/saksdato|sendtDato|dokumentetsDato|<part>/);
  });

  test('hold what nobody has said in no field', () => {
    const xml = written();
    for (const absent of [
      'systemID',
      'journalaar',
      'journalsekvensnummer',
      'journaldato',
      'klassifikasjon',
      'kassasjon',
      'gradering',
      'opprettetAv',
      'saksansvarlig',
    ]) {
      expect(xml).not.toContain(`<${absent}>`);
    }
    expect(xml).not.toMatch(/Eksempelperson|null|undefined|NaN/);
  });

  test('are as the schema asks for, whatever the texts are', () => {
    const text = fc.oneof(
      fc.constantFrom(...nastyTexts, '', ']]>', '<!DOCTYPE x>', '&amp;'),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, text, (title, forum) => {
        const meeting = { ...heldMeeting(), title, forum: { ...heldMeeting().forum, name: forum } };
        expect(arkivmeldingFaults(written({ meeting, entries: [archivedEntry(title)] }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [
    'a field out of its order',
    (xml: string) => xml.replace(/(<tittel>[^<]*<\/tittel>)(\s*)(<offentligTittel>[^<]*<\/offentligTittel>)/, '$3$2$1'),
    'comes too late',
  ],
  ['a missing field', (xml: string) => xml.replace(/<journalstatus>[\s\S]*?<\/journalstatus>/, ''), 'lacks journalstatus'],
  ['an unknown field', (xml: string) => xml.replace('<saksaar>', '<aar>1</aar><saksaar>'), 'does not know'],
  ['a field in another namespace', (xml: string) => xml.replaceAll('arkivstruktur:noekkel', 'noekkel'), 'stands in'],
  ['a code without its code', (xml: string) => xml.replace('<n5mdk:kode>X</n5mdk:kode>', ''), 'is no code'],
  ['a date that is none', (xml: string) => xml.replace('2026-02-01', '01.02.2026'), 'is "01.02.2026"'],
  ['two of what may be once', (xml: string) => xml.replace('<saksaar>', '<saksaar>2025</saksaar><saksaar>'), '2 times'],
])('the check sees %s', (_name, spoil, fault) => {
  expect(arkivmeldingFaults(spoil(written())).join('\n')).toContain(fault);
});
