import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#platform/db/open-database.ts';
import { newPostgresDatabase, quietLog, testedKinds, testServerUrl } from '../support/databases.ts';
import { killWhileWriting, type Target } from './kill-while-writing.ts';
import { writers } from './writers.ts';

const delays = [0, 40, 150, 400, 700];

type Place = Readonly<{ target: Target; remove: () => Promise<void> }>;

async function newPlace(kind: 'embedded' | 'postgres'): Promise<Place> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'malbilde-kill-'));
  const removeFolder = () => rm(dataFolder, { recursive: true, force: true });
  if (kind === 'embedded') return { target: { dataFolder }, remove: removeFolder };
  const { url, drop } = await newPostgresDatabase(testServerUrl ?? '');
  return { target: { dataFolder, databaseUrl: url }, remove: () => drop().then(removeFolder) };
}

describe.each(testedKinds)('killed at any moment, on %s', (kind) => {
  it.each(Object.entries(writers))(
    '%s is there whole when it was acknowledged, and else not at all',
    async (name, writer) => {
      const { target, remove } = await newPlace(kind);
      const acknowledged: number[] = [];
      for (const delay of delays) {
        const first = (acknowledged.at(-1) ?? 0) + 1000;
        acknowledged.push(...(await killWhileWriting(name, first, target, delay)));
        const config = { databaseUrl: target.databaseUrl ?? null, dataFolder: target.dataFolder };
        const { db, close } = await openDatabase(config, quietLog);
        await writer.check(db, acknowledged);
        await close();
      }
      // Each kill waits for an answer, so fewer would mean that nothing was tried.
      expect(acknowledged.length).toBeGreaterThanOrEqual(delays.length);
      await remove();
    },
    120_000,
  );
});
