import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';
import type { Figure } from '../figure.ts';
import { spreadOf } from '../stats.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in the page: notes the milliseconds from the start of the navigation to the frame after the last row has its place. */
function noteWhenPainted(): void {
  const look = (): void => {
    const last = [...document.querySelectorAll('table tbody tr')].at(-1);
    const isWhole = document.readyState !== 'loading';
    if (!isWhole || !last || last.getBoundingClientRect().height === 0) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset['painted'] = String(performance.now()))));
  };
  requestAnimationFrame(look);
}

/** What a reader meets: when the plan table is painted, with an empty and a filled browser cache, and how much script comes. */
export async function inBrowser(url: string, slug: string, runs: number): Promise<readonly Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) return [];
  const browser = await chromium.launch({ executablePath, args: flags });
  const cold: number[] = [];
  const warm: number[] = [];
  const scripts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      void response
        .request()
        .sizes()
        .then(
          (sizes) => (bytes += sizes.responseBodySize),
          () => undefined,
        );
    });
    await page.addInitScript(noteWhenPainted);
    for (const times of [cold, warm]) {
      await page.goto(`${url}/planer/${slug}`, { waitUntil: 'networkidle' });
      times.push((await page.evaluate(() => Number(document.documentElement.dataset['painted']))) / 1000);
      if (times === cold) scripts.push(bytes / 1000);
    }
    await context.close();
  }
  await browser.close();
  return [
    { name: 'plan table visible, browser cache empty', unit: 's', spread: spreadOf(cold), better: 'low', bar: 0.6 },
    { name: 'plan table visible, browser cache filled', unit: 's', spread: spreadOf(warm), better: 'low', bar: 0.4 },
    { name: 'JavaScript of the plan page, compressed', unit: 'kB', spread: spreadOf(scripts), better: 'low', bar: 200 },
  ];
}
