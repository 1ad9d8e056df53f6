import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.1 A and AA on the page, one line for each element; empty where nothing is. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Evaluated over the protocol, so the page's content policy stays as strict as it is.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await engine.run(document, {
      // What is right need not be described, which is most of the work.
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map((check) => check.message).join(' ')}`),
    );
  });
}
