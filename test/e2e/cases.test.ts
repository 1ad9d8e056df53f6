import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { giveAssignment, raiseCase, recordDecision, sendCase } from '#features/cases/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages, follow, isLive } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';
import { makeForum, makePerson } from '../support/steering.ts';

const paths = {
  cases: '/saker',
  'new case': '/saker/ny',
  case: '/saker/1',
  'withheld case': '/saker/2',
  decisions: '/vedtak',
  'no decisions': '/vedtak?q=finnesikke',
  decision: '/vedtak/1',
  'withheld decision': '/vedtak/2',
  'new decision': '/vedtak/nytt?sak=1',
  assignments: '/oppdrag',
  assignment: '/oppdrag/1',
  'new assignment': '/oppdrag/nytt?vedtak=1',
} as const;
const forms = ['new case', 'new decision', 'new assignment'];

describePages(
  'The pages of cases, decisions and assignments',
  () => [anOsloPlan()],
  ({ open, server }) => {
    beforeAll(async () => {
      const { deps } = server();
      await makeForum(deps.db, 1, { slug: 'lsu', name: 'Lokalt utvalg', short_name: 'LSU' });
      await makeForum(deps.db, 1, { slug: 'ssu', name: 'Strategisk utvalg', short_name: 'SSU' });
      const person = await makePerson(deps.db, 1, { role: 'Avdelingsleder' });
      const long = 'Enoverordentligsammensattbetegnelsesomikkekandeles';
      const items = [{ plan: 'oslo-2026', item: 'tiltak-1' }];
      const { id } = await raiseCase(deps, secretariat, {
        forum: 'lsu',
        title: `Felles rutine for ${long}`,
        background: 'Bakgrunn\n\nTo avsnitt',
        proposal: 'Forslag',
        raisedBy: 'Bydelen',
        raisedOn: '2026-01-10',
        responsible: person,
        items,
      });
      await sendCase(deps, secretariat, { case: id, to: 'ssu', how: 'up', note: 'Til behandling', on: '2026-02-01' });
      const decision = await recordDecision(deps, secretariat, {
        forum: 'ssu',
        case: id,
        outcome: 'resolved',
        text: 'Rutinen innføres.',
        decidedOn: '2026-02-10',
        followUpContact: person,
        dueOn: '2026-03-01',
        dissents: [{ who: 'Bydelen', text: 'Fristen er for kort.' }],
        items,
      });
      const hidden = await raiseCase(deps, secretariat, {
        forum: 'lsu',
        title: 'Hemmelig',
        withheldBy: '§ 13',
        publicTitle: 'Personalsak',
      });
      await recordDecision(deps, secretariat, { forum: 'lsu', case: hidden.id, outcome: 'noted', text: 'Hemmelig' });
      await giveAssignment(deps, secretariat, {
        kind: 'assignment',
        from: 'ssu',
        to: 'lsu',
        title: 'Foreslå en rutine',
        decision: decision.id,
        dueOn: '2026-05-01',
        items,
      });
    });

    async function onEach<T>(
      page: Page,
      names: readonly string[],
      look: (name: string) => Promise<T>,
    ): Promise<Readonly<Record<string, T>>> {
      const seen: Record<string, T> = {};
      for (const name of names) {
        await page.goto(server().url + paths[name as keyof typeof paths]);
        await isLive(page);
        seen[name] = await look(name);
      }
      return seen;
    }
    const all = Object.keys(paths);
    const publicOnes = all.filter((name) => !forms.includes(name));
    const each = <T>(names: readonly string[], value: T) => Object.fromEntries(names.map((name) => [name, value]));

    test.each([
      ['light', 'secretariat', all],
      ['dark', 'secretariat', all],
      ['light', 'public', publicOnes],
    ] as const)('have no axe violation in the %s theme, for the %s', async (theme, role, names) => {
      const page = await open('/saker', { theme, role });
      const faults = await onEach(page, names, async (name) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        await keepPicture(page, `${name}-${theme}-${role}`);
        return accessibilityFaults(page);
      });
      expect(faults).toEqual(each(names, []));
    });

    test('fit a window of 320 pixels, which is 400 % on a laptop', async () => {
      const page = await open('/saker', { width: 320, height: 640, role: 'secretariat' });
      const fits = await onEach(page, all, async (name) => {
        await keepPicture(page, `${name}-narrow`);
        return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      });
      expect(fits).toEqual(each(all, true));
    });

    test('show the public that something is withheld, by its paragraph, and not what it says', async () => {
      const page = await open('/saker/2');
      expect(await page.content()).not.toContain('Hemmelig');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sak 2/26: Personalsak');
      expect(await page.getByText('Unntatt offentlighet etter offentleglova § 13').count()).toBeGreaterThan(0);
    });

    test('take a case from its raising to a report, without JavaScript', async () => {
      const page = await open('/saker', { role: 'secretariat', javaScript: false });
      await follow(page, page.getByRole('link', { name: 'Meld inn en sak' }));
      await page.getByLabel('Tittel', { exact: true }).fill('Prøvesak');
      await page.getByLabel('Meldt inn', { exact: true }).fill('2026-04-01');
      await follow(page, page.getByRole('button', { name: 'Meld inn saken' }));
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sak 3/26: Prøvesak');

      await page.getByText('Send saken til et annet forum').click();
      await page.getByLabel('Merknad eller svar (kan stå tomt)').fill('Til SSU');
      await follow(page, page.getByRole('button', { name: 'Send', exact: true }));
      expect(await page.locator('.way').textContent()).toContain('Sak sendt opp');

      await follow(page, page.getByRole('link', { name: 'Gi et oppdrag eller innspill fra saken' }));
      await page.getByLabel('Til', { exact: true }).selectOption('lsu');
      await page.getByLabel('Tittel', { exact: true }).fill('Utred saken');
      await follow(page, page.getByRole('button', { name: 'Gi det' }));
      await page.locator('summary', { hasText: /^Svar$/ }).click();
      await page.getByLabel('Svar', { exact: true }).selectOption('declined');
      await follow(page, page.getByRole('button', { name: 'Svar', exact: true }));
      expect(await page.getByRole('alert').textContent()).toContain('Skriv hvorfor det blir avslått');
      await page.getByLabel('Svar', { exact: true }).selectOption('accepted');
      await follow(page, page.getByRole('button', { name: 'Svar', exact: true }));
      await page.locator('summary', { hasText: /^Rapporter$/ }).click();
      await page.getByLabel('Hva er gjort, hva gjenstår').fill('Utredet.');
      await follow(page, page.getByRole('button', { name: 'Send rapporten' }));
      expect(await page.locator('.way').textContent()).toContain('Utredet.');

      await follow(page, page.getByRole('link', { name: 'Sak 3/26' }));
      expect(await page.locator('.way').textContent()).toContain('Oppdrag: rapportert');
    });

    test('lead from the measure of the plan to what concerns it', async () => {
      const page = await open('/planer/oslo-2026/tiltak/tiltak-1');
      const section = page.getByRole('region', { name: 'Saker, vedtak og oppdrag' });
      expect(await section.getByRole('link').allTextContents()).toEqual([
        expect.stringContaining('Sak 1/26'),
        expect.stringContaining('Sak 1/26'),
        'Rutinen innføres.',
        'Foreslå en rutine',
      ]);
    });
  },
);
