import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { freezeEdition } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, follow, type Site } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';
import { planDocument } from '../support/plan-documents.ts';
import { makeForum } from '../support/steering.ts';

const plan = 'eksempel-2026';
const item = 'fagnettverk-for-digital-samhandling';

/** The three levels of a partnership that has a plan. */
async function furnish(db: Db): Promise<void> {
  const { rows } = await sql<{ id: number }>`select partnership_id as id from plans where slug = ${plan}`.execute(db);
  const partnership = rows[0]?.id ?? 0;
  const top = await makeForum(db, partnership, { slug: 'partnerskapsmotet', name: 'Partnerskapsmøtet' });
  const middle = await makeForum(db, partnership, { slug: 'ssu', name: 'Strategisk samarbeidsutvalg', short_name: 'SSU', parent_id: top });
  await makeForum(db, partnership, { slug: 'lsu', name: 'Lokalt samarbeidsutvalg', short_name: 'LSU', parent_id: middle });
}

/** Fills the form that does `act` by the names of its fields, and sends it. */
async function send(page: Page, act: string, values: Readonly<Record<string, string>>): Promise<void> {
  const form = page
    .locator('form')
    .filter({ has: page.locator(`[name="act"][value="${act}"]`) })
    .first();
  const details = form.locator('xpath=ancestor::details[not(@open)]');
  if ((await details.count()) > 0) await details.first().locator('summary').click();
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`).first();
    const kind = await field.evaluate((element) => element.tagName);
    if (kind === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await follow(page, form.locator('[type="submit"]').first());
}

const told = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

describePages(
  'the whole way of a case',
  () => [planDocument()],
  ({ open, server }: Site) => {
    const at = (page: Page, path: string) => page.goto(server().url + path);
    const pathOf = (page: Page): string => new URL(page.url()).pathname;

    /** A meeting of the forum with the case on its agenda, called and begun; gives its address. */
    async function meetingOf(page: Page, forum: string, date: string, found: string): Promise<string> {
      await at(page, '/moter/nytt');
      await send(page, 'plan', { forum, date, startClock: '12:00', endClock: '14:00' });
      const address = pathOf(page).replace('/endre', '');
      await send(page, 'add', { case: found, type: 'decision' });
      await at(page, address);
      for (const step of ['Kall inn', 'Start møtet']) await follow(page, page.getByRole('button', { name: step }));
      return address;
    }

    async function finish(page: Page, address: string): Promise<void> {
      await at(page, address);
      await follow(page, page.getByRole('button', { name: 'Avslutt møtet' }));
      await at(page, `${address}/protokoll`);
      await follow(page, page.getByRole('button', { name: 'Send ut protokollen' }));
      await follow(page, page.getByRole('button', { name: 'Godkjenn protokollen' }));
    }

    test('goes from the local committee up to the partnership meeting, becomes a plan and an assignment, and comes back', async () => {
      await furnish(server().deps.db);
      await freezeEdition(server().deps, secretariat, { plan });
      const choices = { javaScript: false } as const;

      // Anybody who takes part raises it, in the local committee.
      const member = await open('/saker/ny', { ...choices, role: 'member' });
      const itemId = (await member.locator('select[name="item"] option').nth(1).getAttribute('value')) ?? '';
      await send(member, 'raise', {
        forum: 'lsu',
        title: 'Felles plan for digital samhandling',
        background: 'Vi trenger én plan.',
        item: itemId,
      });
      const address = pathOf(member);
      const found = address.split('/').at(-1) ?? '';
      expect(address).toMatch(/^\/saker\/\d+$/);

      // The committees send it up, with what they mean of it.
      const page = await open(address, { ...choices, role: 'secretariat' });
      await send(page, 'send', { to: 'ssu', how: 'up', note: 'LSU ber om behandling', on: '2026-01-12' });
      const middle = await meetingOf(page, 'ssu', '2026-01-20', found);
      await at(page, `${middle}/protokoll`);
      await send(page, 'decide', { outcome: 'recommended', text: 'SSU anbefaler planen.' });
      await finish(page, middle);
      await at(page, address);
      await send(page, 'send', { to: 'partnerskapsmotet', how: 'up', on: '2026-01-21' });

      // The partnership meeting adopts the edition and gives an assignment.
      const top = await meetingOf(page, 'partnerskapsmotet', '2026-02-10', found);
      const { rows } = await sql<{ id: number }>`
        select a.id from agenda_items a join meetings m on m.id = a.meeting_id join fora f on f.id = m.forum_id
        where f.slug = 'partnerskapsmotet'`.execute(server().deps.db);
      await at(page, `/vedtak/nytt?punkt=${rows[0]?.id}`);
      const edition = (await page.locator('select[name="edition"] option').nth(1).getAttribute('value')) ?? '';
      await send(page, 'record', { outcome: 'endorsed', text: 'Partnerskapsmøtet slutter seg til planen.', edition, item: itemId });
      const decision = pathOf(page);
      await at(page, `/oppdrag/nytt?vedtak=${decision.split('/').at(-1)}`);
      await send(page, 'give', {
        kind: 'assignment',
        from: 'partnerskapsmotet',
        to: 'lsu',
        title: 'Innfør planen i sektoren',
        dueOn: '2026-06-30',
        item: itemId,
      });
      const assignment = pathOf(page);
      await finish(page, top);

      // The local committee takes it on and reports back; the case comes back with an answer.
      await at(member, assignment);
      await send(member, 'answer', { answer: 'accepted' });
      await send(member, 'report', { text: 'Planen er innført i alle bydeler.' });
      await at(page, assignment);
      await send(page, 'close', { note: 'Takk.' });
      await at(page, address);
      await send(page, 'send', { to: 'lsu', how: 'answered', note: 'Vedtatt, se oppdraget.' });
      await send(page, 'close', { why: 'Ferdig behandlet' });

      // Everybody sees every step: of the case, in the register, on the plan, in the item's story, in the minutes.
      const reader = await open(address);
      const way = await told(reader);
      const steps = [
        'Lokalt samarbeidsutvalg',
        'LSU ber om behandling',
        'SSU anbefaler planen.',
        'Partnerskapsmøtet slutter seg til planen.',
      ];
      for (const step of [...steps, 'Innfør planen i sektoren', 'Vedtatt, se oppdraget.']) expect(way, step).toContain(step);
      await keepPicture(reader, 'sakens-vei');
      await at(reader, '/vedtak?q=planen');
      for (const words of ['SSU anbefaler planen.', 'Partnerskapsmøtet slutter seg til planen.'])
        expect(await told(reader)).toContain(words);
      await at(reader, assignment);
      expect(await told(reader)).toContain('Planen er innført i alle bydeler.');
      await at(reader, `/planer/${plan}/utgaver/1`);
      expect(await told(reader)).toContain('Partnerskapsmøtet');
      await at(reader, `/planer/${plan}/tiltak/${item}`);
      for (const words of [
        'Felles plan for digital samhandling',
        'Partnerskapsmøtet slutter seg til planen.',
        'Innfør planen i sektoren',
      ]) {
        expect(await told(reader), words).toContain(words);
      }
      await keepPicture(reader, 'tiltakets-historie');
      await at(reader, top);
      expect(await told(reader)).toContain('Partnerskapsmøtet slutter seg til planen.');
      await at(reader, '/oppfolging');
      expect(await told(reader)).not.toContain('Innfør planen i sektoren');
    }, 180_000);
  },
);
