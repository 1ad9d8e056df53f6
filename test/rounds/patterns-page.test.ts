import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, follow } from '../support/pages.ts';
import { giveAddresses, roundDocument } from '../support/rounds.ts';

const keeper = { role: 'secretariat' } as const;

describePages(
  'The pages of regular status rounds',
  () => [roundDocument()],
  ({ open, server }) => {
    beforeAll(async () => {
      const { db } = server().deps;
      await giveAddresses(db);
      await sql`insert into fora (partnership_id, slug, name, language) select id, 'ssu', 'Samarbeidsutvalget', 'nb' from partnerships`.execute(
        db,
      );
      for (const days of [20, 100])
        await sql`insert into meetings (partnership_id, forum_id, starts_at, state)
          select partnership_id, id, ${`${addDays(osloToday(), days)}T11:00:00Z`}::timestamptz, 'called' from fora`.execute(db);
    });

    test('a form that is sent in the background leads back to the page’s own address', async () => {
      const page = await open('/runder/monstre', keeper);
      await page.getByRole('button', { name: 'Lagre mønsteret' }).click();
      await page.getByText('åpnes 28 dager før hvert møte i Samarbeidsutvalget').waitFor();
      expect(new URL(page.url()).pathname).toBe('/runder/monstre');
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'faste-runder');
    });

    test.each(['light', 'dark'] as const)('are read on a phone, %s', async (theme) => {
      for (const path of ['/runder', '/runder/monstre']) {
        const page = await open(path, { ...keeper, theme, width: 390, height: 844 });
        await page.getByRole('heading', { name: 'Planlagte runder' }).waitFor({ timeout: 5000 });
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
        await keepPicture(page, `faste-runder-${path.length}-${theme}`);
      }
    });

    test('a planned round that is due is opened from the list of rounds with one click, without JavaScript', async () => {
      const page = await open('/runder', { ...keeper, javaScript: false });
      const button = page.getByRole('button', { name: 'Åpne statusrunden før Samarbeidsutvalget' });
      expect(await button.count()).toBe(1);
      await follow(page, button);
      expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
      expect(new URL(page.url()).pathname).toMatch(/^\/runder\/\d+$/);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Statusrunde før Samarbeidsutvalget');
    });

    test('a case of an item has its title, its measure and the forum of its plan filled in', async () => {
      const { db } = server().deps;
      await sql`update fora set sector_id = (select sector_id from plans)`.execute(db);
      const { rows } = await sql<{ slug: string; key: string; title: string }>`
        select plans.slug, items.key, items.title from items join plans on plans.id = items.plan_id order by items.id limit 1`.execute(db);
      const [item] = rows;
      const asked = new URLSearchParams({ tiltak: `${item?.slug}/${item?.key}`, tittel: item?.title ?? '' });
      const page = await open(`/saker/ny?${asked}`, keeper);
      expect(await page.locator('#tittel').inputValue()).toBe(item?.title);
      expect(await page.locator('#forum').inputValue()).toBe('ssu');
      expect(await page.locator('#tiltak').inputValue()).toBe(`${item?.slug}/${item?.key}`);
    });
  },
  { address: 'https://plan.example.no', mailSender: { address: 'post@plan.example.no', name: null } },
);
