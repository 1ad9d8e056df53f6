import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../../test/support/people.ts';
import { anItem, aReadPlan } from '../../../../test/support/read-plans.ts';
import { listReviews } from '../list-reviews.ts';
import { readDocument } from '../read-document.ts';
import type { ReadFile } from '../start-review.ts';
import { createUploads } from './uploads.ts';

const file = { bytes: Buffer.from(JSON.stringify(aReadPlan([anItem('Kalender')]))), fileName: 'plan.json' };
const code = (wanted: string) => expect.objectContaining({ code: wanted });

const read: ReadFile = (bytes, name, mapping) => readDocument(bytes, name, { mapping });

/** Reads only when it is stopped: a document that takes its time. */
const slow: ReadFile = (_bytes, name, _mapping, watch) =>
  new Promise((_resolve, reject) => {
    watch?.signal?.addEventListener('abort', () => reject(new AppError('reading_stopped', { file: name })));
  });

describeEachDatabase('documents on their way in', (database) => {
  const uploadsThat = (readFile: ReadFile, reported: unknown[] = []) =>
    createUploads({ ...depsOf(database().db), readFile }, (error) => reported.push(error));

  test('lead to a review when they are read', async () => {
    const uploads = uploadsThat(read);
    const id = await uploads.start(secretariat, file);
    await expect.poll(async () => (await uploads.find(secretariat, id)).state.kind, { timeout: 5_000 }).toBe('done');
    expect(await listReviews(depsOf(database().db), secretariat)).toHaveLength(1);
  });

  test('tell why they could not be read, and leave nothing', async () => {
    const uploads = uploadsThat(read);
    const id = await uploads.start(secretariat, { bytes: Buffer.from(''), fileName: 'tom.pptx' });
    await expect
      .poll(async () => (await uploads.find(secretariat, id)).state)
      .toMatchObject({ kind: 'failed', code: 'file_empty', params: { file: 'tom.pptx' } });
    expect(await listReviews(depsOf(database().db), secretariat)).toEqual([]);
  });

  test('are stopped, at most three at a time, and a fault of ours is reported', async () => {
    const uploads = uploadsThat(slow);
    // Another copy of the program knows of them all the same, and can end them.
    const elsewhere = uploadsThat(slow);
    const ids = [await uploads.start(secretariat, file), await uploads.start(secretariat, file), await elsewhere.start(secretariat, file)];
    await expect(uploads.start(secretariat, file)).rejects.toEqual(code('reading_busy'));
    await elsewhere.stop(secretariat, ids[0] ?? '');
    expect((await uploads.find(secretariat, ids[0] ?? '')).state).toMatchObject({ kind: 'failed', code: 'reading_stopped' });
    await uploads.start(secretariat, file);
    for (const id of [...ids, null]) if (id) await uploads.stop(secretariat, id);
    const reported: unknown[] = [];
    const broken = uploadsThat(() => Promise.reject(new Error('disk')), reported);
    const id = await broken.start(secretariat, file);
    await expect.poll(async () => (await broken.find(secretariat, id)).state).toMatchObject({ kind: 'failed', code: 'reading_failed' });
    expect(reported).toHaveLength(1);
  });

  test('that nobody reads on are told as stopped, and hinder no others', async () => {
    const uploads = uploadsThat(slow);
    const { rows } = await sql<{ id: string }>`
      insert into uploads (file_name, state, seen_at)
      select 'plan.pdf', '{"kind":"reading","step":"waiting","pages":0}', now() - interval '1 minute' from generate_series(1, 3)
      returning id`.execute(database().db);
    expect((await uploads.find(secretariat, rows[0]?.id ?? '')).state).toMatchObject({
      code: 'reading_stopped',
      params: { file: 'plan.pdf' },
    });
    await uploads.stop(secretariat, await uploads.start(secretariat, file));
  });

  test('are nobody’s business but the secretariat’s', async () => {
    const uploads = uploadsThat(slow);
    const id = await uploads.start(secretariat, file);
    await expect(uploads.start(citizen, file)).rejects.toEqual(code('forbidden'));
    await expect(uploads.find(citizen, id)).rejects.toEqual(code('forbidden'));
    await expect(uploads.stop(citizen, id)).rejects.toEqual(code('forbidden'));
    await expect(uploads.find(secretariat, 'annet')).rejects.toEqual(code('upload_not_found'));
    await uploads.stop(secretariat, id);
  });
});
