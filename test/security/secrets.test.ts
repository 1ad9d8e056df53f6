import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretsIn } from '../../scripts/checks/secrets-in.ts';

// In parts, so that this file is no find itself.
const random = 'q7Xf2LmZ9aRk4TbW' + 'c8YpV3nHs6JdU1eG';
const planted: readonly (readonly [kind: string, text: string])[] = [
  ['a private key', `-----BEGIN ${'PRIVATE KEY'}-----`],
  ['a private key (JWK)', `{"kty":"EC","${'d'}":"${random}${random}"}`],
  ['a cloud key', `id = ${'AKIA'}IOSFODNN7EXAMPLX`],
  ['a token of a code host', `${'ghp_'}${random}${random}`],
  ['a token of a package registry', `//registry/:_auth=${'npm_'}${random}abcd`],
  ['a token of a chat', `${'xoxb'}-123456789012-abcdef`],
  ['a signed token', `${'eyJ'}hbGciOiJub25l.${'eyJ'}zdWIiOiIxMjM0.${random}`],
  ['a secret of a webhook', `${'whsec_'}${random}${random}`],
  ['something that is called a secret', `const password = '${random}';`],
  ['something that is called a secret', `postgres://malbilde:${random}@db.example.no/plan`],
];

test.each(planted)('%s is found in its line', (kind, text) => {
  expect(secretsIn(`one\n${text}\nthree`)).toContainEqual({ line: 2, kind });
});

test.each([
  "const password = 'et-passord-som-er-ord';",
  'MALBILDE_SMTP_URL=smtps://bruker:passord@vert',
  'secret: `${prefix}${random}${more}`',
  'const { secret } = await addWebhook(deps, actor, input);',
])('words and places to fill in are no secrets: %s', (text) => {
  expect(secretsIn(text)).toEqual([]);
});

test('what git keeps here holds none, and one that is planted ends the check', async () => {
  const look = (folder: string) => spawnSync(process.execPath, ['scripts/find-secrets.ts', folder], { encoding: 'utf8' });
  expect(look('.')).toMatchObject({ status: 0, stderr: '' });
  const folder = await mkdtemp(join(tmpdir(), 'malbilde-secrets-'));
  try {
    for (const name of ['kept.ts', 'unkept.ts']) await writeFile(join(folder, name), `export const apiKey = '${random}';\n`);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', 'kept.ts'], { cwd: folder });
    expect(look(folder)).toMatchObject({ status: 1, stderr: 'Secrets: kept.ts:1: something that is called a secret\n' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
