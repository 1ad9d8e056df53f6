import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailSender, type RunningMailSender } from '#features/mail/index.ts';
import type { PlanDocument } from '#features/plans/index.ts';
import { answerByLink, delegateByLink, openRound } from '#features/rounds/index.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { mailParts } from '../support/mail-parts.ts';
import { startMailServer, type MailServerUnderTest } from '../support/mail-server.ts';
import { osloDocuments } from '../support/oslo-documents.ts';
import { describePages } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';
import { tokensIn } from '../support/rounds.ts';

const { sector } = await osloDocuments();
const plan: PlanDocument = { ...sector };
const keeper = { role: 'secretariat' } as const;
const bounced = '02@eksempel.example.no';

type Asked = Readonly<{
  id: number;
  email: string;
  items: readonly Readonly<{ id: number; version: number; focusVersion: number; text: string | null }>[];
}>;

describePages(
  'A whole round of the real sector plan',
  () => [plan],
  ({ open, server }) => {
    let smtp: MailServerUnderTest;
    let sender: RunningMailSender;
    let deps: Parameters<typeof openRound>[0];
    let round = 0;

    beforeAll(async () => {
      smtp = await startMailServer({ onRecipient: (address) => (address === bounced ? 550 : null) });
      deps = { ...server().deps, address: server().url, mailSender: smtp.options.sender };
      await sql`update contacts set email = lpad(n::text, 2, '0') || '@eksempel.example.no'
        from (select id, row_number() over (order by id) as n from contacts) numbered where numbered.id = contacts.id`.execute(deps.db);
      const { rows } = await sql<{ slug: string; period: string }>`
        select slug, (select max(key) from plan_periods where plan_id = plans.id and kind = 'status') as period from plans`.execute(
        deps.db,
      );
      ({ id: round } = await openRound(deps, secretariat, {
        plan: rows[0]?.slug,
        title: 'Statusrunde høsten',
        asks: ['status', 'text', 'obstacles', 'decision'],
        period: rows[0]?.period,
        deadline: addDays(osloToday(), 14),
        reminderDays: [7],
      }));
      const onError = (error: unknown): never => {
        throw error;
      };
      sender = startMailSender(deps, { ...smtp.options, onError, every: 20 });
    }, 60_000);
    afterAll(async () => {
      await sender?.stop();
      await smtp?.close();
    });

    const everybody = async (): Promise<readonly Asked[]> =>
      (
        await sql<Asked>`
          select who.id, who.email, json_agg(json_build_object('id', q.item_id, 'version', coalesce(c.version, 0), 'focusVersion', 0, 'text', c.text)
            order by q.item_id) as items
          from round_recipients who join round_requests q on q.recipient_id = who.id join rounds r on r.id = who.round_id
          left join cells c on c.item_id = q.item_id and c.period_key = r.period_key
          group by who.id order by who.id`.execute(deps.db)
      ).rows;
    const mailTo = (email: string): string => {
      const mail = smtp.received.findLast(({ to }) => to.includes(email));
      return mail ? (mailParts(mail.text)[0]?.text ?? '').replaceAll('\r\n', '\n') : '';
    };
    const page = () => open(`/runder/${round}`, keeper);

    test('goes from one mail to each contact to a locked round', async () => {
      const waiting = async () =>
        (await sql<{ n: number }>`select count(*) as n from mails where sent_at is null and given_up_at is null`.execute(deps.db)).rows[0]
          ?.n;
      await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
      const asked = await everybody();
      const named = plan.areas.flatMap(({ groups }) => groups.flatMap(({ items }) => items.flatMap(({ contacts = [] }) => contacts)));
      expect(asked).toHaveLength(new Set(named.map(({ name }) => name)).size);
      expect(smtp.received.filter(({ to }) => !to.includes(bounced))).toHaveLength(asked.length - 1);

      // The first updates, the second's mail bounces, the third sends on, the fourth never answers; the others confirm.
      const [first, , third, silent, ...others] = asked;
      if (!first || !third || !silent) throw new Error('the plan names too few');
      const [item] = first.items;
      await answerByLink(deps, tokensIn(mailTo(first.email), 'Oppdater')[0] ?? '', {
        item: item?.id,
        kind: 'updated',
        version: item?.version,
        focusVersion: 0,
        status: null,
        text: 'Nå er vi i gang',
        needsDecision: true,
        decisionText: 'Hvem betaler?',
      });
      await delegateByLink(deps, tokensIn(mailTo(third.email), 'Send videre til en kollega')[0] ?? '', {
        items: third.items.map(({ id }) => id),
        name: 'Kari Kollega',
        email: 'kari@eksempel.example.no',
      });
      const taken = new Set([...first.items, ...third.items, ...silent.items].map(({ id }) => id));
      let confirmed = 0;
      for (const who of others) {
        // Who has one item has no page of all of them.
        const all = tokensIn(mailTo(who.email), 'Alle tiltakene dine på én side')[0] ?? tokensIn(mailTo(who.email), 'Uendret')[0];
        for (const { id, version, text } of who.items.filter((own) => !taken.has(own.id) && own.text && all)) {
          taken.add(id);
          await answerByLink(deps, all ?? '', { item: id, kind: 'unchanged', version, focusVersion: 0 });
          confirmed += text ? 1 : 0;
        }
      }
      expect(confirmed).toBeGreaterThan(5);

      const shown = await page();
      await keepPicture(shown, 'runde-foelges');
      expect(await accessibilityFaults(shown)).toEqual([]);
      await shown.getByRole('link', { name: 'E-post kom ikke fram' }).click();
      await shown.getByText(bounced).waitFor();
      await keepPicture(shown, 'runde-mottakere');
      expect(await accessibilityFaults(shown)).toEqual([]);
      expect(await shown.locator('.round-table tbody tr').count()).toBe(1);

      await shown.goto(`${server().url}/runder/${round}`);
      await shown.getByRole('button', { name: `Godta alle uendrede (${confirmed})` }).click();
      await shown.getByText(`${confirmed} svar er godtatt.`).waitFor();
      await shown.getByText('1 svar må behandles før runden kan avsluttes.').waitFor();

      await shown.goto(`${server().url}/runder/${round}/tiltak/${item?.id}`);
      await keepPicture(shown, 'runde-tiltak');
      expect(await accessibilityFaults(shown)).toEqual([]);
      await shown.getByRole('button', { name: 'Godta svaret' }).click();
      await shown.getByText('Lagret.').waitFor();

      await shown.goto(`${server().url}/runder/${round}`);
      await shown.getByRole('button', { name: 'Avslutt og lås runden' }).click();
      await shown.getByText('Runden er avsluttet og låst. Ingenting i den kan endres.').waitFor();
    }, 180_000);

    test('marks in the plan what nobody answered, and has the answerers as authors', async () => {
      const { rows } = await sql<{ slug: string; key: string }>`
        select plans.slug, items.key from round_item_progress p join items on items.id = p.item_id join plans on plans.id = items.plan_id
        where p.state = 'unanswered' limit 1`.execute(deps.db);
      const plainly = await open(`/planer/${rows[0]?.slug}/tiltak/${rows[0]?.key}`, { ...keeper, javaScript: false });
      await expect(plainly.getByText('Ikke besvart i statusrunden «Statusrunde høsten»').count()).resolves.toBeGreaterThan(0);
      const whole = await open(`/planer/${rows[0]?.slug}`);
      await keepPicture(whole, 'plan-alder');
      expect(await whole.getByText('har fersk status').count()).toBe(1);
      const { rows: authors } = await sql<{
        role: string;
      }>`select distinct actor_role as role from changes where kind = 'cell.confirmed'`.execute(deps.db);
      expect(authors).toEqual([{ role: 'contact' }]);
    });

    test('has dead links when it is locked, which say nothing of the plan', async () => {
      const [, , , silent] = await everybody();
      const token = tokensIn(mailTo(silent?.email ?? ''), 'Uendret')[0] ?? '';
      const answer = await fetch(`${server().url}/svar/${token}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain(plan.title);
    });

    test.each(['light', 'dark'] as const)('is followed on a phone without JavaScript, %s', async (theme) => {
      const shown = await open(`/runder/${round}?vis=mottakere`, { ...keeper, theme, width: 390, height: 844, javaScript: false });
      await keepPicture(shown, `runde-telefon-${theme}`);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    });

    test('is for the secretariat alone', async () => {
      for (const path of ['', '/tiltak/1', '/svar.csv', '/puls']) {
        const answer = await fetch(`${server().url}/runder/${round}${path}`, { headers: { cookie: 'rolle=public' } });
        expect([403, 404]).toContain(answer.status);
      }
    });
  },
);
