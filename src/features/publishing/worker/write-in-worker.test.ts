import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import { buildPublication } from '../model/build-publication.ts';
import { defaultTemplate } from '../model/template.ts';
import type { Job } from './job.ts';
import { createWriter, type Writer } from './write-in-worker.ts';

const template = defaultTemplate('#1f4e79');
const publication = buildPublication({ document: planDocument(), edition: null, today: '2026-11-22', url: null, template });
const job: Job = { kind: 'file', format: 'json', publication };
const programs = {
  crash: "process.on('message', () => process.abort()); process.send({ ready: true });",
  exit: 'process.exit(1);',
  hang: "process.on('message', () => { for (;;); }); process.send({ ready: true });",
  full: "process.on('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)); }); process.send({ ready: true });",
  missing: "process.on('message', () => process.send({ failure: 'no', isMissing: true })); process.send({ ready: true });",
  fail: "process.on('message', () => process.send({ failure: 'no', isMissing: false })); process.send({ ready: true });",
} as const;

let folder: string;
const writers: Writer[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'malbilde-writer-'));
  for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, `${name}.cjs`), text);
});
afterEach(() => writers.splice(0).forEach((writer) => writer.close()));
afterAll(() => rm(folder, { recursive: true, force: true }));

function writer(options: Parameters<typeof createWriter>[0] = {}): Writer {
  const made = createWriter(options);
  writers.push(made);
  return made;
}

test('a file comes out of the process as it would here, and so does a preview', async () => {
  const { run } = writer();
  expect(JSON.parse(Buffer.from(await run(job)).toString())).toMatchObject({ title: publication.title });
  const { count, svg } = await run({ kind: 'preview', publication, pages: 2 });
  expect(count).toBeGreaterThan(2);
  expect(svg).toHaveLength(2);
  expect(svg[1]).toMatch(/^<svg [^>]*viewBox="0 595\.276 /);
});

test('what a format refuses is told as it is, and nothing is taken for a fault', async () => {
  const faults: Error[] = [];
  const { run } = writer({ reportError: (error) => faults.push(error) });
  const document = planDocument({ title: 'A'.repeat(40_000) });
  const long = buildPublication({ document, edition: null, today: '2026-11-22', url: null, template });
  const refused = { code: 'sheet_text_too_long', params: { text: 'A'.repeat(60) } };
  await expect(run({ kind: 'file', format: 'xlsx', publication: long })).rejects.toMatchObject(refused);
  expect(faults).toEqual([]);
});

test('where Typst does not exist, that is said', async () => {
  await expect(writer({ program: join(folder, 'missing.cjs') }).run(job)).rejects.toMatchObject({ code: 'pdf_unavailable' });
});

test.each(['crash', 'exit', 'hang', 'full', 'fail'])(
  'a process that does %s gives one expected failure, and the reason to the log',
  async (name) => {
    const reasons: string[] = [];
    const { run } = writer({
      program: join(folder, `${name}.cjs`),
      timeMs: 1500,
      heapMb: 60,
      reportError: (error) => reasons.push(error.message),
    });
    await expect(run(job)).rejects.toMatchObject({ code: 'publishing_failed' });
    await expect(run(job)).rejects.toMatchObject({ code: 'publishing_failed' });
    expect(reasons).toHaveLength(2);
  },
);

test('jobs are done one after another, and no more wait than can be served', async () => {
  const { run } = writer();
  const all = await Promise.allSettled(Array.from({ length: 40 }, () => run(job)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
  expect(all.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'publishing_busy' });
  await expect(run(job)).resolves.toBeInstanceOf(Uint8Array);
});

test('an idle process ends, and the next job starts another', async () => {
  const { run } = writer({ idleMs: 30 });
  await run(job);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(run(job)).resolves.toBeInstanceOf(Uint8Array);
});
