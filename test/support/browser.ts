import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';

/** The machine's browser, or null where there is none: the run says so at its end. */
export const chromiumPath = findChromium();

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium on this machine: install chromium.');
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: quiet });
}

export type Choices = Readonly<{
  role?: string;
  theme?: 'light' | 'dark';
  language?: string;
  width?: number;
  height?: number;
  javaScript?: boolean;
}>;

/** A new visitor with these choices made: role, theme and language stand in cookies, as the pages store them. */
export async function visitor(browser: Browser, url: string, choices: Choices = {}): Promise<BrowserContext> {
  const { width = 1366, height = 900, javaScript = true } = choices;
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    locale: 'nb-NO',
    // What unfolds slowly moves the button away between the press of the mouse and its release: then nothing is clicked.
    reducedMotion: 'reduce',
  });
  const cookies = Object.entries({ rolle: choices.role, tema: choices.theme, sprak: choices.language });
  await context.addCookies(
    cookies.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: encodeURIComponent(value), url }])),
  );
  return context;
}

/** Keeps a picture of the page in the folder MALBILDE_PICTURES, where it is given. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['MALBILDE_PICTURES'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
