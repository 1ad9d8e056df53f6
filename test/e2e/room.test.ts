import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages, follow, isLive } from '../support/pages.ts';
import { insertRow, makeAgendaItem, makeCase, makeForum, makeMeeting, makePerson, makeSeat } from '../support/steering.ts';

type Room = Readonly<{ meeting: number; entries: readonly number[]; path: string }>;

describePages(
  'The meeting room',
  () => [anOsloPlan()],
  ({ open, server }) => {
    let forum: number;
    let partnership: number;

    beforeAll(async () => {
      const { db } = server().deps;
      const { rows } = await sql<{ id: number }>`select id from partnerships limit 1`.execute(db);
      partnership = rows[0]?.id ?? 0;
      forum = await makeForum(db, partnership, { name: 'Eksempelutvalget' });
      await insertRow(db, 'mandates', { forum_id: forum, number: 1, quorum_count: 1, actor_role: 'secretariat' });
    });

    async function aRoom(): Promise<Room> {
      const { db } = server().deps;
      const meeting = await makeMeeting(db, partnership, forum, { state: 'under-way' });
      const about = await makeCase(db, partnership, forum, {
        title: 'Felles innføring av digital hjemmeoppfølging',
        background: 'Sykehuset og bydelene har hver sin tjenestereise.\nEn felles reise gir færre brudd.',
        proposal: 'Utvalget slutter seg til en felles tjenestereise.',
      });
      const entries = [
        await makeAgendaItem(db, forum, meeting, {
          title: 'Digital hjemmeoppfølging',
          case_id: about,
          minutes: 20,
          responsible: 'Sekretariatet',
        }),
        await makeAgendaItem(db, forum, meeting, { title: 'Orientering om årshjulet', type: 'information', minutes: 5 }),
        await makeAgendaItem(db, forum, meeting, { title: 'Eventuelt', type: 'discussion', withheld_by: '§ 13' }),
      ];
      const { rows } = await sql<{ id: number }>`select id from items order by id limit 2`.execute(db);
      for (const { id } of rows) await insertRow2(entries[0] ?? 0, id);
      const seat = await makeSeat(db, forum, { role: 'Direktør, sykehuset' });
      const person = await makePerson(db, partnership);
      await insertRow(db, 'attendances', {
        meeting_id: meeting,
        seat_id: seat,
        contact_id: person,
        standing: 'voting',
        presence: 'present',
      });
      return { meeting, entries, path: `/moter/${meeting}/rom` };
    }

    async function insertRow2(entry: number, item: number): Promise<void> {
      await sql`insert into agenda_item_items (agenda_item_id, item_id) values (${entry}, ${item})`.execute(server().deps.db);
    }

    async function stored(entry: number, field: 'notes' | 'decision' = 'notes'): Promise<string> {
      const { rows } = await sql<{ text: string }>`
        select text from live_texts where agenda_item_id = ${entry} and field = ${field}`.execute(server().deps.db);
      return rows[0]?.text ?? '';
    }

    const soon = { timeout: 8_000 };
    const notes = (page: Page) => page.getByLabel('Notater');
    const textIn = (page: Page): Promise<string> => notes(page).inputValue();
    const isOpen = (page: Page) => page.locator('.live-state').filter({ hasText: 'Lagret' }).first().waitFor(soon);

    test('loses no keystroke of two who write at once while the net of one is gone for ten seconds', async () => {
      const { path, entries } = await aRoom();
      const [anna, berit] = [await open(path, { role: 'secretariat' }), await open(path, { role: 'member' })];
      await Promise.all([isOpen(anna), isOpen(berit)]);
      await notes(anna).focus();
      await notes(berit).focus();

      const typed = { anna: '', berit: '' };
      const type = async (page: Page, who: 'anna' | 'berit', words: string): Promise<void> => {
        typed[who] += words;
        await page.keyboard.type(words, { delay: 25 });
      };
      await Promise.all([type(anna, 'anna', 'ABCDEFGHIJ'), type(berit, 'berit', 'abcdefghij')]);
      await anna.context().setOffline(true);
      const gone = Date.now();
      for (let round = 0; Date.now() - gone < 10_000; round++) {
        await Promise.all([type(anna, 'anna', `KLMN${round % 10}`), type(berit, 'berit', `klmn${round % 10}`)]);
      }
      await anna.getByText('Frakoblet. Skriv videre').first().waitFor();
      // Neither sees what the other has written meanwhile.
      expect(await textIn(anna)).not.toBe(await textIn(berit));
      await anna.context().setOffline(false);
      await Promise.all([type(anna, 'anna', 'XYZ'), type(berit, 'berit', 'xyz')]);

      const letters = (text: string): string => text.split('').toSorted().join('');
      const all = letters(typed.anna + typed.berit);
      await expect.poll(async () => letters(await stored(entries[0] ?? 0)), { timeout: 15_000 }).toBe(all);
      await expect.poll(async () => letters(await textIn(anna)), { timeout: 15_000 }).toBe(all);
      await expect.poll(async () => letters(await textIn(berit)), { timeout: 15_000 }).toBe(all);
      const text = await stored(entries[0] ?? 0);
      expect([await textIn(anna), await textIn(berit)]).toEqual([text, text]);
      // Each one's letters stand in the order in which they were typed.
      const own = (upper: boolean): string =>
        text
          .split('')
          .filter((letter) => /[a-z]/i.test(letter) && (letter === letter.toUpperCase()) === upper)
          .join('');
      expect(own(true)).toBe(typed.anna.replaceAll(/\d/g, ''));
      expect(own(false)).toBe(typed.berit.replaceAll(/\d/g, ''));
      await isOpen(anna);
    });

    test('sends what was written without a net after a reload too', async () => {
      const { path, entries } = await aRoom();
      const page = await open(path, { role: 'member' });
      await isOpen(page);
      await page.route('**/rom/skriv?**', (route) => route.abort());
      await notes(page).pressSequentially('Skrevet uten nett');
      await page.getByText('Frakoblet. Skriv videre').first().waitFor();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.unroute('**/rom/skriv?**');
      await page.reload();
      await expect.poll(() => textIn(page)).toBe('Skrevet uten nett');
      expect(await stored(entries[0] ?? 0)).toBe('Skrevet uten nett');
      await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
    });

    test('keeps the caret where it was when others write before it, and takes back one’s own words alone', async () => {
      const { path } = await aRoom();
      const [anna, berit] = [await open(path, { role: 'secretariat' }), await open(path, { role: 'member' })];
      await Promise.all([isOpen(anna), isOpen(berit)]);
      await notes(anna).pressSequentially('Vedtaket ');
      await expect.poll(() => textIn(berit)).toBe('Vedtaket ');
      await notes(berit).focus();
      await berit.keyboard.press('Control+Home');
      await berit.keyboard.type('Merk: ');
      await expect.poll(() => textIn(anna)).toBe('Merk: Vedtaket ');
      await anna.keyboard.type('gjelder');
      await expect.poll(() => textIn(berit)).toBe('Merk: Vedtaket gjelder');
      await anna.keyboard.press('Control+z');
      await expect.poll(() => textIn(berit)).not.toContain('gjelder');
      expect(await textIn(berit)).toContain('Merk: ');
    });

    test('lets a letter be composed to its end while others write', async () => {
      const { path } = await aRoom();
      const [anna, berit] = [await open(path, { role: 'secretariat' }), await open(path, { role: 'member' })];
      await Promise.all([isOpen(anna), isOpen(berit)]);
      await notes(anna).focus();
      const keys = await anna.context().newCDPSession(anna);
      await keys.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await notes(berit).pressSequentially('Berit ');
      await keys.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await expect.poll(() => textIn(berit)).toBe('Berit ');
      // What is being composed is not disturbed.
      expect(await textIn(anna)).toBe('にほ');
      await keys.send('Input.insertText', { text: '日本' });
      await expect.poll(async () => (await textIn(anna)).length).toBe(8);
      await expect.poll(async () => (await textIn(berit)) === (await textIn(anna))).toBe(true);
      expect(await textIn(anna)).toMatch(/^(Berit 日本|日本Berit )$/);
    });

    test('lets one begin to write while the net is gone', async () => {
      const { path, entries } = await aRoom();
      const anna = await open(path, { role: 'member' });
      await isOpen(anna);
      await anna.context().setOffline(true);
      await notes(anna).pressSequentially('Skrevet uten nett');
      await anna.getByText('Frakoblet. Skriv videre').first().waitFor();
      expect(await textIn(anna)).toBe('Skrevet uten nett');
      await anna.context().setOffline(false);
      await expect.poll(() => stored(entries[0] ?? 0), { timeout: 15_000 }).toBe('Skrevet uten nett');
    });

    test('goes on together: one takes the next entry up, and the other’s page follows', async () => {
      const { path } = await aRoom();
      const [anna, berit] = [await open(path, { role: 'secretariat' }), await open(path, { role: 'member' })];
      await Promise.all([isOpen(anna), isOpen(berit)]);
      await anna.getByRole('button', { name: 'Ta opp dette punktet' }).click();
      await berit.getByText('Møtet er her nå').waitFor();
      await berit.getByText(/igjen/).waitFor();
      await berit.getByText('Sekretariatet: 1').waitFor(soon);
      await anna.getByRole('button', { name: 'Ferdig – ta opp neste' }).click();
      await berit.getByRole('heading', { level: 1, name: '2. Orientering om årshjulet' }).waitFor();
      // One who writes is not taken away from the text.
      await notes(berit).pressSequentially('Midt i en setning');
      await anna.getByRole('button', { name: 'Ferdig – ta opp neste' }).click();
      await berit.getByText('Møtet er nå på punkt 3.').waitFor();
      expect(await textIn(berit)).toBe('Midt i en setning');
    });

    test('records the decision as it was written together', async () => {
      const { path, meeting } = await aRoom();
      const page = await open(path, { role: 'secretariat' });
      await isOpen(page);
      await page.getByLabel('Vedtak', { exact: true }).pressSequentially('Utvalget slutter seg til en felles tjenestereise.');
      await page.getByText('Utfall og oppfølging').click();
      await page.getByLabel('Utfall').selectOption('endorsed');
      await page.getByLabel('Enighet').selectOption('no');
      await page.getByText('Hvem var uenig').click();
      await page.getByLabel('Hvem', { exact: true }).first().fill('Eksempelbydelen');
      await page.getByLabel('Merknad').first().fill('Ønsker mer tid.');
      await page.getByLabel('Hvem følger opp').fill('Sekretariatet');
      await page.getByLabel('Innen').fill('2026-06-01');
      await page.getByRole('button', { name: 'Før vedtaket' }).click();
      await page.getByText('Vedtaket er ført.').waitFor();
      const { rows } = await sql<object>`
        select outcome, text, consensus, follow_up_by, due_on::text, (select count(*)::int from decision_items where decision_id = d.id) as items,
          (select who || ': ' || text from decision_dissents where decision_id = d.id) as dissent
        from decisions d where meeting_id = ${meeting}`.execute(server().deps.db);
      expect(rows).toEqual([
        {
          outcome: 'endorsed',
          text: 'Utvalget slutter seg til en felles tjenestereise.',
          consensus: false,
          follow_up_by: 'Sekretariatet',
          due_on: '2026-06-01',
          items: 2,
          dissent: 'Eksempelbydelen: Ønsker mer tid.',
        },
      ]);
      expect(await page.locator('.room-recorded').textContent()).toContain('Tilsluttet');
      // Once, though it was written live and posted with the form.
      expect(await page.getByLabel('Vedtak', { exact: true }).inputValue()).toBe('Utvalget slutter seg til en felles tjenestereise.');
    });

    test('says why a text with an identity number is not saved, and saves it when the number is gone', async () => {
      const { path, entries } = await aRoom();
      const page = await open(path, { role: 'member' });
      await isOpen(page);
      await notes(page).pressSequentially('Pasient 13097248022');
      await page.getByText('Ikke lagret: Teksten ser ut til å inneholde et fødselsnummer').waitFor();
      for (let at = 0; at < 11; at++) await page.keyboard.press('Backspace');
      await expect.poll(() => stored(entries[0] ?? 0)).toBe('Pasient ');
      await isOpen(page);
    });

    test('is written in without JavaScript, and two who do it at once lose nothing', async () => {
      const { path, entries } = await aRoom();
      const choices = { javaScript: false } as const;
      const [anna, berit] = [await open(path, { ...choices, role: 'secretariat' }), await open(path, { ...choices, role: 'member' })];
      await notes(anna).fill('Anna skriver dette.');
      await notes(berit).fill('Berit skriver noe annet.');
      const save = (page: Page) => page.locator('.live-field', { has: notes(page) }).getByRole('button', { name: 'Lagre' });
      await follow(anna, save(anna));
      await follow(berit, save(berit));
      await berit.getByText('Teksten er lagret.').waitFor();
      const text = await textIn(berit);
      expect(text).toContain('Anna skriver dette.');
      expect(text).toContain('Berit skriver noe annet.');
      expect(await stored(entries[0] ?? 0)).toBe(text);
      await follow(anna, anna.getByRole('button', { name: 'Ta opp dette punktet' }));
      await anna.getByText('Møtet er her nå').waitFor();
      await anna.getByLabel('Vedtak', { exact: true }).fill('Tas til orientering.');
      await anna.getByText('Utfall og oppfølging').click();
      await anna.getByLabel('Utfall').selectOption('noted');
      await follow(anna, anna.getByRole('button', { name: 'Før vedtaket' }));
      await anna.getByText('Vedtaket er ført.').waitFor();
      expect(await stored(entries[0] ?? 0, 'decision')).toBe('Tas til orientering.');
    });

    test('is closed to the public, and gives contacts neither the texts nor what is withheld', async () => {
      const { path } = await aRoom();
      const page = await open(path, { role: 'public' });
      expect(await page.getByText('Du har ikke tilgang til dette').count()).toBe(1);
      const { rows } = await sql<{ id: number }>`select id from contacts where kind = 'person' limit 1`.execute(server().deps.db);
      const contact = await open(`${path}?punkt=3`, { role: `contact:${rows[0]?.id}` });
      expect(await contact.getByRole('heading', { level: 1 }).textContent()).toBe('3. Unntatt offentlighet');
      expect(await contact.locator('textarea').count()).toBe(0);
    });

    test('is read when the minutes are approved, and no longer written', async () => {
      const { path, meeting, entries } = await aRoom();
      const page = await open(path, { role: 'member' });
      await isOpen(page);
      await notes(page).pressSequentially('Sto her før');
      await expect.poll(() => stored(entries[0] ?? 0)).toBe('Sto her før');
      await sql`update meetings set state = 'approved' where id = ${meeting}`.execute(server().deps.db);
      await page.getByText('Her skrives ikke mer.').waitFor();
      expect(await page.getByText('Sto her før').count()).toBe(1);
      expect(await page.locator('textarea').count()).toBe(0);
    });

    test.each([
      ['light', 'secretariat', 1366, ''],
      ['dark', 'secretariat', 1366, ''],
      ['light', 'member', 390, ''],
      ['dark', 'member', 390, ''],
      ['light', 'secretariat', 320, ''],
      ['light', 'secretariat', 1920, '?stor=1'],
    ] as const)('has no axe violation and fits in the %s theme, for %s, %d pixels wide%s', async (theme, role, width, query) => {
      const { path } = await aRoom();
      const page = await open(path, { theme, role, width, height: 900 });
      // What unfolds slowly would be looked at half open.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await isOpen(page);
      await page.getByRole('button', { name: 'Ta opp dette punktet' }).click();
      await page.getByText('Møtet er her nå').waitFor();
      if (query) {
        await page.goto(server().url + path + query);
        await isLive(page);
        await isOpen(page);
      }
      await notes(page).pressSequentially('Sykehuset orienterte. Bydelene støtter forslaget.');
      await isOpen(page);
      await keepPicture(page, `room-${theme}-${role}-${width}${query && '-large'}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await keepPicture(page, `room-${theme}-${role}-${width}${query && '-large'}-open`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    });
  },
);
