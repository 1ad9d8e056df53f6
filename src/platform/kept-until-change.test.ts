import { expect, test } from 'vitest';
import { countedVersion } from '../../test/support/content-version.ts';
import { keptUntilChange } from './kept-until-change.ts';

test('what was made is given again until something changes, each key for itself', async () => {
  const contentVersion = countedVersion();
  let made = 0;
  const ask = (key: string) => keptUntilChange({ contentVersion }, key, async () => `${key} ${(made += 1)}`);
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['a 1', 'a 1', 'b 2']);
  contentVersion.change();
  expect([await ask('a'), await ask('b')]).toEqual(['a 3', 'b 4']);
  expect(await keptUntilChange({ contentVersion: countedVersion() }, 'a', async () => 'another program')).toBe('another program');
});

test('what failed is tried again, and what changed while it was made is not kept for later', async () => {
  const contentVersion = countedVersion();
  const fails = keptUntilChange({ contentVersion }, 'a', () => Promise.reject(new Error('no')));
  await expect(fails).rejects.toThrow('no');
  const slow = keptUntilChange({ contentVersion }, 'a', async () => {
    contentVersion.change();
    return 'old';
  });
  expect(await slow).toBe('old');
  expect(await keptUntilChange({ contentVersion }, 'a', async () => 'new')).toBe('new');
});

test('no more than a hundred are kept: the oldest goes', async () => {
  const contentVersion = countedVersion();
  for (let at = 0; at < 101; at += 1) await keptUntilChange({ contentVersion }, String(at), async () => 'first');
  expect(await keptUntilChange({ contentVersion }, '100', async () => 'again')).toBe('first');
  expect(await keptUntilChange({ contentVersion }, '0', async () => 'again')).toBe('again');
});
