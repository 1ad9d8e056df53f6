import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { callMeeting } from '#features/meetings/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, follow } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';
import { insertRow, makeForum, makeMeeting, makePartnership, makePerson, makeSeat } from '../support/steering.ts';

describePages(
  'The pages of calendars and e-mail',
  () => [],
  ({ open, server }) => {
    let meeting = 0;

    /** A meeting that is called: one got the mail, one waits, one was refused, one has no address. */
    beforeAll(async () => {
      const { deps } = server();
      const { db } = deps;
      const partnership = await makePartnership(db, { name: 'Helsefellesskap Eksempel' });
      const forum = await makeForum(db, partnership, { slug: 'ssu', name: 'Strategisk samarbeidsutvalg', short_name: 'SSU' });
      for (const name of ['Ada', 'Bo', 'Cy', 'Di']) {
        const email = name === 'Di' ? null : `${name.toLowerCase()}@eksempel.example.no`;
        const contact = await makePerson(db, partnership, { name: `Eksempel ${name}`, email });
        const seat = await makeSeat(db, forum, { role: `Direktør for samhandling og helsefellesskap i bydel ${name}` });
        await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: contact });
      }
      meeting = await makeMeeting(db, partnership, forum, {
        state: 'draft',
        starts_at: '2096-03-06T12:00:00Z',
        ends_at: '2096-03-06T14:00:00Z',
      });
      await callMeeting(deps, secretariat, { meeting });
      await sql`update mails set attempts = 1, sent_at = case when id % 3 = 1 then now() end,
        given_up_at = case when id % 3 = 0 then now() end, error = case when id % 3 = 0 then 'refused' end,
        status = case when id % 3 = 0 then 550 end`.execute(db);
    });

    test('have no axe violation, folded out, in both themes and 320 pixels wide', async () => {
      const pages = ['/epost', '/kalender', `/moter/${meeting}/kalender`];
      for (const [theme, width] of [
        ['light', 1200],
        ['dark', 320],
      ] as const) {
        for (const path of pages) {
          const page = await open(path, { role: 'secretariat', theme, width });
          await keepPicture(page, `mail-${path.replaceAll(/\W+|\d+/g, '')}-${theme}`);
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        }
      }
    });

    test('the outbox says what was sent, what waits and what failed, and tries again, without JavaScript', async () => {
      const page = await open('/epost', { role: 'secretariat', javaScript: false });
      const text = await page.locator('main').innerText();
      for (const said of ['Sendt (1)', 'Venter (1)', 'Ikke sendt (1)', 'avviste den (550)', 'E-post er ikke satt opp'])
        expect(text).toContain(said);
      await follow(page, page.getByRole('link', { name: 'Ikke sendt (1)' }));
      expect(await page.locator('tbody tr').count()).toBe(1);
      await follow(page, page.getByRole('button', { name: /Prøv igjen: Innkalling/ }));
      expect(await page.getByText('E-posten blir sendt på nytt.').count()).toBe(1);
      expect(await page.locator('main').innerText()).toContain('Ikke sendt (0)');
    });

    test('the outbox and who is called are the secretariat’s to see', async () => {
      for (const role of ['member', 'public']) {
        const outbox = await open('/epost', { role });
        expect(await outbox.locator('main').innerText()).toContain('Bare sekretariatet');
        const calendar = await open(`/moter/${meeting}/kalender`, { role });
        expect(await calendar.getByRole('link', { name: /invite\.ics/ }).count()).toBe(1);
        for (const page of [outbox, calendar]) expect(await page.content()).not.toMatch(/eksempel\.example\.no|Eksempel Ada/);
      }
    });

    test('a missing address is given where it is seen, without JavaScript; a wrong one stays to be mended', async () => {
      const page = await open(`/moter/${meeting}/kalender`, { role: 'secretariat', javaScript: false });
      expect(await page.locator('main').innerText()).toContain('Én får ingen e-post, for adressen mangler: Eksempel Di.');
      const row = page.locator('tr', { hasText: 'Eksempel Di' });
      await row.getByText('Oppgi adressen').click();
      await row.getByLabel('E-postadressen til Eksempel Di').fill('di@eksempel');
      await follow(page, row.getByRole('button', { name: 'Lagre adressen' }));
      expect(await page.getByRole('alert').innerText()).toContain('Skriv én adresse');
      await row.getByLabel('E-postadressen til Eksempel Di').fill('di@eksempel.example.no');
      await follow(page, row.getByRole('button', { name: 'Lagre adressen' }));
      expect(await row.innerText()).toContain('Venter på å bli sendt');
    });

    test('the page of calendars leads to files that calendar programs take', async () => {
      const page = await open('/kalender');
      const address = await page.getByRole('link', { name: /fora\/ssu\/calendar\.ics/ }).getAttribute('href');
      const answer = await fetch(address ?? '');
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(await answer.text()).toContain('SUMMARY:Møte i SSU');
    });
  },
);
