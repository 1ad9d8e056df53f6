import { expect, test } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../test/support/people.ts';
import { anItem, aReadPlan } from '../../../test/support/read-plans.ts';
import { listReviews } from './list-reviews.ts';
import { readDocument } from './read-document.ts';
import type { ReadFile } from './start-review.ts';
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
    const id = uploads.start(secretariat, file);
    await expect.poll(() => uploads.find(secretariat, id).state.kind, { timeout: 5_000 }).toBe('done');
    expect(await listReviews(depsOf(database().db), secretariat)).toHaveLength(1);
  });

  test('tell why they could not be read, and leave nothing', async () => {
    const uploads = uploadsThat(read);
    const id = uploads.start(secretariat, { bytes: Buffer.from(''), fileName: 'tom.pptx' });
    await expect
      .poll(() => uploads.find(secretariat, id).state)
      .toMatchObject({ kind: 'failed', code: 'file_empty', params: { file: 'tom.pptx' } });
    expect(await listReviews(depsOf(database().db), secretariat)).toEqual([]);
  });

  test('are stopped, at most three at a time, and a fault of ours is reported', async () => {
    const uploads = uploadsThat(slow);
    const ids = [1, 2, 3].map(() => uploads.start(secretariat, file));
    expect(() => uploads.start(secretariat, file)).toThrow(code('reading_busy'));
    uploads.stop(secretariat, ids[0] ?? '');
    expect(uploads.find(secretariat, ids[0] ?? '').state).toMatchObject({ kind: 'failed', code: 'reading_stopped' });
    uploads.start(secretariat, file);
    const reported: unknown[] = [];
    const broken = uploadsThat(() => Promise.reject(new Error('disk')), reported);
    const id = broken.start(secretariat, file);
    await expect.poll(() => broken.find(secretariat, id).state).toMatchObject({ kind: 'failed', code: 'reading_failed' });
    expect(reported).toHaveLength(1);
  });

  test('are nobody’s business but the secretariat’s', () => {
    const uploads = uploadsThat(slow);
    const id = uploads.start(secretariat, file);
    expect(() => uploads.start(citizen, file)).toThrow(code('forbidden'));
    expect(() => uploads.find(citizen, id)).toThrow(code('forbidden'));
    expect(() => uploads.stop(citizen, id)).toThrow(code('forbidden'));
    expect(() => uploads.find(secretariat, 'annet')).toThrow(code('upload_not_found'));
  });
});
