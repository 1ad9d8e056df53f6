import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, freezeEdition } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { quietLog } from '../support/databases.ts';
import { depsOf, secretariat } from '../support/people.ts';
import { planDocument } from '../support/plan-documents.ts';
import { newFolder, runCommand, startProgram } from '../support/program.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

const out = (name: string): string => join(folder, name);
const env = () => ({ MALBILDE_DATA: join(folder, 'data') });
const publish = (...args: readonly string[]) => runCommand(['publish', ...args], env());

/** A database with one plan, frozen once. */
async function aStoredPlan(): Promise<string> {
  const { db, close } = await openDatabase({ databaseUrl: null, dataFolder: join(folder, 'data') }, quietLog);
  const accepted = { document: planDocument(), file: 'x', seenVersion: null };
  const { slug } = await inTransaction(db, (tx) => acceptPlan(tx, systemActor, accepted));
  await freezeEdition(depsOf(db), secretariat, { plan: slug });
  await close();
  return slug;
}

test('a file with a plan becomes every format, without server and database', async () => {
  await writeFile(out('plan.json'), JSON.stringify(planDocument()));
  const starts = { pptx: 'PK', pdf: '%PDF-1.7', xlsx: 'PK', csv: '\ufeff', json: '{', html: '<!doctype html>' };
  for (const [format, start] of Object.entries(starts)) {
    const done = await publish(out('plan.json'), '--format', format, '--out', out(`plan.${format}`.replace('plan.json', 'igjen.json')));
    expect([done.code, done.out]).toEqual([0, '']);
    expect(done.err).toMatch(/^Planen står i .* \(\d+ kB\)\.\n$/);
    const text = await readFile(out(format === 'json' ? 'igjen.json' : `plan.${format}`), 'utf8');
    expect(text.startsWith(start)).toBe(true);
  }
  expect(existsSync(join(folder, 'data'))).toBe(false);
  expect(JSON.parse(await readFile(out('igjen.json'), 'utf8'))).toMatchObject({ title: planDocument().title });
}, 120_000);

test('a plan of the database is written while the program stands still and while it runs, an edition as the same bytes', async () => {
  const slug = await aStoredPlan();
  const still = await publish(slug, '--format', 'pdf', '--edition', '1', '--out', out('still.pdf'));
  expect(still).toMatchObject({ code: 0 });
  const running = await startProgram(env());
  try {
    expect(await publish(slug, '--format', 'pdf', '--edition', '1', '--out', out('running.pdf'))).toMatchObject({ code: 0 });
    expect(await publish(slug, '--format', 'html', '--out', out('draft.html'))).toMatchObject({ code: 0 });
    const refused = await publish(slug, '--format', 'pdf', '--edition', '7', '--out', out('none.pdf'));
    expect([refused.code, existsSync(out('none.pdf'))]).toEqual([2, false]);
    expect(refused.err).toMatch(/utgave/i);
    const unasked = await fetch(`${running.url}/-/admin/publish`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(unasked.status).toBe(404);
    const web = await fetch(`${running.url}/planer/${slug}/utgaver/1/filer/json`);
    expect(web.status).toBe(200);
  } finally {
    running.child.kill('SIGTERM');
    await running.ended;
  }
  const [first, second] = await Promise.all(['still.pdf', 'running.pdf'].map((name) => readFile(out(name))));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  expect(await readFile(out('draft.html'), 'utf8')).toContain('Utkast per');
}, 120_000);

test('what cannot be done is said in one sentence, and an older file stays as it was', async () => {
  await writeFile(out('plan.json'), JSON.stringify(planDocument()));
  await writeFile(out('gammel.pdf'), 'gammel');
  for (const args of [
    [],
    [out('plan.json')],
    [out('plan.json'), '--format', 'pdf'],
    ['x', '--format', 'pdf', '--out', 'y', '--edition', '0'],
  ]) {
    expect((await publish(...args)).err).toMatch(/^Bruk: malbilde publish PLAN /);
  }
  const unknown = await publish(out('plan.json'), '--format', 'docx', '--out', out('gammel.pdf'));
  expect([unknown.code, unknown.err]).toEqual([
    2,
    'Målbilde skriver ikke formatet «docx». Velg ett av disse: pptx, pdf, xlsx, csv, json, html.\n',
  ]);
  const nowhere = await publish(out('plan.json'), '--format', 'json', '--out', out('ingen/mappe.json'));
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringMatching(/^Kunne ikke skrive til /)]);
  expect(await readFile(out('gammel.pdf'), 'utf8')).toBe('gammel');
  expect((await readdir(folder)).toSorted()).toEqual(['gammel.pdf', 'plan.json']);
}, 120_000);
