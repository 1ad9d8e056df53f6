import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { showPlanDocument } from '#features/plans/index.ts';
import { describePages } from '../support/pages.ts';
import { aFile, readIn, refusal } from '../support/read-in.ts';
import { anItem, aReadPlan } from '../support/read-plans.ts';

const unplaced = anItem('Legemiddelliste', {
  cells: [
    { period: null, text: 'Forberede', status: null },
    { period: null, text: 'Starte', status: null },
  ],
});

describePages(
  'Without JavaScript a document',
  () => [],
  ({ open, server }) => {
    const plain = { role: 'secretariat', javaScript: false } as const;

    test('is uploaded, asked about, corrected and taken in with plain forms', async () => {
      const page = await open('/innlesing', plain);
      await readIn(page, aFile('plan.json', JSON.stringify(aReadPlan([unplaced]))));
      await page.getByRole('button', { name: '2024' }).click();
      await page.getByText('1 av 2 spørsmål besvart').waitFor();
      expect(await page.locator('.subject-text').textContent()).toBe('Starte');
      expect(await page.getByRole('button', { name: /2024/ }).isDisabled()).toBe(true);
      await page.getByLabel(/Begrunnelse/).fill('Fra referatet');
      await page.getByRole('button', { name: '2025' }).click();
      await page.getByText('Alle spørsmål er besvart.').waitFor();
      await page.getByRole('link', { name: 'Status' }).click();
      await page.getByLabel('Status for Legemiddelliste').selectOption('in-progress');
      await page.getByRole('button', { name: 'Lagre statusene' }).first().click();
      await page.getByText('1 status er lagret.').waitFor();
      await page.getByRole('button', { name: 'Ta inn planen' }).click();
      await page.getByText('Planen er tatt inn.').waitFor();
      const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      const [item] = (await showPlanDocument(server().deps, systemActor, slug)).areas[0]?.groups[0]?.items ?? [];
      expect(item?.cells).toEqual([
        { period: '2024', text: 'Forberede', status: null },
        { period: '2025', text: 'Starte', status: 'in-progress' },
      ]);
    });

    test('that cannot be read is refused with its sentence', async () => {
      const page = await open('/innlesing', plain);
      await readIn(page, aFile('tom.pptx', ''));
      expect(await refusal(page)).toContain('Filen «tom.pptx» er tom');
    });

    test('has its answers undone, and its source turned page by page', async () => {
      const page = await open('/innlesing', plain);
      const text = aReadPlan([unplaced], [], { year: 2031 });
      await readIn(page, aFile('plan.json', JSON.stringify(text)));
      await page.getByRole('button', { name: '2024' }).click();
      await page.getByRole('link', { name: 'Forrige', exact: true }).click();
      await page.getByRole('button', { name: 'Angre svaret' }).click();
      await page.getByText('0 av 2 spørsmål besvart').waitFor();
    });
  },
);
