import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { listPlans, showPlanDocument } from '#features/plans/index.ts';
import { deckDesigns } from '../decks/deck-designs.ts';
import { makeDeck } from '../decks/make-deck.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, isLive } from '../support/pages.ts';
import { aFile, fileOf, readIn } from '../support/read-in.ts';
import { anItem, aReadPlan } from '../support/read-plans.ts';

const secretariat = { role: 'secretariat' } as const;

async function deck(name: string) {
  const found = deckDesigns.find((design) => design.name === name);
  if (!found) throw new Error(`there is no deck ${name}`);
  return aFile(`${name}.pptx`, await makeDeck(found.plan, found.design));
}

const accept = (page: Page) => page.getByRole('button', { name: 'Ta inn planen' });
const part = (page: Page, name: string) => page.getByRole('navigation', { name: 'Deler av gjennomgangen' }).getByRole('link', { name });

async function takeIn(page: Page): Promise<string> {
  await accept(page).click();
  await page.waitForURL(/\/planer\//);
  await page.getByText('Planen er tatt inn.').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

describePages(
  'A document is read, looked over and taken in',
  () => [],
  ({ open, server }) => {
    const stored = (slug: string) => showPlanDocument(server().deps, systemActor, slug);

    test('a text pulled out of slides is settled with keys alone, and nothing is stored before it is taken in', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, await fileOf('examples/oslo/ous-plan-2026.txt'));
      await isLive(page);
      await keepPicture(page, 'review-text');
      const total = Number(/av (\d+) spørsmål/.exec((await page.locator('.desk-progress').textContent()) ?? '')?.[1]);
      expect(total).toBeGreaterThan(2);
      for (let answered = 1; answered <= total; answered += 1) {
        // a year that another text of the row has is not free
        const free = (await page.locator('.choices button:enabled kbd').first().textContent()) ?? '';
        await page.keyboard.press(answered % 3 === 0 ? 'u' : free);
        await page.getByText(`${answered} av ${total} spørsmål besvart`).waitFor();
      }
      await page.getByText('Alle spørsmål er besvart.').waitFor();
      await page.waitForFunction(() => document.querySelector('.desk-progress [role=status]')?.textContent === '');
      expect(await listPlans(server().deps, systemActor)).toEqual([]);
      const slug = await takeIn(page);
      expect((await stored(slug)).scope).toEqual({ kind: 'sector', sector: 'OUS' });
      expect(await page.locator('h1').textContent()).toContain('OUS');
    });

    test('an answer is undone with z, and the place in the source follows the question', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, await fileOf('examples/oslo/overall-plan-2026.txt'));
      await isLive(page);
      const heading = page.locator('#sporsmal-tittel');
      while ((await heading.textContent()) !== 'Hvilket år hører denne teksten til?') await page.keyboard.press('j');
      const subject = (await page.locator('.subject-text').textContent()) ?? '';
      await page.locator('.source-lines [data-here]').first().waitFor();
      expect((await page.locator('.source-lines [data-here]').allTextContents()).join(' ')).toContain(subject.split(' ')[0]);
      const place = await page.locator('.question-place').textContent();
      await page.keyboard.press('1');
      await page.getByText(/^1 av \d+ spørsmål besvart/).waitFor();
      await page.keyboard.press('z');
      await page.getByText(/^0 av \d+ spørsmål besvart/).waitFor();
      expect(await page.locator('.question-place').textContent()).toBe(place);
    });

    test('a review is left and taken up again where it was, with its reasons', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, await deck('no-legend'));
      await isLive(page);
      await keepPicture(page, 'review-deck');
      await page.getByLabel(/Begrunnelse/).fill('Sto på forrige lysbilde');
      await page.getByRole('button', { name: 'Under arbeid' }).click();
      await page.getByText('1 av 4 spørsmål besvart').waitFor();
      await page.waitForFunction(() => document.querySelector('.desk-progress [role=status]')?.textContent === '');
      await page.goto(`${server().url}/innlesing`);
      await page.getByRole('link', { name: 'Fortsett med no-legend.pptx' }).click();
      await page.getByText('1 av 4 spørsmål besvart').waitFor();
      await page.getByText('Spørsmål 2 av 4').waitFor();
      await page.getByRole('link', { name: 'Forrige', exact: true }).click();
      await page.getByText('Begrunnelse: Sto på forrige lysbilde').waitFor();
      expect(await page.getByRole('button', { name: 'Under arbeid' }).getAttribute('aria-pressed')).toBe('true');
    });

    test('what is left is left unknown in one click, which can be undone', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, await deck('no-legend'));
      await isLive(page);
      await page.getByRole('button', { name: 'La de 4 som er igjen, stå ukjent' }).click();
      await page.getByText('4 av 4 spørsmål besvart').waitFor();
      await page.getByRole('button', { name: 'Angre', exact: true }).click();
      await page.getByText('0 av 4 spørsmål besvart').waitFor();
    });

    test('rows without a status get theirs in a table, many at once', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, aFile('plan.json', JSON.stringify(aReadPlan([anItem('Kalender'), anItem('Meldinger')], [], { year: 2031 }))));
      await isLive(page);
      await part(page, 'Status').click();
      await page.getByLabel('Status for Kalender').selectOption('completed');
      await page.getByLabel('Status for Meldinger').selectOption('planned');
      await page.getByRole('button', { name: 'Lagre statusene' }).first().click();
      await page.getByText('2 statuser er lagret.').waitFor();
      const document = await stored(await takeIn(page));
      expect(document.areas[0]?.groups[0]?.items.map(({ cells }) => cells.map(({ period, status }) => [period, status]))).toEqual([
        [['2025', 'completed']],
        [['2025', 'planned']],
      ]);
    });

    test('the columns of a sheet are confirmed first, and remembered', async () => {
      const sheet = ['Satsing;Hva vi gjør;Hvem;Status', 'Digital;Felles kalender;Kari Rodahl;Under arbeid'].join('\r\n');
      const page = await open('/innlesing', secretariat);
      await readIn(page, aFile('plan.csv', sheet));
      await isLive(page);
      expect(await accept(page).count()).toBe(0);
      await page.getByLabel('Hva kolonnen «Satsing» er').selectOption('area');
      await page.getByRole('button', { name: 'Bekreft kolonnene' }).click();
      await page.getByText('Kolonnene er bekreftet, og arket er lest på nytt.').waitFor();
      expect(await accept(page).count()).toBe(1);
      await page.goto(`${server().url}/innlesing`);
      await isLive(page);
      await readIn(page, aFile('neste.csv', sheet));
      await part(page, 'Kolonner').click();
      expect(await page.getByLabel('Hva kolonnen «Satsing» er').inputValue()).toBe('area');
      expect(await page.getByText('Gjettet').count()).toBe(0);
    });

    test('a PDF and a deck are shown beside what was read of them', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, await fileOf('test/decks/pdf/dots.pdf'));
      await isLive(page);
      await part(page, 'Slik blir planen').click();
      expect(await page.locator('.source-picture ellipse').count()).toBeGreaterThan(3);
      await page.locator('.item-preview .source-link').last().click();
      await page.locator('.source-here').waitFor();
      await keepPicture(page, 'review-pdf');
    });

    test('facts of the plan are corrected, and a wrong year is told without losing anything', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, aFile('plan.json', JSON.stringify(aReadPlan([anItem('Kalender')], [], { year: 2032 }))));
      await isLive(page);
      await page.getByText('Rett: om planen').click();
      await page.getByLabel('Sektorplan', { exact: true }).check();
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText('en sektorplan må ha navnet på sektoren').waitFor();
      await page.getByLabel('Sektor (for sektorplan)').fill('Nord');
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText('Helsefellesskap Eksempel · Sektor Nord · 2032').waitFor();
    });

    test('a newer version shows exactly what is new, changed, moved and removed before anything changes', async () => {
      const kept = anItem('Fagnettverk', { cells: [{ period: '2025', text: 'Møter', status: 'in-progress' }] });
      const moving = anItem('Kartlegge tiltak');
      const before = aReadPlan([kept, moving, anItem('Utredning som er slutt')], [{ title: 'Annet', items: [anItem('Ligger fast')] }], {
        year: 2033,
      });
      const changed = { ...kept, cells: [{ period: '2025', text: 'Møter', status: 'completed' }] };
      const after = aReadPlan([changed, anItem('Helt nytt arbeid')], [{ title: 'Annet', items: [anItem('Ligger fast'), moving] }], {
        year: 2033,
      });
      const page = await open('/innlesing', secretariat);
      await readIn(page, aFile('forste.json', JSON.stringify(before)));
      const slug = await takeIn(page);
      await page.goto(`${server().url}/innlesing`);
      await isLive(page);
      await readIn(page, aFile('neste.json', JSON.stringify(after)));
      await part(page, 'Slik blir planen').click();
      expect(await accept(page).count()).toBe(0);
      await page.getByRole('link', { name: 'Se forskjellene' }).click();
      await keepPicture(page, 'review-differences');
      const text = async (kind: string) => (await page.locator(`.differences[data-kind=${kind}]`).textContent()) ?? '';
      await page.locator('.differences').first().waitFor();
      expect(await text('added')).toMatch(/Nye: 1.*Helt nytt arbeid/);
      expect(await text('changed')).toMatch(/Endret: 1.*Fagnettverk.*Under arbeid.*Ferdigstilt/);
      expect(await text('moved')).toMatch(/Flyttet: 1.*Kartlegge tiltak.*Annet/);
      expect(await text('removed')).toMatch(/Fjernet: 1.*Utredning som er slutt/);
      expect(await stored(slug)).toMatchObject({ areas: [{ groups: [{ items: { length: 3 } }, { items: { length: 1 } }] }] });
      await takeIn(page);
      expect(await stored(slug)).toMatchObject({ areas: [{ groups: [{ items: { length: 2 } }, { items: { length: 2 } }] }] });
    });

    test('a review that is discarded takes nothing in', async () => {
      const page = await open('/innlesing', secretariat);
      await readIn(page, aFile('plan.json', JSON.stringify(aReadPlan([anItem('Kalender')], [], { year: 2034 }))));
      await isLive(page);
      await page.getByText('Forkast', { exact: true }).click();
      await page.getByRole('button', { name: 'Forkast gjennomgangen' }).click();
      await page.waitForURL(/\/innlesing$/);
      await page.getByText('Forkastet').first().waitFor();
      expect((await listPlans(server().deps, systemActor)).some(({ year }) => year === 2034)).toBe(false);
    });
  },
);
