import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { writtenNotes } from '#platform/audit/note-once.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, follow } from '../support/pages.ts';
import { insertRow, makeCase, makeForum, makePartnership, makePerson, makeSeat } from '../support/steering.ts';

describePages(
  'The pages of the record and of personal data',
  () => [],
  ({ open, server }) => {
    let [withheld, ada] = [0, 0];

    beforeAll(async () => {
      const { db } = server().deps;
      const partnership = await makePartnership(db, { name: 'Helsefellesskap Eksempel' });
      const forum = await makeForum(db, partnership, { slug: 'ssu', name: 'Strategisk samarbeidsutvalg', short_name: 'SSU' });
      ada = await makePerson(db, partnership, { name: 'Eksempel Ada', email: 'ada@eksempel.example.no', role: 'Fagsjef' });
      const seat = await makeSeat(db, forum, { role: 'Leder' });
      await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: ada });
      withheld = await makeCase(db, partnership, forum, { title: 'Hemmelig sak om Eksempel Ada', withheld_by: '§ 13' });
      await open(`/saker/${withheld}`, { role: 'secretariat' });
      await open(`/saker/${withheld}`, { role: 'public' });
      await open('/logg', { role: 'public' });
      await writtenNotes(db);
    });

    test('have no axe violation, in both themes and 320 pixels wide', async () => {
      for (const [theme, width] of [
        ['light', 1200],
        ['dark', 320],
      ] as const) {
        for (const path of ['/logg', `/personer/${ada}/opplysninger`, '/personvern']) {
          const page = await open(path, { role: 'secretariat', theme, width });
          await keepPicture(page, `record-${path.replaceAll(/\W+|\d+/g, '')}-${theme}`);
          expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        }
      }
    });

    test('who read what is withheld is found, and the record verified, without JavaScript', async () => {
      const page = await open('/logg', { role: 'secretariat', javaScript: false });
      await page.getByLabel('Bare det som er unntatt offentlighet').check();
      await follow(page, page.getByRole('button', { name: 'Vis', exact: true }));
      const rows = page.locator('tbody tr');
      expect(await rows.count()).toBe(1);
      expect(await rows.innerText()).toContain(`/saker/${withheld}`);
      await follow(page, page.getByRole('button', { name: 'Kontroller hele loggen nå' }));
      expect(await page.locator('.record-verified').innerText()).toMatch(/linjene er urørt/);
    });

    test('are for the secretariat alone', async () => {
      for (const path of ['/logg', '/logg.csv', '/logg.jsonl', `/personer/${ada}/opplysninger`, `/personer/${ada}/opplysninger.json`]) {
        for (const role of ['member', 'public']) {
          const answer = await fetch(server().url + path, { headers: { cookie: `rolle=${role}` } });
          expect([path, role, answer.status]).toEqual([path, role, 403]);
        }
        const answer = await fetch(server().url + path, { headers: { cookie: 'rolle=secretariat' } });
        expect([path, answer.status]).toEqual([path, 200]);
      }
      await writtenNotes(server().deps.db);
      const { rows } =
        await sql`select count(*)::int as n from audit_entries where deed = 'access.refused' and actor_role = 'member'`.execute(
          server().deps.db,
        );
      expect(rows).toEqual([{ n: 5 }]);
    });

    test('a person is erased after a preview, without JavaScript', async () => {
      const page = await open(`/personer/${ada}/opplysninger`, { role: 'secretariat', javaScript: false });
      expect(await page.locator('main').innerText()).toContain('Saker');
      await page.getByLabel(/Hvorfor/).fill('Eksempel Ada ba om det');
      await page.getByLabel(/Jeg har sett/).check();
      await follow(page, page.getByRole('button', { name: 'Slett personen' }));
      expect(await page.getByRole('alert').innerText()).toContain('nevner personen');
      await page.getByLabel(/Hvorfor/).fill('Ba om det');
      await page.getByLabel(/Jeg har sett/).check();
      await follow(page, page.getByRole('button', { name: 'Slett personen' }));
      expect(await page.locator('main').innerText()).toContain('Personen er slettet.');
      expect(await (await open(`/saker/${withheld}`, { role: 'secretariat' })).locator('h1').innerText()).toContain(
        'Hemmelig sak om Fagsjef',
      );
    });
  },
);
