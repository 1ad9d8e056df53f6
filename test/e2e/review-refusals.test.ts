import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { listReviews } from '#features/reading/index.ts';
import { describePages } from '../support/pages.ts';
import { aFile, readIn, refusal } from '../support/read-in.ts';

const largest = 50 * 2 ** 20;

describePages(
  'A document that cannot be read',
  () => [],
  ({ open, server }) => {
    const reviews = () => listReviews(server().deps, systemActor);

    test.each([
      ['an empty file', aFile('tom.pptx', ''), 'er tom'],
      ['a picture', aFile('plan.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'er et bilde'],
      ['a truncated deck', aFile('plan.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p>'.repeat(500)) }).slice(0, 60)), 'er skadet'],
      ['JSON that is no plan', aFile('plan.json', '{"a": 1}'), 'ikke en plan på formen'],
    ])('is refused with one sentence, and leaves nothing: %s', async (_, file, sentence) => {
      const page = await open('/innlesing', { role: 'secretariat' });
      await readIn(page, file);
      expect(await refusal(page)).toContain(sentence);
      expect(await page.getByText('Ingenting er lagret.').count()).toBe(1);
      expect(await reviews()).toEqual([]);
    });

    test('is told of in the reader’s own language', async () => {
      const page = await open('/innlesing', { role: 'secretariat', language: 'nn' });
      await readIn(page, aFile('tom.pptx', ''));
      expect(await refusal(page)).toContain('Fila «tom.pptx» er tom');
    });

    test('because it is too large, is refused before it is sent', async () => {
      const page = await open('/innlesing', { role: 'secretariat' });
      await page.getByLabel('Dokumentet').evaluate((input: HTMLInputElement, size) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([new Uint8Array(size)], 'stor.pptx'));
        input.files = chosen.files;
      }, largest + 1);
      await page.getByRole('button', { name: 'Last opp og les' }).click();
      await page.getByText('Filen «stor.pptx» er større enn 50 MB').waitFor();
    });

    test('because it is too large, is refused by the server too, by what it says of its length', async () => {
      const { url } = server();
      const form = new FormData();
      form.set('fil', new Blob([new Uint8Array(largest + 2 ** 20)]), 'stor.pptx');
      const answer = await fetch(`${url}/innlesing/opplasting`, {
        method: 'POST',
        body: form,
        headers: { origin: url, cookie: 'rolle=secretariat', accept: 'application/json' },
      });
      const { address } = (await answer.json()) as { address: string };
      const told = await fetch(url + address, { headers: { cookie: 'rolle=secretariat' } });
      expect(await told.text()).toContain('er større enn 50 MB');
      expect(await reviews()).toEqual([]);
    });

    test('and nobody but the secretariat sends any', async () => {
      const page = await open('/innlesing', { role: 'member' });
      await page.getByText('Sekretariatet leser inn dokumenter').waitFor();
      expect(await page.locator('input[type=file]').count()).toBe(0);
      const { url } = server();
      const form = new FormData();
      form.set('fil', new Blob(['x']), 'plan.txt');
      const answer = await fetch(`${url}/innlesing/opplasting`, { method: 'POST', body: form, headers: { origin: url } });
      expect(answer.status).toBe(403);
      expect(await reviews()).toEqual([]);
    });
  },
);
