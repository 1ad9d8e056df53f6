import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { chromiumPath, openBrowser, visitor, type Choices } from './browser.ts';
import { startTestServer, type TestServer } from './server.ts';

export type Site = Readonly<{
  server: () => TestServer;
  /** A page of a new visitor, at `path`. Faults on the page fail the test that asked for it. */
  open: (path: string, choices?: Choices) => Promise<Page>;
}>;

/** Waits until the page answers to keys and clicks: React has taken over what the server wrote. */
export async function isLive(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps')));
}

/**
 * Clicks what leads to another page and waits until that has loaded. Without JavaScript a look at the page while it is
 * being left may wait for ever.
 */
export async function follow(page: Page, link: Locator): Promise<void> {
  const loaded = page.waitForEvent('load');
  await link.click();
  await loaded;
}

/** A suite over the real pages in a real browser, with a server and a database of its own, and `more` of what the operator says. */
export function describePages(
  name: string,
  plans: () => readonly PlanDocument[],
  suite: (site: Site) => void,
  more: Partial<Deps> = {},
): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    let server: TestServer;
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];

    beforeAll(async () => {
      [server, browser] = await Promise.all([startTestServer(plans(), 'embedded', more), openBrowser()]);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const seen = faults.splice(0);
      if (seen.length > 0) throw new Error(`faults on the page: ${seen.join('; ')}`);
    });

    async function open(path: string, choices: Choices = {}): Promise<Page> {
      const context = await visitor(browser, server.url, choices);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
      });
      await page.goto(server.url + path);
      if (choices.javaScript !== false) await isLive(page);
      return page;
    }

    suite({ server: () => server, open });
  });
}
