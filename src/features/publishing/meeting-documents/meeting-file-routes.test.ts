import type { FastifyInstance } from 'fastify';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { approveMinutes, sendMinutes } from '#features/meetings/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { describeEachDatabase, quietLog } from '../../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { readPdfText } from '../../../../test/publishing/pdf/read-pdf-text.ts';
import { readDocx } from '../../../../test/publishing/meeting/read-docx.ts';
import {
  insertRow,
  makeAgendaItem,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../../test/support/steering.ts';
import { publishingDeps, type PublishingDeps } from '../publishing-deps.ts';
import { answerMeetingFiles } from './meeting-file-routes.ts';

const secrets = ['HemmeligTittel', 'HemmeligTekst', 'HemmeligBakgrunn', 'HemmeligNotat', 'HemmeligVedtak', 'HemmeligGrunn'];

describeEachDatabase('files of meetings over the web', (database) => {
  let deps: PublishingDeps;
  let app: FastifyInstance;
  let viewer: Viewer;
  let meeting: number;
  let held: Readonly<{ partnership: number; forum: number; open: number; meeting: number }>;
  const opened: PublishingDeps[] = [];
  afterAll(() => opened.forEach(({ writer }) => writer.close()));

  beforeEach(async () => {
    viewer = citizen;
    deps = publishingDeps(depsOf(database().db));
    opened.push(deps);
    app = createHttp({ log: quietLog, isReady: async () => true });
    answerMeetingFiles(app, deps, async () => viewer);
    held = await heldMeeting();
    ({ meeting } = held);
  });

  /** Closed, with an open entry, one that is withheld, and a person who sits there. */
  async function heldMeeting(): Promise<typeof held> {
    const { db } = deps;
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership, { name: 'Møteforum "nord"' });
    const person = await makePerson(db, partnership, { name: 'Kari Eksempel' });
    const seat = await makeSeat(db, forum, { role: 'Direktør' });
    const id = await makeMeeting(db, partnership, forum, { state: 'closed', notice_text: 'Velkommen til møte.' });
    await insertRow(db, 'attendances', { meeting_id: id, seat_id: seat, contact_id: person, standing: 'voting', presence: 'present' });
    const open = await makeAgendaItem(db, forum, id, { position: 1, title: 'Åpent punkt', text: 'Åpen tekst.' });
    const secret = await makeCase(db, partnership, forum, {
      title: 'HemmeligTittel',
      background: 'HemmeligBakgrunn',
      withheld_by: '§ 13',
      withheld_why: 'HemmeligGrunn',
    });
    const entry = await makeAgendaItem(db, forum, id, { position: 2, case_id: secret, title: 'HemmeligTittel', text: 'HemmeligTekst' });
    await insertRow(db, 'live_texts', { agenda_item_id: entry, field: 'notes', text: 'HemmeligNotat' });
    await makeDecision(db, partnership, forum, { meeting_id: id, agenda_item_id: entry, case_id: secret, text: 'HemmeligVedtak' });
    return { partnership, forum, open, meeting: id };
  }

  const get = (file: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({ url: `/moter/${meeting}/filer/${file}`, headers });
  const pdfText = async (bytes: Buffer) => (await readPdfText(bytes)).logical;
  const docxText = (bytes: Buffer) =>
    readDocx(bytes)
      .paragraphs.map(({ text }) => text)
      .join('\n');

  test('come with their type, a name for old and new programs, and no guessing', async () => {
    const pdf = await get('innkalling.pdf');
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.headers['x-content-type-options']]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(pdf.headers['content-disposition']).toBe(
      `attachment; filename="innkalling-moteforum-nord-2026-03-03.pdf"; filename*=UTF-8''Innkalling%2C%20M%C3%B8teforum%20nord%2C%202026-03-03.pdf`,
    );
    expect(pdf.headers['cache-control']).toBe('private, no-cache');
    const docx = await get('saksliste.docx');
    expect(docxText(docx.rawPayload)).toContain('Åpen tekst.');
    const again = await get('innkalling.pdf', { 'if-none-match': String(pdf.headers['etag']) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  test('hold no withheld word, whoever fetches them, but for the internal copy', async () => {
    await sendMinutes(deps, secretariat, { meeting });
    for (viewer of [citizen, member, secretariat]) {
      for (const name of ['innkalling', 'saksliste', 'protokoll']) {
        const pdf = await pdfText((await get(`${name}.pdf`)).rawPayload);
        const docx = await get(`${name}.docx`);
        const whole = `${pdf}${docxText(docx.rawPayload)}${readDocx(docx.rawPayload).part('docProps/core.xml')}`;
        expect(whole).toContain('Unntatt offentlighet, offl. § 13');
        for (const secret of [...secrets, 'Kari Eksempel', 'KariEksempel']) expect([name, whole.includes(secret)]).toEqual([name, false]);
      }
    }
    viewer = secretariat;
    const inside = docxText((await get('protokoll.docx?intern=1')).rawPayload);
    for (const secret of [...secrets, 'Kari Eksempel', 'Intern utgave']) expect(inside).toContain(secret);
  });

  test('the internal copy is for those who may read what is withheld', async () => {
    for (viewer of [citizen, contact(1)]) expect((await get('saksliste.pdf?intern=1')).statusCode).toBe(403);
    viewer = member;
    const { statusCode, headers } = await get('saksliste.pdf?intern=1');
    expect([statusCode, headers['vary']]).toEqual([200, 'Cookie']);
    expect(headers['content-disposition']).toContain('-intern.pdf"');
  });

  test('minutes that were not sent are inside alone, and a draft until they are approved', async () => {
    expect([(await get('protokoll.pdf')).statusCode, (await get('protokoll.pdf')).json().code]).toEqual([404, 'minutes_not_sent']);
    viewer = secretariat;
    expect(docxText((await get('protokoll.docx?intern=1')).rawPayload)).toContain('Utkast: protokollen er ikke godkjent.');
    await sendMinutes(deps, secretariat, { meeting });
    viewer = citizen;
    const sent = await get('protokoll.docx');
    expect(sent.headers['content-disposition']).toContain('-utkast.docx"');
    expect(docxText(sent.rawPayload)).toContain('Utkast: protokollen ble sendt til merknader');
  });

  test('approved minutes always are the same file, whatever is renamed afterwards', async () => {
    await sendMinutes(deps, secretariat, { meeting });
    await approveMinutes(deps, secretariat, { meeting, on: '2026-03-10' });
    const files = ['protokoll.pdf', 'protokoll.docx', 'protokoll.pdf?intern=1', 'protokoll.docx?intern=1'];
    const tags = async () => Promise.all(files.map(async (file) => (await get(file)).headers['etag']));
    viewer = secretariat;
    const before = await tags();
    expect(docxText((await get('protokoll.docx')).rawPayload)).toContain('Protokollen ble godkjent 10. mars 2026.');
    const { db } = deps;
    for (const [table, column] of [
      ['fora', 'name'],
      ['partnerships', 'name'],
      ['contacts', 'name'],
      ['seats', 'role'],
      ['cases', 'background'],
    ] as const) {
      await db
        .updateTable(table as never)
        .set({ [column]: 'Et annet navn' } as never)
        .execute();
    }
    // A server that has just been started has nothing at hand.
    const fresh = publishingDeps(depsOf(db));
    opened.push(fresh);
    app = createHttp({ log: quietLog, isReady: async () => true });
    answerMeetingFiles(app, fresh, async () => viewer);
    expect(await tags()).toEqual(before);
    expect(new Set(before).size).toBe(4);
  });

  test('what is withheld after the approval is gone from the files of everybody', async () => {
    const { db } = deps;
    const { partnership, forum, open } = held;
    const decision = await makeDecision(db, partnership, forum, { meeting_id: meeting, agenda_item_id: open, text: 'SenereSkjult' });
    await sendMinutes(deps, secretariat, { meeting });
    await approveMinutes(deps, secretariat, { meeting, on: '2026-03-10' });
    const before = docxText((await get('protokoll.docx')).rawPayload);
    expect(before).toContain('SenereSkjult');
    await db
      .updateTable('decisions' as never)
      .set({ withheld_by: '§ 14' } as never)
      .where('id' as never, '=', decision as never)
      .execute();
    const after = docxText((await get('protokoll.docx')).rawPayload);
    expect(after).not.toContain('SenereSkjult');
    expect(after).toContain('Vedtak: Vedtatt\nUnntatt offentlighet, offl. § 14');
  });

  test('a draft meeting is there for nobody but those who may know of it, and says that it is a draft', async () => {
    await deps.db
      .updateTable('meetings' as never)
      .set({ state: 'draft' } as never)
      .execute();
    expect((await get('saksliste.pdf')).json().code).toBe('meeting_not_found');
    viewer = secretariat;
    expect((await get('saksliste.pdf')).json().code).toBe('meeting_file_internal_only');
    expect(docxText((await get('saksliste.docx?intern=1')).rawPayload)).toContain('Utkast: det er ikke kalt inn til møtet.');
  });

  test('what an address cannot mean is refused, and never a fault', async () => {
    for (const file of [
      'innkalling',
      'innkalling.exe',
      'innkalling.pdf.docx',
      'referat.pdf',
      '__proto__.pdf',
      'toString.pdf',
      'saksliste.pdfa',
      '%2e%2e.pdf',
    ]) {
      expect([file, (await get(file)).statusCode]).toEqual([file, 404]);
    }
    for (const id of ['0', 'x', '99999999999999999', '-1', String(meeting + 1)]) {
      expect([id, (await app.inject(`/moter/${id}/filer/innkalling.pdf`)).statusCode]).toEqual([id, 404]);
    }
  });
});
