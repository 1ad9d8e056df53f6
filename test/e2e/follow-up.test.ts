import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ensurePartnership } from '#features/people/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages, follow, isLive } from '../support/pages.ts';
import { fillSteeringYear, type SteeringYear } from '../support/steering-year.ts';

describePages(
  'Follow-up and the annual wheel',
  () => [anOsloPlan()],
  ({ open, server }) => {
    let filled: SteeringYear | undefined;
    const fill = async (): Promise<SteeringYear> => {
      const { db } = server().deps;
      filled ??= await fillSteeringYear(db, (await ensurePartnership(db, anOsloPlan().partnership, 'nb')).id);
      return filled;
    };
    const pages = async () => ({
      'follow-up': '/oppfolging',
      'next-meetings': '/oppfolging?visning=neste',
      unanswered: '/oppfolging?visning=ubesvart',
      person: `/personer/${(await fill()).person}`,
      wheel: '/arshjul',
    });
    const rows = (page: Page) => page.locator('.matter-table tbody tr').allTextContents();

    test.each([
      ['light', 1366],
      ['dark', 1366],
      ['light', 390],
      ['dark', 390],
    ] as const)('have no axe violation in the %s theme, %i pixels wide, and fit', async (theme, width) => {
      const page = await open('/', { theme, width, role: 'secretariat' });
      for (const [name, path] of Object.entries(await pages())) {
        await page.goto(server().url + path);
        await isLive(page);
        await keepPicture(page, `${name}-${theme}-${width}`);
        expect(await accessibilityFaults(page), name).toEqual([]);
        const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
        expect(fits, name).toBe(true);
      }
    });

    test('fit a window of 320 pixels, which is 400 % on a laptop', async () => {
      const page = await open('/', { width: 320, height: 640, role: 'secretariat' });
      for (const [name, path] of Object.entries(await pages())) {
        await page.goto(server().url + path);
        await isLive(page);
        await keepPicture(page, `${name}-narrow`);
        const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
        expect(fits, name).toBe(true);
      }
    });

    test('the list is narrowed without JavaScript, by what is late, by forum and by person', async () => {
      await fill();
      const page = await open('/oppfolging', { role: 'secretariat', javaScript: false });
      expect((await rows(page))[0]).toMatch(/Forsinket.*12 dager over fristen.*Bydelene lager en felles oversikt/);
      await follow(page, page.locator('.urgency-counts').getByRole('link', { name: /Forsinket/ }));
      expect(await rows(page)).toHaveLength(2);
      await page.getByLabel('Person').selectOption({ label: 'Eksempel Kari' });
      await follow(page, page.getByRole('button', { name: 'Vis', exact: true }));
      expect(await rows(page)).toHaveLength(1);
      await follow(page, page.getByRole('link', { name: 'Eksempel Kari' }));
      expect(await page.locator('main').textContent()).toMatch(/Eksempel strategisk utvalg.*Leder.*Bydelene lager en felles oversikt/s);
    });

    test('the public reads no word of what is withheld, no draft of a backlog, and no person', async () => {
      const { person } = await fill();
      const page = await open('/oppfolging', { javaScript: false });
      const text = async () => (await page.locator('main').textContent()) ?? '';
      expect(await text()).toContain('Unntatt offentlighet, § 13');
      expect(await text()).toContain('Personalsak');
      expect(await page.content()).not.toMatch(/Hemmelig|Kari|Ubesvart/);
      await page.goto(`${server().url}/oppfolging?visning=neste`);
      expect(await text()).toContain('Unntatt offentlighet, § 14');
      expect(await page.content()).not.toMatch(/Lukket punkt|Venter på et møte|Kari/);
      await page.goto(`${server().url}/arshjul`);
      expect(await page.content()).not.toMatch(/Hemmelig|Kari/);
      expect((await page.request.get(`${server().url}/personer/${person}`)).status()).toBe(404);
      expect((await page.request.get(`${server().url}/oppfolging?visning=ubesvart`)).status()).toBe(403);
    });

    test('the secretariat is shown a person’s calendar address when it asks, and a new one takes its place', async () => {
      const { person } = await fill();
      const page = await open(`/personer/${person}`, { role: 'secretariat', javaScript: false });
      const address = async (button: string): Promise<string> => {
        await follow(page, page.getByRole('button', { name: button }));
        return page.getByLabel('Kalenderadresse').last().inputValue();
      };
      const first = await address('Vis adressen');
      expect(await address('Vis adressen')).toBe(first);
      expect((await page.request.get(first)).status()).toBe(200);
      expect(await address('Lag ny adresse')).not.toBe(first);
      expect((await page.request.get(first)).status()).toBe(404);
    });

    test('every mark of the wheel leads to its line in the list, by keyboard too, and the calendar says the same', async () => {
      await fill();
      const page = await open('/arshjul');
      const marks = page.locator('.wheel a');
      expect(await marks.count()).toBeGreaterThan(15);
      await marks.first().focus();
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#e-1$/);
      const targets = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const target of targets) expect(await page.locator(target).count(), target).toBe(1);
      const listed = await page.locator('.wheel-month-list li').count();
      const told = await page.request.get(`${server().url}/arshjul/calendar.ics`);
      expect(told.headers()['content-type']).toContain('text/calendar');
      const year = new Date().getFullYear();
      const events = new ICAL.Component(ICAL.parse(await told.text()) as unknown[])
        .getAllSubcomponents('vevent')
        .filter((event) => new ICAL.Event(event).startDate.year === year);
      expect(events).toHaveLength(listed);
    });

    test('the wheel is narrowed by forum and kind, and goes from year to year', async () => {
      await fill();
      const page = await open('/arshjul', { javaScript: false });
      const lines = page.locator('.wheel-month-list li');
      await page.getByLabel('Hva').selectOption({ label: 'Møte' });
      await page.getByLabel('Forum').selectOption({ label: 'Eksempel partnerskapsmøte' });
      await follow(page, page.getByRole('button', { name: 'Vis', exact: true }));
      expect(await lines.count()).toBe(1);
      expect(await page.locator('.wheel-gaps').textContent()).toContain('3 møter mangler: minst 4 i året, 1 er registrert');
      await follow(page, page.getByRole('link', { name: String(new Date().getFullYear() + 1) }));
      expect(await lines.count()).toBe(0);
    });
  },
);
