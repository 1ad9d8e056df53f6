import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { programFolder } from '#platform/paths.ts';

export type Upload = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

export function aFile(name: string, content: string | Uint8Array): Upload {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** A file of the repository, by its path from the top. */
export async function fileOf(path: string): Promise<Upload> {
  return aFile(basename(path), await readFile(`${programFolder}${path}`));
}

/** Chooses the file on /innlesing, sends it, and waits until its review, or the sentence that refuses it, is there. */
export async function readIn(page: Page, file: Upload): Promise<void> {
  await page.getByLabel('Dokumentet').setInputFiles(file);
  await page.getByRole('button', { name: 'Last opp og les' }).click();
  await page.locator('.review, [role=alert]').first().waitFor({ timeout: 30_000 });
}

/** The refusal that is shown, without what is said of what was stored. */
export async function refusal(page: Page): Promise<string> {
  return (await page.locator('[role=alert] p').first().textContent()) ?? '';
}
