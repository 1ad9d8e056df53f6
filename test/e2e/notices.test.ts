import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { follow as followUseCase, unsubscribeAddresses } from '#features/notices/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, follow } from '../support/pages.ts';
import { contact } from '../support/people.ts';
import { insertRow, makeForum, makePartnership, makePerson } from '../support/steering.ts';

describePages(
  'The pages of comments and notices',
  () => [],
  ({ open, server }) => {
    let kari = 0;
    let ola = 0;
    let item = 0;
    const comments = '/planer/plan/tiltak/t1/kommentarer';

    beforeAll(async () => {
      const { db } = server().deps;
      const partnership = await makePartnership(db, { name: 'Helsefellesskap Eksempel' });
      const plan = await insertRow(db, 'plans', {
        partnership_id: partnership,
        slug: 'plan',
        title: 'Porteføljeplan',
        year: 2026,
        language: 'nb',
        opened_at: new Date(),
      });
      const area = await insertRow(db, 'areas', { plan_id: plan, key: 'a', title: 'Skrøpelige eldre', position: 1 });
      const group = await insertRow(db, 'groups', { area_id: area, title: 'Gruppe', position: 1 });
      item = await insertRow(db, 'items', { plan_id: plan, group_id: group, key: 't1', title: 'Felles ambulerende team', position: 1 });
      kari = await makePerson(db, partnership, { name: 'Kari Eksempel', email: 'kari@eksempel.example.no' });
      ola = await makePerson(db, partnership, { name: 'Ola Eksempel', email: 'ola@eksempel.example.no' });
      await sql`insert into item_contacts (item_id, contact_id, position) values (${item}, ${kari}, 1)`.execute(db);
      await makeForum(db, partnership, { slug: 'ssu', name: 'Strategisk samarbeidsutvalg' });
      await sql`insert into changes (plan_id, item_id, batch, kind, before, after, actor_role, actor_name)
        values (${plan}, ${item}, gen_random_uuid(), 'item.title', '"Gammel tittel"', '"Felles ambulerende team"', 'secretariat', 'Sekretæren')`.execute(
        db,
      );
    });
    beforeEach(async () => {
      const { db } = server().deps;
      await sql`delete from comments`.execute(db);
      await sql`delete from mails`.execute(db);
      await sql`delete from follows`.execute(db);
    });

    test('a comment is written, mentions somebody, is changed and removed, without JavaScript', async () => {
      const page = await open(comments, { role: `contact:${kari}`, javaScript: false });
      await page.getByLabel('Ny kommentar').fill('Hva mener du?\n<b>Ikke fet</b>');
      await page.getByLabel('Nevn også').selectOption('Ola Eksempel');
      await follow(page, page.getByRole('button', { name: 'Legg til kommentar' }));
      const main = page.locator('main');
      expect(await main.innerText()).toContain('Hva mener du?\n<b>Ikke fet</b>');
      expect(await main.innerText()).toContain('Nevnt: Ola Eksempel');
      const { rows } = await sql<{ recipient: string }>`select recipient from mails`.execute(server().deps.db);
      expect(rows).toEqual([{ recipient: 'ola@eksempel.example.no' }]);
      await page.locator('summary', { hasText: 'Endre' }).click();
      await page.getByLabel('Kommentaren', { exact: true }).fill('Noe annet');
      await follow(page, page.getByRole('button', { name: 'Lagre', exact: true }));
      expect(await main.innerText()).toContain('Noe annet');
      await follow(page, page.getByRole('button', { name: /^Fjern kommentaren fra Kari Eksempel/ }));
      expect(await main.innerText()).toContain('Kommentaren er fjernet.');
      expect(await main.innerText()).not.toContain('Noe annet');
    });

    test('a name is suggested while it is written, and a refusal keeps what was written', async () => {
      const page = await open(comments, { role: 'secretariat' });
      await page.getByLabel('Ny kommentar').pressSequentially('Spør @ol');
      await page.getByRole('button', { name: 'Ola Eksempel' }).click();
      expect(await page.getByLabel('Ny kommentar').inputValue()).toBe('Spør @Ola Eksempel ');
      await page.getByLabel('Ny kommentar').pressSequentially('om 13097248022');
      await page.getByRole('button', { name: 'Legg til kommentar' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Ny kommentar').inputValue()).toContain('om 13097248022');
    });

    test('the public sees no comments, and is told so; a member of nothing may read', async () => {
      const before = await open(comments, { role: 'secretariat', javaScript: false });
      await before.getByLabel('Ny kommentar').fill('Bare for oss');
      await follow(before, before.getByRole('button', { name: 'Legg til kommentar' }));
      for (const path of [comments, '/planer/plan/tiltak/t1', '/varsler'])
        expect(await (await open(path, { javaScript: false })).content()).not.toMatch(/Bare for oss|Kommentarer \(/);
      const item1 = await open('/planer/plan/tiltak/t1', { role: 'reader', javaScript: false });
      expect(await item1.locator('main').innerText()).toContain('Kommentarer (1)');
      expect(await item1.locator('main').innerText()).toContain('Bare den som er koblet til en kontakt, kan følge dette');
    });

    test('an item, an area and a forum are followed with a button, seen among notices, and left there', async () => {
      const page = await open('/planer/plan/tiltak/t1', { role: `contact:${ola}`, javaScript: false });
      for (const path of ['/planer/plan/tiltak/t1', '/planer/plan/omrader/a', '/fora/ssu']) {
        await page.goto(server().url + path);
        await follow(page, page.getByRole('button', { name: 'Følg', exact: true }));
        expect(new URL(page.url()).pathname).toBe(path);
        expect(await page.getByText('Du følger dette').count()).toBe(1);
      }
      await page.goto(`${server().url}/varsler`);
      const main = page.locator('main');
      expect(await main.innerText()).toContain('Tittel: Gammel tittel → Felles ambulerende team');
      expect(await main.innerText()).toContain('Alt du følger (3)');
      expect(await main.getByText('Ny', { exact: false }).count()).toBeGreaterThan(0);
      await follow(page, page.getByRole('button', { name: 'Merk alt som sett' }));
      expect(await page.locator('.new-mark').count()).toBe(0);
      await follow(page, page.getByRole('button', { name: 'Slutt å følge Strategisk samarbeidsutvalg' }));
      expect(await main.innerText()).toContain('Alt du følger (2)');
    });

    test('everybody sets what they get, and a link in a mail ends one kind, only when its button is pressed', async () => {
      const page = await open('/min-side/varsler', { role: `contact:${ola}`, javaScript: false });
      await page.getByLabel('Ukentlig oppsummering').selectOption('Onsdag');
      await follow(page, page.getByRole('button', { name: 'Lagre' }));
      expect(await page.getByLabel('Ukentlig oppsummering').inputValue()).toBe('3');
      const address = (await unsubscribeAddresses(server().deps.db, [ola], 'digest')).get(ola) ?? '';
      const link = await open(address, { javaScript: false });
      await page.reload();
      expect(await page.getByLabel('Ukentlig oppsummering').inputValue()).toBe('3');
      await follow(link, link.getByRole('button', { name: 'Ja, slutt med dette' }));
      expect(await link.locator('main').innerText()).toContain('Du får ikke lenger den ukentlige oppsummeringen.');
      await page.reload();
      expect(await page.getByLabel('Ukentlig oppsummering').inputValue()).toBe('');
      // As a mail program asks for it, with no cookie and no page.
      const mentions = (await unsubscribeAddresses(server().deps.db, [ola], 'mentions')).get(ola) ?? '';
      const clicked = await fetch(server().url + mentions, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(clicked.status).toBe(200);
      await page.reload();
      expect(await page.getByLabel('Si fra med en gang').isChecked()).toBe(false);
    });

    test('have no axe violation in both themes and 320 pixels wide', async () => {
      const { deps } = server();
      await followUseCase(deps, contact(kari), { kind: 'item', id: item });
      const written = await open(comments, { role: 'secretariat', javaScript: false });
      await written.getByLabel('Ny kommentar').fill('Kan vi ta dette i møtet i mars, @Kari Eksempel?');
      await follow(written, written.getByRole('button', { name: 'Legg til kommentar' }));
      const unsubscribe = (await unsubscribeAddresses(deps.db, [kari], 'mentions')).get(kari) ?? '';
      for (const [theme, width] of [
        ['light', 1200],
        ['dark', 320],
      ] as const) {
        for (const path of [comments, '/planer/plan/tiltak/t1', '/varsler', '/min-side/varsler', unsubscribe]) {
          const page = await open(path, { role: `contact:${kari}`, theme, width });
          await keepPicture(page, `notices-${path.slice(0, 30).replaceAll(/\W+|\d+/g, '')}${path.length}-${theme}`);
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        }
      }
    });
  },
);
