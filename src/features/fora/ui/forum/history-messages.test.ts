import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programFolder } from '#platform/paths.ts';
import { historyKinds } from './history-messages.ts';

test('everything that the fora write into history has words of its own', () => {
  const folder = `${programFolder}src/features/fora`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?!ui).*(?<!\.test)\.ts$/.test(file));
  const source = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  const written = new Set(
    Array.from(source.matchAll(/(?:tell\((?:[\w.]+(?: \?\? \w+)?, )?|kind: )'([a-z]+\.[a-z-]+)'/g), ([, kind]) => kind),
  );
  expect(written).toEqual(new Set(Object.keys(historyKinds)));
});
