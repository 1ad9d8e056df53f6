import { expect, test } from 'vitest';
import { addWebhook, enqueueMessage, listWebhooks } from '#features/webhooks/index.ts';
import { sql } from 'kysely';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages, follow } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';

const path = '/programmer/varsler';

describePages(
  'The page of who is told of changes',
  () => [anOsloPlan()],
  ({ open, server }) => {
    /** An address with a message in each state. */
    async function anAddress(): Promise<void> {
      const { deps } = server();
      const { id } = await addWebhook(deps, secretariat, { address: 'https://hooks.example.no/et/sted' });
      for (let count = 0; count < 3; count += 1)
        await enqueueMessage(deps.db, { type: 'plan.changed', partnershipId: 1, data: { plan: 'oslo-2026' } });
      await sql`update webhook_deliveries set attempts = 8, error = 'bad_status', status = 503,
        given_up_at = case when id % 3 = 0 then now() end, delivered_at = case when id % 3 = 1 then now() end
        where webhook_id = ${id}`.execute(deps.db);
    }

    test('has no axe violation, folded out, in both themes and 320 pixels wide', async () => {
      await anAddress();
      for (const [theme, width] of [
        ['light', 1200],
        ['dark', 320],
      ] as const) {
        const page = await open(path, { role: 'secretariat', theme, width });
        await keepPicture(page, `webhooks-${theme}`);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        const text = await page.locator('main').innerText();
        for (const said of ['Levert', 'Venter', 'Ikke levert', 'svarte med feil (503)']) expect(text).toContain(said);
        await page.goto(`${server().url}/programmer`);
        expect(await accessibilityFaults(page)).toEqual([]);
      }
    });

    test('shows the secret of a new address once, and takes an address away, without JavaScript', async () => {
      const page = await open(path, { role: 'secretariat', javaScript: false });
      await page.getByLabel('Adresse').fill('http://inne.example.no/');
      await follow(page, page.getByRole('button', { name: 'Registrer' }));
      expect(await page.getByRole('alert').innerText()).toContain('https://');
      expect(await page.getByLabel('Adresse').inputValue()).toBe('http://inne.example.no/');

      await page.getByLabel('Adresse').fill('https://nye.example.no/hook');
      await page.getByLabel('en utgave fryses').uncheck();
      await follow(page, page.getByRole('button', { name: 'Registrer' }));
      expect(await page.locator('#secret').innerText()).toMatch(/^whsec_/);
      await page.goto(server().url + path);
      expect(await page.content()).not.toContain('whsec_');
      expect((await listWebhooks(server().deps, secretariat)).at(-1)?.events).toEqual(['plan.changed', 'edition.adopted']);

      const entry = page.locator('section', { hasText: 'nye.example.no' });
      await entry.getByText('Fjern adressen').click();
      await follow(page, entry.getByRole('button', { name: /Fjern https:/ }));
      expect(await page.getByText('Adressen er fjernet.').count()).toBe(1);
      expect((await listWebhooks(server().deps, secretariat)).some(({ address }) => address.includes('nye.'))).toBe(false);
    });

    test('is for the secretariat alone', async () => {
      const page = await open(path, { role: 'member' });
      expect(await page.locator('main form').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('Bare sekretariatet');
    });
  },
);
