import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailSender, type RunningMailSender } from '#features/mail/index.ts';
import { openRound } from '#features/rounds/index.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture, type Choices } from '../support/browser.ts';
import { mailParts } from '../support/mail-parts.ts';
import { startMailServer, type MailServerUnderTest } from '../support/mail-server.ts';
import { describePages, follow } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';
import { giveAddresses, roundDocument, tokensIn } from '../support/rounds.ts';

const phone: Choices = { width: 390, height: 844, javaScript: false };

describePages(
  'Answering a status round',
  () => [roundDocument()],
  ({ open, server }) => {
    let smtp: MailServerUnderTest;
    let sender: RunningMailSender;

    beforeAll(async () => {
      smtp = await startMailServer();
      const deps = { ...server().deps, mailSender: smtp.options.sender };
      await giveAddresses(deps.db);
      await openRound(deps, secretariat, {
        plan: (await sql<{ slug: string }>`select slug from plans`.execute(deps.db)).rows[0]?.slug,
        title: 'Vårrunden',
        greeting: 'Hold det kort.',
        asks: ['status', 'text', 'focus', 'obstacles', 'decision'],
        period: '2025',
        focusPeriod: '2026',
        deadline: addDays(osloToday(), 14),
      });
      const onError = (error: unknown): never => {
        throw error;
      };
      sender = startMailSender(deps, { ...smtp.options, onError, every: 50 });
    });
    afterAll(async () => {
      await sender?.stop();
      await smtp?.close();
    });

    /** The path of the first link of a kind, from the mail that came to Ada. */
    async function linkFor(before: Parameters<typeof tokensIn>[1], to = 'ada@eksempel.example.no'): Promise<string> {
      const text = await expect
        .poll(() => mailTo(to), { timeout: 10_000 })
        .not.toBe('')
        .then(() => mailTo(to));
      return `/svar/${tokensIn(text, before)[0] ?? ''}`;
    }
    const mailTo = (to: string): string => {
      const mail = smtp.received.findLast((received) => received.to.includes(to));
      return mail ? (mailParts(mail.text)[0]?.text ?? '').replaceAll('\r\n', '\n') : '';
    };
    const answers = async () =>
      (await sql<{ kind: string; text: string | null }>`select kind, text from round_answers order by id`.execute(server().deps.db)).rows;

    test('a program that checks mail opens every link, and nothing has changed', async () => {
      for (const kind of ['Uendret', 'Oppdater', 'Alle tiltakene dine på én side', 'Send videre til en kollega'] as const) {
        const url = server().url + (await linkFor(kind));
        for (const method of ['HEAD', 'GET', 'GET']) {
          const answer = await fetch(url, { method });
          expect(answer.status).toBe(200);
          expect(answer.headers.get('set-cookie')).toBeNull();
          expect(answer.headers.get('cache-control')).toBe('no-store');
          expect(answer.headers.get('referrer-policy')).toBe('strict-origin');
          expect(answer.headers.get('x-robots-tag')).toContain('noindex');
        }
        expect((await fetch(url, { method: 'POST', body: new URLSearchParams() })).status).toBe(400);
      }
      expect(await answers()).toEqual([]);
    });

    test('a contact confirms in two clicks from the mail: on a phone, without JavaScript or an account', async () => {
      const page = await open(await linkFor('Uendret'), phone);
      await keepPicture(page, 'runde-uendret-telefon');
      await follow(page, page.getByRole('button', { name: 'Bekreft uendret' }));
      await page.getByText('Takk, svaret er registrert').waitFor();
      await keepPicture(page, 'runde-takk-telefon');
      expect(await page.getByRole('button', { name: 'Bekreft uendret' }).count()).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
      expect(await answers()).toEqual([{ kind: 'unchanged', text: 'Nettverksmøter' }]);
    });

    test('an update starts from what was said last, keeps what was refused, and is taken', async () => {
      const page = await open(await linkFor('Oppdater'), phone);
      const text = page.getByLabel('Hva er status');
      expect(await text.inputValue()).toBe('Nettverksmøter');
      await text.fill('Gjelder 01010112377');
      await page.getByLabel('Er det noe som hindrer').fill('Mangler folk');
      await follow(page, page.getByRole('button', { name: 'Send svaret' }));
      await page.getByText('fødselsnummer').waitFor();
      expect(await page.getByLabel('Er det noe som hindrer').inputValue()).toBe('Mangler folk');
      await page.getByLabel('Hva er status').fill('Fire møter er holdt');
      await page.getByLabel('Ja', { exact: true }).check();
      await follow(page, page.getByRole('button', { name: 'Send svaret' }));
      await page.getByText('Takk, svaret er registrert').waitFor();
      await keepPicture(page, 'runde-oppdatert-telefon');
      expect((await answers()).at(-1)).toEqual({ kind: 'updated', text: 'Fire møter er holdt' });
    });

    test('all items on one page, and a colleague who is sent one of them', async () => {
      const all = await open(await linkFor('Alle tiltakene dine på én side'), phone);
      await keepPicture(all, 'runde-alle-telefon');
      const page = await open(await linkFor('Send videre til en kollega'), phone);
      await page.getByLabel('Legemiddelliste').check();
      await page.getByLabel('Kollegaens navn').fill('Kari Eksempel');
      await page.getByLabel('Kollegaens e-postadresse').fill('kari@eksempel.example.no');
      await keepPicture(page, 'runde-videre-telefon');
      await follow(page, page.getByRole('button', { name: 'Send videre' }));
      await page.getByText('Du har sendt dette videre til Kari Eksempel.').waitFor();
      const theirs = await open(await linkFor('Oppdater', 'kari@eksempel.example.no'), phone);
      await theirs.getByRole('heading', { name: 'Legemiddelliste' }).waitFor();
    });

    test('every look of the pages is free of faults, with JavaScript too', async () => {
      const looks: readonly (readonly [string, Choices])[] = [
        ['lys', {}],
        ['mork', { theme: 'dark' }],
        ['nynorsk', { language: 'nn', width: 390 }],
        ['engelsk', { language: 'en' }],
      ];
      for (const [look, choices] of looks) {
        for (const kind of ['Uendret', 'Oppdater', 'Alle tiltakene dine på én side', 'Send videre til en kollega'] as const) {
          const page = await open(await linkFor(kind), choices);
          expect(await accessibilityFaults(page), `${kind} ${look}`).toEqual([]);
          await keepPicture(page, `runde-${kind.split(' ')[0]?.toLowerCase()}-${look}`);
        }
      }
    });

    test('a contact who is signed in sees the same at a page of their own, and nobody else does', async () => {
      const { rows } = await sql<{ id: number }>`select id from contacts where name = 'Ada Eksempel'`.execute(server().deps.db);
      const page = await open('/runder/1/mine', { role: `contact:${rows[0]?.id}`, width: 390 });
      await page.getByRole('heading', { name: 'Fagnettverk' }).waitFor();
      await keepPicture(page, 'runde-mine-telefon');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect((await fetch(`${server().url}/runder/1/mine`)).status).toBe(403);
      expect((await fetch(`${server().url}/runder`)).status).toBe(403);
    });

    test('the secretariat sees who gets what before anything is sent', async () => {
      for (const look of ['lys', 'mork', 'telefon'] as const) {
        const choices = {
          role: 'secretariat',
          ...(look === 'mork' ? { theme: 'dark' as const } : look === 'telefon' ? { width: 390 } : {}),
        };
        const list = await open('/runder', choices);
        expect(await accessibilityFaults(list)).toEqual([]);
        await keepPicture(list, `runder-${look}`);
        const { rows } = await sql<{ slug: string }>`select slug from plans`.execute(server().deps.db);
        const page = await open(`/runder/ny?plan=${rows[0]?.slug}`, choices);
        await follow(page, page.getByRole('button', { name: 'Se hvem som får hva' }));
        await page.getByText('3 tiltak, 3 kontakter, 2 e-poster.').waitFor();
        await page.getByText('Uten kontakt').waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await keepPicture(page, `runde-ny-${look}`);
      }
    });

    test('who has chosen no language reads the page in the plan’s, as the mail was', async () => {
      const link = server().url + (await linkFor('Oppdater'));
      await sql`update plans set language = 'en'`.execute(server().deps.db);
      expect(await (await fetch(link)).text()).toContain('Send the answer');
      expect(await (await fetch(link, { headers: { cookie: 'sprak=nn' } })).text()).toContain('Send svaret');
      await sql`update plans set language = 'nb'`.execute(server().deps.db);
    });

    test('a stolen link after the deadline gets one sentence, and nothing of the plan', async () => {
      const links = [
        await linkFor('Uendret'),
        await linkFor('Alle tiltakene dine på én side'),
        await linkFor('Send videre til en kollega'),
      ];
      await sql`update rounds set deadline = ${addDays(osloToday(), -1)}`.execute(server().deps.db);
      for (const link of links) {
        for (const path of [link, `${link}.data`]) {
          const answer = await fetch(server().url + path);
          const html = await answer.text();
          expect(html).toContain('Lenken gjelder ikke');
          expect(html).not.toMatch(/Fagnettverk|Legemiddelliste|Eksempelplan|Vårrunden|Nettverksmøter|Ada/);
        }
        const body = new URLSearchParams({ act: 'unchanged', item: '1', version: '1', focusVersion: '1' });
        const before = (await answers()).length;
        const posted = await fetch(server().url + link, { method: 'POST', body });
        expect(posted.status).toBe(404);
        expect(await posted.text()).not.toMatch(/Fagnettverk|Legemiddelliste|Ada/);
        expect(await answers()).toHaveLength(before);
      }
    });
  },
  { address: 'https://plan.example.no' },
);
