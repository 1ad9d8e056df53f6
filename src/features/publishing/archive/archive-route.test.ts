import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { addPaper } from '#features/cases/index.ts';
import { approveMinutes, sendMinutes } from '#features/meetings/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { describeEachDatabase, quietLog } from '../../../../test/support/databases.ts';
import { citizen, contact, depsOf, secretariat } from '../../../../test/support/people.ts';
import { arkivmeldingFaults } from '../../../../test/publishing/meeting/arkivmelding-faults.ts';
import { readPdfText } from '../../../../test/publishing/pdf/read-pdf-text.ts';
import {
  insertRow,
  makeAgendaItem,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makeOrganisation,
  makePartnership,
  makeSeat,
} from '../../../../test/support/steering.ts';
import { publishingDeps, type PublishingDeps } from '../publishing-deps.ts';
import { answerArchive } from './archive-route.ts';

const secrets = ['HemmeligTittel', 'HemmeligTekst', 'HemmeligNotat', 'HemmeligVedtak', 'hemmeligpapir', 'HemmeligGrunn', 'HemmeligInnhold'];

describeEachDatabase('the package for archives', (database) => {
  let deps: PublishingDeps;
  let app: FastifyInstance;
  let viewer: Viewer;
  let meeting: number;
  const opened: PublishingDeps[] = [];
  afterAll(() => opened.forEach(({ writer }) => writer.close()));

  beforeEach(async () => {
    viewer = citizen;
    deps = publishingDeps({ ...depsOf(database().db), address: 'https://eksempel.example' });
    opened.push(deps);
    app = createHttp({ log: quietLog, isReady: async () => true });
    answerArchive(app, deps, async () => viewer);
    meeting = await heldMeeting();
  });

  async function heldMeeting(): Promise<number> {
    const { db } = deps;
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership, { name: 'Forum <nord> & "sør"', slug: 'forum-nord' });
    const organisation = await makeOrganisation(db, partnership, { name: 'Eksempelsykehuset' });
    const seat = await makeSeat(db, forum, { organisation_id: organisation });
    const id = await makeMeeting(db, partnership, forum, { state: 'closed' });
    await insertRow(db, 'meeting_steps', { meeting_id: id, step: 'called', actor_role: 'secretariat', at: '2026-02-20T09:00:00Z' });
    await insertRow(db, 'attendances', { meeting_id: id, seat_id: seat, standing: 'voting', presence: 'present' });
    const open = await makeCase(db, partnership, forum, {
      title: 'Åpen sak & <b>mer</b>',
      label: 'Sak 14/26',
      number: 14,
      background: 'Bakgrunnen.',
      archive_references: JSON.stringify([{ party: 'Kommunen', reference: '26/123' }]),
    });
    await makeAgendaItem(db, forum, id, { position: 1, case_id: open, title: 'Åpen sak & <b>mer</b>' });
    const secret = await makeCase(db, partnership, forum, {
      title: 'HemmeligTittel',
      label: 'Sak 15/26',
      number: 15,
      background: 'HemmeligTekst',
      withheld_by: '§ 13',
      withheld_why: 'HemmeligGrunn',
      public_title: 'Personalsak',
    });
    const entry = await makeAgendaItem(db, forum, id, { position: 2, case_id: secret, title: 'HemmeligTittel' });
    await insertRow(db, 'live_texts', { agenda_item_id: entry, field: 'notes', text: 'HemmeligNotat' });
    await makeDecision(db, partnership, forum, { meeting_id: id, agenda_item_id: entry, case_id: secret, text: 'HemmeligVedtak' });
    await addPaper(deps, secretariat, {
      case: open,
      title: 'Notat',
      fileName: '..\\..//Notat om «sak».TXT',
      bytes: Buffer.from('Innholdet i notatet.'),
    });
    await addPaper(deps, secretariat, {
      case: secret,
      title: 'HemmeligTittel',
      fileName: 'hemmeligpapir.txt',
      bytes: Buffer.from('HemmeligInnhold'),
    });
    return id;
  }

  async function unpack(query = ''): Promise<Readonly<Record<string, Uint8Array>>> {
    const { statusCode, headers, rawPayload } = await app.inject(`/moter/${meeting}/arkiv.zip${query}`);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/zip', 'private, no-store']);
    return unzipSync(rawPayload);
  }

  const textOf = (files: Readonly<Record<string, Uint8Array>>, name: string): string =>
    strFromU8(Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] ?? new Uint8Array());

  test('has the documents, the papers as they were, and metadata that is as the schema asks for', async () => {
    await sendMinutes(deps, secretariat, { meeting });
    await approveMinutes(deps, secretariat, { meeting, on: '2026-03-10' });
    viewer = secretariat;
    const files = await unpack('?intern=1');
    expect(Object.keys(files).map((path) => path.replace('forum-nord-sor-2026-03-03-intern/', ''))).toEqual([
      'README.txt',
      'arkivmelding.xml',
      'metadata.json',
      'sjekksummer.sha256',
      'dokumenter/01-innkalling.pdf',
      'dokumenter/01-innkalling-offentlig.pdf',
      'dokumenter/02-saksliste.pdf',
      'dokumenter/02-saksliste-offentlig.pdf',
      'dokumenter/03-protokoll.pdf',
      'dokumenter/03-protokoll-offentlig.pdf',
      'dokumenter/11-sak-14-26-saksframlegg.pdf',
      'dokumenter/12-sak-15-26-saksframlegg.pdf',
      'sakspapirer/01-01-notat-om-sak.txt',
      'sakspapirer/02-01-hemmeligpapir.txt',
    ]);
    expect(textOf(files, '01-01-notat-om-sak.txt')).toBe('Innholdet i notatet.');
    const xml = textOf(files, 'arkivmelding.xml');
    expect(arkivmeldingFaults(xml)).toEqual([]);
    for (const part of [
      '<tittel>Åpen sak &amp; &lt;b&gt;mer&lt;/b&gt;</tittel>',
      '<mappeID>Sak 14/26</mappeID>',
      '<saksaar>2026</saksaar>',
      '<sakssekvensnummer>14</sakssekvensnummer>',
      '<saksdato>2026-02-01</saksdato>',
      '<administrativEnhet>Forum &lt;nord&gt; &amp; &quot;sør&quot;</administrativEnhet>',
      '<malbilde:referanse>26/123</malbilde:referanse>',
      '<partNavn>Eksempelsykehuset</partNavn>',
      '<sendtDato>2026-02-20T09:00:00.000Z</sendtDato>',
      '<arkivstruktur:noekkel>https://eksempel.example/saker/',
      '<arkivstruktur:skjermingshjemmel>Offl. § 13</arkivstruktur:skjermingshjemmel>',
      '<tittel>HemmeligTittel</tittel>',
      '<offentligTittel>Personalsak</offentligTittel>',
    ]) {
      expect(xml).toContain(part);
    }
  });

  test('has checksums that hold, in the list and in the metadata', async () => {
    const files = await unpack();
    const folder = Object.keys(files)[0]?.split('/')[0];
    const sums = textOf(files, 'sjekksummer.sha256')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const [sum, path] of sums) {
      const bytes = files[`${folder}/${path}`] ?? new Uint8Array();
      expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sum]);
    }
    const objects = [
      ...textOf(files, 'metadata.json').matchAll(
        /"referanseDokumentfil": "([^"]+)",\s+"sjekksum": "([0-9a-f]{64})",[\s\S]*?"filstoerrelse": (\d+)/g,
      ),
    ];
    expect(objects.length).toBe(JSON.parse(textOf(files, 'metadata.json')).antallFiler);
    for (const [, path = '', sum, size] of objects) {
      const bytes = files[`${folder}/${path}`] ?? new Uint8Array();
      expect([path, createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([path, sum, Number(size)]);
    }
  });

  test('for everybody holds no withheld word, in names, texts, metadata or documents', async () => {
    await sendMinutes(deps, secretariat, { meeting });
    for (viewer of [citizen, secretariat]) {
      const files = await unpack();
      expect(arkivmeldingFaults(textOf(files, 'arkivmelding.xml'))).toEqual([]);
      for (const [path, bytes] of Object.entries(files)) {
        const text = path.endsWith('.pdf') ? (await readPdfText(bytes)).logical : strFromU8(bytes);
        for (const secret of secrets) expect([path, `${path} ${text}`.includes(secret)]).toEqual([path, false]);
      }
      const xml = textOf(files, 'arkivmelding.xml');
      expect(xml).toContain('<mappeID>Sak 15/26</mappeID>');
      expect(xml).toContain('<tittel>Personalsak</tittel>');
      expect(xml).toContain('<n5mdk:kode>O</n5mdk:kode>');
    }
  });

  test('the whole package is for those who may read what is withheld', async () => {
    for (viewer of [citizen, contact(1)]) expect((await app.inject(`/moter/${meeting}/arkiv.zip?intern=1`)).statusCode).toBe(403);
    expect((await app.inject('/moter/999/arkiv.zip')).statusCode).toBe(404);
    await deps.db
      .updateTable('meetings' as never)
      .set({ state: 'draft' } as never)
      .execute();
    viewer = citizen;
    expect((await app.inject(`/moter/${meeting}/arkiv.zip`)).json().code).toBe('meeting_not_found');
  });
});
