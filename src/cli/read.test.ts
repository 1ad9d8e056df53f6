import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { schemaErrors } from '../../test/schema/plan-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'malbilde-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const csv = file('plan.csv', 'Tiltak;Ansvar;Frist;Status\nLage rutine;Kari Moe;2026;Under arbeid\nKurs;Ola Nes;2027;Ferdig\n');
const empty = file('tom.pptx', '');

function malbilde(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/malbilde.cjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'nb_NO.UTF-8', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
  return { code: status, out: stdout, lines: stderr.split('\n').filter(Boolean) };
}

describe('malbilde read', () => {
  test('writes the plan on standard output and the findings on standard error', () => {
    const { code, out, lines } = malbilde(['read', csv]);
    expect([code, schemaErrors(JSON.parse(out))]).toEqual([0, []]);
    expect(lines.some((line) => line.startsWith('Avklar (side 1): Kolonnene er tolket slik'))).toBe(true);
  });

  test('writes the plan to a file when asked', () => {
    const target = join(folder, 'plan.json');
    expect(malbilde(['read', csv, '--out', target])).toMatchObject({ code: 0, out: '' });
    expect(schemaErrors(JSON.parse(readFileSync(target, 'utf8')))).toEqual([]);
  });

  test.each([
    [['read', empty], {}, 'Filen «tom.pptx» er tom. Velg filen på nytt, eller lagre den på nytt fra programmet den kommer fra.'],
    [
      ['read', empty, '--language', 'nn'],
      {},
      'Fila «tom.pptx» er tom. Vel fila på nytt, eller lagre ho på nytt frå programmet ho kjem frå.',
    ],
    [
      ['read', empty],
      { LANG: 'en_GB.UTF-8' },
      'The file “tom.pptx” is empty. Choose the file again, or save it again from the program it came from.',
    ],
    [['read', join(folder, 'ingen.pdf')], {}, 'Filen «ingen.pdf» finnes ikke eller kan ikke leses. Sjekk navnet og mappen.'],
    [['read', folder], { LANG: 'C' }, `Filen «${folder.split('/').at(-1)}» finnes ikke eller kan ikke leses. Sjekk navnet og mappen.`],
    [['read', csv, '--out', join(folder, 'ingen', 'plan.json')], {}, null],
    [['read'], {}, 'Bruk: malbilde read FILE [--out plan.json]'],
    [['read', csv, '--ukjent'], {}, 'Bruk: malbilde read FILE [--out plan.json]'],
    [['les', csv], {}, 'Det finnes ingen kommando «les». Skriv «malbilde help» for å se kommandoene.'],
  ])('%j with %j ends with code 2 and tells why', (args, env, sentence) => {
    const { code, out, lines } = malbilde(args, env);
    expect([code, out]).toEqual([2, '']);
    if (sentence) expect(lines).toEqual([sentence]);
    else expect(lines.at(-1)).toMatch(/^Kunne ikke skrive til «.*plan\.json»/u);
  });

  test('a file of 300 MB is refused by its size alone', () => {
    const large = file('stor.pptx', 'PK');
    truncateSync(large, 300 * 2 ** 20);
    const { code, lines } = malbilde(['read', large]);
    expect([code, lines]).toEqual([
      2,
      ['Filen «stor.pptx» er større enn 50 MB. Komprimer bildene i dokumentet, eller lagre bare sidene med planen i en ny fil.'],
    ]);
  });

  test('help lists every command, in the language asked for', () => {
    const { code, out } = malbilde(['help', '--language=en']);
    expect(code).toBe(0);
    expect(out).toContain('malbilde read FILE [--out plan.json]\n      Reads a plan from');
  });
});
