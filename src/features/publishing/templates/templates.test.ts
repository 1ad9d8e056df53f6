import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, freezeEdition } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import { publishPlan } from '../publish-plan.ts';
import { publishingDeps, type PublishingDeps } from '../publishing-deps.ts';
import { previewTemplate } from './preview-template.ts';
import { saveTemplate } from './save-template.ts';
import { showTemplates } from './show-templates.ts';
import { storeLogo } from './store-logo.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const partnership = 'eksempel';
const values = { partnership, accent: '#AA1144', chapters: ['areas', 'intro'], intro: 'Velkommen.', logo: null };

describeEachDatabase('templates', (database) => {
  let deps: PublishingDeps;
  let plan: string;
  const opened: PublishingDeps[] = [];
  beforeEach(async () => {
    deps = publishingDeps(depsOf(database().db));
    opened.push(deps);
    const accepted = { document: planDocument(), file: 'x', seenVersion: null };
    ({ slug: plan } = await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, accepted)));
  });
  afterAll(() => opened.forEach(({ writer }) => writer.close()));

  const html = async (edition: number | null): Promise<string> =>
    Buffer.from((await publishPlan(deps, secretariat, { plan, edition, format: 'html' })).bytes).toString();

  test('a saved template holds for the draft at once, and not for editions frozen before it', async () => {
    await freezeEdition(deps, secretariat, { plan });
    expect(await html(null)).toContain('Slik leser du statusene');
    await saveTemplate(deps, secretariat, values);
    const draft = await html(null);
    expect(draft).toContain('#aa1144');
    expect(draft).not.toContain('Slik leser du statusene');
    expect(draft.indexOf('Digital samhandling')).toBeLessThan(draft.indexOf('Velkommen.'));
    const edition = await html(1);
    expect(edition).toContain('Slik leser du statusene');
    expect(edition).not.toContain('#aa1144');
  });

  test('an edition frozen under a template keeps it when a newer one comes, also where no file had been written', async () => {
    await saveTemplate(deps, secretariat, values);
    await freezeEdition(deps, secretariat, { plan });
    await saveTemplate(deps, secretariat, { ...values, accent: '#000000', intro: 'Nytt.' });
    const edition = await html(1);
    expect(edition).toContain('#aa1144');
    expect(edition).not.toContain('Nytt.');
  });

  test('each save is a new row that stays as it is; the newest holds', async () => {
    await saveTemplate(deps, secretariat, values);
    await saveTemplate(deps, secretariat, { ...values, intro: 'Nytt.' });
    const { current, saved } = await showTemplates(deps, secretariat, partnership);
    expect([current.intro, ...saved.map(({ intro }) => intro)]).toEqual(['Nytt.', 'Nytt.', 'Velkommen.']);
    await expect(sql`update publication_templates set intro = ''`.execute(deps.db)).rejects.toThrow('never changed');
    await expect(sql`delete from publication_templates`.execute(deps.db)).rejects.toThrow('never changed');
  });

  test('an introduction is stored as other texts are: without what cannot be shown, and never with an identity number', async () => {
    await saveTemplate(deps, secretariat, { ...values, intro: ' Først.\r\n\r\nSå.\0 ' });
    expect((await showTemplates(deps, secretariat, partnership)).current.intro).toBe('Først.\n\nSå.');
    await expect(saveTemplate(deps, secretariat, { ...values, intro: '13097248022' })).rejects.toMatchObject({ code: 'identity_number' });
  });

  test('a logo is taken in once, and needs a text', async () => {
    const { id } = await storeLogo(deps, secretariat, partnership, png);
    expect(await storeLogo(deps, secretariat, partnership, png)).toEqual({ id });
    await expect(saveTemplate(deps, secretariat, { ...values, logo: { id, text: ' ' } })).rejects.toMatchObject({
      code: 'logo_needs_text',
    });
    await expect(saveTemplate(deps, secretariat, { ...values, logo: { id: id + 1, text: 'x' } })).rejects.toMatchObject({
      code: 'not_found',
    });
    await saveTemplate(deps, secretariat, { ...values, logo: { id, text: 'Et "kart"' } });
    expect(await html(null)).toMatch(/<img\s+src="data:image\/png;base64,[^"]+"\s+alt="Et &quot;kart&quot;"/);
    const pdf = await publishPlan(deps, secretariat, { plan, edition: null, format: 'pdf' });
    expect(Buffer.from(pdf.bytes).toString('latin1').includes('/Alt (Et "kart")')).toBe(true);
  });

  test('what is no picture, or too large, or broken inside, is refused before anything is stored', async () => {
    const broken = Buffer.from(png);
    broken.fill(0, 40);
    const wide = Buffer.from(png);
    wide.writeUInt32BE(5000, 16);
    const refused: readonly (readonly [Buffer, string])[] = [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'logo_not_a_picture'],
      [broken, 'logo_not_a_picture'],
      [wide, 'logo_too_large'],
      [Buffer.concat([png, Buffer.alloc(600 * 1024)]), 'logo_too_large'],
    ];
    for (const [bytes, code] of refused) await expect(storeLogo(deps, secretariat, partnership, bytes)).rejects.toMatchObject({ code });
    const { rows } = await sql`select id from publication_logos`.execute(deps.db);
    expect(rows).toEqual([]);
  });

  test('a preview shows pages of the newest plan in a look that is not saved', async () => {
    const { id, shown, pages, plan: title } = await previewTemplate(deps, secretariat, values);
    expect([title, shown]).toEqual(['Eksempelplan 2026', pages]);
    expect(deps.previews.find(id, 1)).toMatch(/^<svg [\s\S]*#aa1144/);
    expect(deps.previews.find(id, pages + 1)).toBeNull();
    expect(deps.previews.find('noe annet', 1)).toBeNull();
    expect((await showTemplates(deps, secretariat, partnership)).saved).toEqual([]);
  });

  test('only the secretariat decides, and only what can be used', async () => {
    for (const viewer of [member, citizen]) {
      await expect(saveTemplate(deps, viewer, values)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(previewTemplate(deps, viewer, values)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(showTemplates(deps, viewer, partnership)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(storeLogo(deps, viewer, partnership, png)).rejects.toMatchObject({ code: 'forbidden' });
    }
    const wrong = [
      { accent: 'red' },
      { accent: '#fff);x' },
      { chapters: [] },
      { chapters: ['areas', 'areas'] },
      { chapters: ['x'] },
      { intro: 'x'.repeat(4001) },
    ];
    for (const change of wrong)
      await expect(saveTemplate(deps, secretariat, { ...values, ...change })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(saveTemplate(deps, secretariat, { ...values, partnership: 'ingen' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
