import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, editItem, freezeEdition, recordAdoption, showPlan, withdrawAdoption, listEditions } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { item, planDocument } from '../../../test/support/plan-documents.ts';
import { publicationFormats } from './model/format.ts';
import { publishPlan, type PublishedFile } from './publish-plan.ts';
import { publishingDeps, type PublishingDeps } from './publishing-deps.ts';
import { publishingTables } from './tables.ts';

const person = item('Med kontakt', { contacts: [{ name: 'Kari Eksempel' }] });
const document = planDocument({ areas: [{ key: 'a', title: 'Område', vision: [], groups: [{ title: 'Gruppe', items: [person] }] }] });

describeEachDatabase('publishing a plan', (database) => {
  let deps: PublishingDeps;
  let plan: string;
  const opened: PublishingDeps[] = [];
  beforeEach(async () => {
    deps = publishingDeps(depsOf(database().db));
    opened.push(deps);
    ({ slug: plan } = await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, { document, file: 'x', seenVersion: null })));
  });
  afterAll(() => opened.forEach(({ writer }) => writer.close()));

  const file = (edition: number | null, format = 'json', viewer = secretariat, sha: string | null = null): Promise<PublishedFile> =>
    publishPlan(deps, viewer, { plan, edition, format, sha });
  const text = async (...args: Parameters<typeof file>): Promise<string> => Buffer.from((await file(...args)).bytes).toString();
  const rows = async (): Promise<number> => (await publishingTables(deps.db).selectFrom('publications').select('id').execute()).length;
  const freeze = (): Promise<unknown> => freezeEdition(deps, secretariat, { plan });
  const rename = async (title: string): Promise<void> => {
    const view = await showPlan(deps, secretariat, plan);
    const found = view.areas[0]?.groups[0]?.items[0];
    await editItem(deps, secretariat, { plan, item: found?.key, version: found?.version, title });
  };
  const adopt = (): Promise<unknown> =>
    recordAdoption(deps, secretariat, { plan, edition: 1, body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'endorsed' });

  test('a file tells where it stands on the web, where the operator has said it', async () => {
    await freeze();
    deps = { ...deps, address: 'https://plan.eksempel.no' };
    expect(await text(null, 'html')).toContain(`href="https://plan.eksempel.no/planer/${plan}"`);
    expect(await text(1, 'html')).toContain(`href="https://plan.eksempel.no/planer/${plan}/utgaver/1"`);
  });

  test('the draft is written as it is now, in every format, and nothing is stored', async () => {
    for (const format of publicationFormats) expect((await file(null, format)).bytes.length).toBeGreaterThan(100);
    await rename('Et nytt navn');
    expect(await text(null)).toContain('Et nytt navn');
    expect((await file(null, 'pdf')).fileName.name).toMatch(/^Eksempelplan 2026, utkast \d{4}-\d\d-\d\d\.pdf$/);
    expect(await rows()).toBe(0);
  });

  test('an edition is written once, and those bytes are served for ever', async () => {
    await freeze();
    const first = await file(1, 'html');
    const broken = { ...deps, writer: { ...deps.writer, run: () => Promise.reject(new Error('another program writes otherwise')) } };
    await rename('Senere navn');
    const later = await publishPlan(broken, secretariat, { plan, edition: 1, format: 'html' });
    expect(Buffer.from(later.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(later.sha256).toBe(first.sha256);
    expect(first.fileName).toEqual({ ascii: 'eksempelplan-2026-utgave-1.html', name: 'Eksempelplan 2026, utgave 1.html' });
  });

  test('an adoption makes a new file; the one before stays reachable, and comes back when the adoption is withdrawn', async () => {
    await freeze();
    const before = await file(1, 'html');
    await adopt();
    const after = await file(1, 'html');
    expect(after.sha256).not.toBe(before.sha256);
    expect(Buffer.from(after.bytes).toString()).toContain('Tilsluttet: Partnerskapsmøtet, 14. oktober 2025');
    expect((await file(1, 'html', secretariat, before.sha256)).sha256).toBe(before.sha256);
    const [edition] = await listEditions(deps, secretariat, plan);
    await withdrawAdoption(deps, secretariat, { plan, adoption: edition?.adoptions[0]?.id, why: 'Feil møte' });
    expect((await file(1, 'html')).sha256).toBe(before.sha256);
    expect(await rows()).toBe(2);
  });

  test('who may not see persons gets a file without them, by no way another', async () => {
    await freeze();
    const inside = await file(1, 'json', member);
    expect(Buffer.from(inside.bytes).toString()).toContain('Kari Eksempel');
    for (const edition of [null, 1]) expect(await text(edition, 'json', citizen)).not.toContain('Kari Eksempel');
    await expect(file(1, 'json', citizen, inside.sha256)).rejects.toMatchObject({ code: 'stored_file_not_found' });
    const outside = await file(1, 'json', citizen);
    expect((await file(1, 'json', member, outside.sha256)).sha256).toBe(outside.sha256);
  });

  test('asked for by many at once, one file is stored and all get it', async () => {
    await freeze();
    const all = await Promise.all(Array.from({ length: 6 }, () => file(1, 'pdf')));
    expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await rows()).toBe(1);
  });

  test('a file that could not be written whole is not stored', async () => {
    await freeze();
    const broken = { ...deps, writer: { ...deps.writer, run: () => Promise.reject(new Error('killed')) } };
    await expect(publishPlan(broken, secretariat, { plan, edition: 1, format: 'pdf' })).rejects.toThrow('killed');
    expect(await rows()).toBe(0);
  });

  test('the database itself refuses to change what was published', async () => {
    await freeze();
    await file(1);
    await expect(sql`update publications set bytes = '\\x00'`.execute(deps.db)).rejects.toThrow('never changed');
    await expect(sql`delete from publications`.execute(deps.db)).rejects.toThrow('never changed');
  });

  test('what is not there is said', async () => {
    await expect(file(null, 'doc')).rejects.toMatchObject({ code: 'format_unknown' });
    await expect(file(1)).rejects.toMatchObject({ code: 'edition_not_found' });
    await expect(publishPlan(deps, citizen, { plan: 'ingen', edition: null, format: 'pdf' })).rejects.toMatchObject({
      code: 'plan_not_found',
    });
    await freeze();
    await expect(file(1, 'pdf', citizen, 'a'.repeat(64))).rejects.toMatchObject({ code: 'stored_file_not_found' });
  });
});
