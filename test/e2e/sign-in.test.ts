import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSetupLink, needsSetup } from '#features/sign-in/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { chromiumPath, keepPicture, openBrowser } from '../support/browser.ts';
import { follow } from '../support/pages.ts';
import { startSignInServer, type SignInServer } from '../support/sign-in-server.ts';

describe.skipIf(chromiumPath === null)('Signing in, from the first setup on', () => {
  let server: SignInServer;
  let browser: Browser;

  beforeAll(async () => {
    const persons = {
      siri: { name: 'Siri Sekretær', email: 'siri@example.no' },
      karin: { name: 'Karin Rohde', email: 'karin@example.no' },
    };
    [server, browser] = await Promise.all([startSignInServer(persons), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A browser of somebody whom the provider knows by this name; without JavaScript, as all of it must work. */
  async function browserOf(who: string, look: Readonly<{ width?: number; dark?: boolean }> = {}): Promise<BrowserContext> {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: look.width ?? 1200, height: 900 },
      colorScheme: look.dark ? 'dark' : 'light',
    });
    await context.addCookies([{ name: 'login_as', value: who, url: server.issuer }]);
    return context;
  }

  /** What is wrong with how the page is made, in a browser with JavaScript that has the same cookies. */
  async function faults(page: Page, name: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const look of [{ width: 1200 }, { width: 390, dark: true }]) {
      const context = await browser.newContext({
        viewport: { width: look.width, height: 900 },
        colorScheme: look.dark ? 'dark' : 'light',
        storageState: await page.context().storageState(),
      });
      const other = await context.newPage();
      await other.goto(page.url());
      await keepPicture(other, `sign-in-${name}-${look.width}`);
      found.push(...(await accessibilityFaults(other)));
      if (await other.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push('too wide');
      await context.close();
    }
    return found;
  }

  const signIn = async (page: Page): Promise<void> => {
    await page.goto(`${server.url}/logg-inn?tilbake=/min-side`);
    await follow(page, page.getByRole('link', { name: 'Logg inn med Eksempelkommunen' }));
  };
  const main = (page: Page): Promise<string> => page.locator('main').innerText();

  test('the first one opens the setup link, makes the partnership and becomes its secretariat', async () => {
    expect(await needsSetup(server.deps)).toBe(true);
    const link = server.url + (await makeSetupLink(server.deps));
    const page = await (await browserOf('siri')).newPage();
    await page.goto(link);
    expect(await faults(page, 'link')).toEqual([]);
    await page.goto(link);
    await follow(page, page.getByRole('button', { name: 'Begynn oppsettet' }));
    expect(await faults(page, 'setup')).toEqual([]);
    await page.getByLabel('Navn').fill('Helsefellesskap Eksempel');
    await follow(page, page.getByRole('button', { name: 'Opprett' }));
    await follow(page, page.getByRole('link', { name: 'Logg inn med Eksempelkommunen' }));
    expect(page.url()).toBe(`${server.url}/min-side`);
    expect(await main(page)).toContain('Sekretariatet');
    expect(await needsSetup(server.deps)).toBe(false);
    const other = await (await browserOf('karin')).newPage();
    expect((await other.goto(link))?.status()).toBe(410);
    expect(await main(other)).toContain('brukt eller for gammel');
    await page.context().close();
  });

  test('the next one is nobody until the secretariat has said who they are', async () => {
    const karin = await (await browserOf('karin')).newPage();
    await signIn(karin);
    expect(await main(karin)).toContain('Sekretariatet har fått beskjed');
    expect(await karin.goto(`${server.url}/personer/tilgang`).then(() => main(karin))).toContain('Bare sekretariatet');
    const siri = await (await browserOf('siri')).newPage();
    await signIn(siri);
    await follow(siri, siri.getByRole('link', { name: 'Hvem som har tilgang' }));
    expect(await main(siri)).toContain('karin@example.no');
    expect(await faults(siri, 'access')).toEqual([]);
    const asked = siri.getByRole('listitem').filter({ hasText: 'karin@example.no' });
    await follow(siri, asked.getByRole('button', { name: 'Bekreft' }).last());
    await karin.goto(`${server.url}/min-side`);
    expect(await main(karin)).toContain('Kontakt');
    await karin.context().close();
    await siri.context().close();
  });

  test('a program acts as its owner until its key is taken away; a cookie of a role counts for nothing', async () => {
    const context = await browserOf('siri');
    const page = await context.newPage();
    await signIn(page);
    expect(await faults(page, 'me')).toEqual([]);
    await page.getByLabel('Hva programmet heter').fill('Tavla');
    await follow(page, page.getByRole('button', { name: 'Lag nøkkel' }));
    const key = await page.locator('output').innerText();
    const ask = async (headers: Record<string, string>) => (await fetch(`${server.url}/api/v1/webhooks`, { headers })).status;
    expect(await ask({ authorization: `Bearer ${key}` })).toBe(200);
    expect(await ask({ cookie: 'rolle=secretariat' })).toBe(403);
    expect(await ask({ authorization: `Bearer ${'x'.repeat(43)}` })).toBe(401);
    await page.goto(`${server.url}/min-side`);
    await follow(page, page.getByRole('button', { name: 'Avslutt: Tavla' }));
    expect(await ask({ authorization: `Bearer ${key}` })).toBe(401);
    await context.close();
  });

  test('signs out here and at the provider', async () => {
    const context = await browserOf('siri');
    const page = await context.newPage();
    await signIn(page);
    const word = (await context.cookies()).find(({ name }) => name === 'malbilde');
    expect(word).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' });
    await follow(page, page.getByRole('button', { name: 'Logg ut' }));
    expect(await main(page)).toContain('Du er logget ut');
    await context.addCookies([{ ...(word ?? { name: '', value: '' }), url: server.url, domain: undefined, path: undefined } as never]);
    await page.goto(`${server.url}/min-side`);
    expect(await main(page)).toContain('Logg inn for å se');
    await context.close();
  });

  test('the way back after a sign-in leads nowhere else, and a sign-in that another began is refused', async () => {
    const context = await browserOf('karin');
    const page = await context.newPage();
    await page.goto(`${server.url}/logg-inn?tilbake=//evil.example/`);
    await follow(page, page.getByRole('link', { name: 'Logg inn med Eksempelkommunen' }));
    expect(page.url()).toBe(`${server.url}/`);
    await page.goto(`${server.url}/logg-inn/eksempel/svar?code=x&state=${'y'.repeat(43)}`);
    expect(await main(page)).toContain('Begynn på nytt');
    await context.close();
  });
});
