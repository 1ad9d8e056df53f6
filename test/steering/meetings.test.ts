import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture, type Choices } from '../support/browser.ts';
import { describePages, follow, isLive } from '../support/pages.ts';
import {
  insertRow,
  makeAgendaItem,
  makeCase,
  makeForum,
  makeMeeting,
  makeOrganisation,
  makePartnership,
  makePerson,
  makeSeat,
} from '../support/steering.ts';
import type { Db } from '#platform/db/db.ts';

async function furnish(db: Db) {
  const partnership = await makePartnership(db, { slug: 'eksempel-moter', name: 'Helsefellesskap Eksempel' });
  const forum = await makeForum(db, partnership, { slug: 'eksempelutvalget', name: 'Strategisk eksempelutvalg', short_name: 'SEU' });
  await insertRow(db, 'mandates', { forum_id: forum, number: 1, quorum_percent: 50, actor_role: 'secretariat' });
  const organisation = await makeOrganisation(db, partnership, { name: 'Eksempel sykehus' });
  const person = await makePerson(db, partnership, { role: 'Direktør' });
  const seat = await makeSeat(db, forum, { role: 'Direktør', organisation_id: organisation });
  await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: person });
  await makeSeat(db, forum, { role: 'Brukerrepresentant', standing: null });
  const sak = await makeCase(db, partnership, forum, {
    title: 'Felles akuttmottak',
    background: 'Slik er det i dag.',
    proposal: 'Utvalget ber om en plan.',
  });
  const meeting = await makeMeeting(db, partnership, forum, {
    starts_at: '2026-03-03T12:00:00Z',
    ends_at: '2026-03-03T14:00:00Z',
    place: 'Rådhuset',
    notice_text: 'Velkommen til møte.',
  });
  await makeAgendaItem(db, forum, meeting, { title: 'Godkjenning av sakslisten', type: 'decision', minutes: 5, section: 'Innledning' });
  await makeAgendaItem(db, forum, meeting, {
    title: 'Felles akuttmottak',
    case_id: sak,
    minutes: 40,
    section: 'Saker',
    responsible: 'Sekretariatet',
  });
  await makeAgendaItem(db, forum, meeting, {
    title: 'Hemmelig ansettelse',
    type: 'discussion',
    minutes: 15,
    section: 'Saker',
    withheld_by: '§ 25',
  });
  const draft = await makeMeeting(db, partnership, forum, { starts_at: '2099-05-05T11:00:00Z', ends_at: null, state: 'draft' });
  await makeAgendaItem(db, forum, null, { title: 'Venter i køen', type: 'information' });
  return { partnership, forum, meeting, draft };
}

