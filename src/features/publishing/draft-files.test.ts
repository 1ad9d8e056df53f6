import { expect, test } from 'vitest';
import { createDraftFiles } from './draft-files.ts';

const bytes = async (length: number): Promise<Uint8Array> => new Uint8Array(length);
const never = (): Promise<Uint8Array> => Promise.reject(new Error('made again'));

test('a draft is written once for all who ask at the same time and later', async () => {
  const files = createDraftFiles();
  const [one, other] = await Promise.all([files.get('a', () => bytes(3)), files.get('a', never)]);
  expect(other).toBe(one);
  expect(await files.get('a', never)).toBe(one);
});

test('what could not be written is tried again', async () => {
  const files = createDraftFiles();
  await expect(files.get('a', never)).rejects.toThrow('made again');
  expect(await files.get('a', () => bytes(1))).toHaveLength(1);
});

test('the oldest go when there are too many bytes', async () => {
  const files = createDraftFiles();
  const large = 12 * 1024 * 1024;
  for (const key of ['a', 'b', 'c']) await files.get(key, () => bytes(large));
  await expect(files.get('a', never)).rejects.toThrow('made again');
  expect(await files.get('b', never)).toHaveLength(large);
  expect(await files.get('c', never)).toHaveLength(large);
});