describePages(
  'Meetings',
  () => [],
  ({ open, server }) => {
    let made: ReturnType<typeof furnish> | undefined;
    const furnished = (): ReturnType<typeof furnish> => (made ??= furnish(server().deps.db));

    const looks: readonly (readonly [string, Choices])[] = [
      ['lys', { role: 'secretariat' }],
      ['mork', { role: 'secretariat', theme: 'dark' }],
      ['telefon', { role: 'secretariat', width: 390, height: 844 }],
    ];

    test('every page of a meeting can be read by all, in light, in dark and on a phone', async () => {
      const { meeting } = await furnished();
      const paths = [
        '/moter',
        '/moter/nytt',
        '/moter/ny-serie?from=2026-01-01&to=2026-12-31&every=month&interval=2&weekday=4&nth=1',
        '/fora/eksempelutvalget/saksko',
      ];
      const pages = ['', '/endre', '/oppmote', '/protokoll'].map((page) => `/moter/${meeting}${page}`);
      for (const [look, choices] of looks) {
        const page = await open('/', choices);
        for (const path of [...paths, ...pages]) {
          await page.goto(server().url + path);
          await isLive(page);
          await keepPicture(page, `${look}${path.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 40)}`);
          expect(await accessibilityFaults(page), `${look} ${path}`).toEqual([]);
          const width = choices.width ?? 1366;
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${look} ${path}`).toBeLessThanOrEqual(width);
        }
      }
    }, 240_000);

    test('a meeting is planned, ordered, held, minuted and approved without JavaScript, and then stands', async () => {
      await furnished();
      const role = { role: 'secretariat', javaScript: false };
      const page = await open('/moter/nytt', role);
      await page.getByLabel('Dato').fill('2026-02-02');
      await page.getByLabel('Fra klokken').fill('09:00');
      await page.getByLabel('Til klokken').fill('11:00');
      await follow(page, page.getByRole('button', { name: 'Lag møtet' }));
      const address = new URL(page.url()).pathname.replace('/endre', '');
      for (const title of ['Første sak', 'Andre sak']) {
        await page.getByLabel('Tittel (kan stå tom når du velger en sak)').fill(title);
        await page.locator('#ny-minutes').fill('30');
        await follow(page, page.getByRole('button', { name: 'Legg til' }));
      }
      await follow(page, page.getByRole('button', { name: 'Flytt opp: Andre sak' }));
      await follow(page, page.getByRole('button', { name: 'Ta inn: Venter i køen' }));
      await page.goto(server().url + address);
      expect(await page.locator('.agenda-entry h3').allTextContents()).toEqual(['1. Andre sak', '2. Første sak', '3. Venter i køen']);
      expect(await page.locator('.agenda-entry').nth(1).textContent()).toContain('09.30');

      const reader = await open(address, { javaScript: false });
      expect(await reader.locator('main').textContent()).toContain('Vi fant ikke møtet');
      for (const step of ['Kall inn', 'Start møtet']) await follow(page, page.getByRole('button', { name: step }));
      await page.goto(`${server().url}${address}/oppmote`);
      await page.getByLabel('Til stede').first().check();
      await page.getByLabel('Gjest 1: Navn eller rolle').fill('Foredragsholder');
      await follow(page, page.getByRole('button', { name: 'Lagre oppmøtet' }));
      expect(await page.locator('main').textContent()).toContain('Møtet er beslutningsdyktig: 1 av 1');
      await page.goto(`${server().url}${address}/protokoll`);
      await page.getByText('Før et vedtak').click();
      await page.getByLabel('Vedtakets tekst').fill('Utvalget tar saken til orientering.');
      await follow(page, page.getByRole('button', { name: 'Før vedtaket' }));
      await page.goto(server().url + address);
      await follow(page, page.getByRole('button', { name: 'Avslutt møtet' }));
      await page.goto(`${server().url}${address}/protokoll`);
      await follow(page, page.getByRole('button', { name: 'Send ut protokollen' }));

      const member = await open(`${address}/protokoll`, { role: 'member', javaScript: false });
      await member.getByLabel('Hvem merknaden kommer fra').fill('Brukerrepresentanten');
      await member.getByLabel('Merknad', { exact: true }).fill('Ser riktig ut.');
      await follow(member, member.getByRole('button', { name: 'Send merknaden' }));
      await page.reload();
      expect(await page.locator('main').textContent()).toContain('Ser riktig ut.');
      await follow(page, page.getByRole('button', { name: 'Godkjenn protokollen' }));
      await page.getByLabel('Rettelse').fill('Navnet skal skrives slik.');
      await follow(page, page.getByRole('button', { name: 'Legg til' }));

      await reader.goto(server().url + address);
      const told = await reader.locator('main').textContent();
      for (const words of ['Protokollen er godkjent', 'Utvalget tar saken til orientering.', 'Navnet skal skrives slik.'])
        expect(told).toContain(words);
      expect(told).not.toContain('Foredragsholder');
      await keepPicture(reader, 'protokoll-offentlig');
      const editing = await open(`${address}/endre`, role);
      await editing.getByLabel('Tittel (kan stå tom når du velger en sak)').fill('For sent');
      await follow(editing, editing.getByRole('button', { name: 'Legg til' }));
      expect(await editing.getByRole('alert').textContent()).toContain('Protokollen fra møtet er godkjent');
    }, 240_000);

    test('one entry at a time shows its fields, and closes when it is saved', async () => {
      const { meeting } = await furnished();
      const page = await open(`/moter/${meeting}/endre`, { role: 'secretariat', javaScript: false });
      const fields = page.locator('.entry-card').getByLabel('Tittel', { exact: true });
      expect(await fields.count()).toBe(0);
      await page.getByRole('link', { name: 'Rediger «Felles akuttmottak»' }).focus();
      await Promise.all([page.waitForURL(/punkt=/), page.keyboard.press('Enter')]);
      expect(await fields.first().inputValue()).toBe('Felles akuttmottak');
      expect(await page.locator('.entry-card form.stack input[name=version]').count()).toBe(1);
      await keepPicture(page, 'ett-punkt-apent');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('entry-card');
      await fields.first().fill('Felles akuttmottak for alle');
      await follow(page, page.locator('.entry-card').getByRole('button', { name: 'Lagre' }).first());
      expect(await page.locator('.entry-card').allTextContents()).toContainEqual(expect.stringContaining('Felles akuttmottak for alle'));
      expect(await fields.count()).toBe(0);
      await page.goto(`${page.url().split('?')[0]}?punkt=abc`);
      expect(await fields.count()).toBe(0);
    });

    test('the public sees a withheld entry without its content', async () => {
      await furnished();
      const page = await open('/moter', { javaScript: false });
      await follow(page, page.getByRole('link', { name: '3. mars 2026' }));
      const told = await page.locator('main').textContent();
      expect(told).toContain('Sak unntatt offentlighet');
      expect(told).toContain('offentleglova § 25');
      expect(told).not.toContain('Hemmelig');
      await keepPicture(page, 'innkalling-offentlig');
    });

    test('two who change the time at once do not write over each other, and the second is told', async () => {
      const { meeting } = await furnished();
      const choices = { role: 'secretariat', javaScript: false };
      const [one, two] = [await open(`/moter/${meeting}/endre`, choices), await open(`/moter/${meeting}/endre`, choices)];
      for (const page of [one, two]) {
        await page.getByText('Tid, sted og innkalling').click();
        await page.getByLabel('Sted').fill('Et annet sted');
      }
      await follow(one, one.getByRole('button', { name: 'Lagre' }).first());
      await follow(two, two.getByRole('button', { name: 'Lagre' }).first());
      expect(await two.getByRole('alert').textContent()).toContain('Noen har endret møtet');
      expect(await two.getByLabel('Sted').inputValue()).toBe('Et annet sted');
    });
  },
);
