import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { secretsIn } from './checks/secrets-in.ts';

/** Looks for secrets in what git keeps of a folder (this one, or the one named): `find-secrets.ts [FOLDER]`. */
const folder = process.argv[2] ?? '.';
const largest = 5 * 1024 * 1024;
const pictures = new Set(['.png', '.jpg', '.pdf', '.pptx', '.docx', '.xlsx', '.zip', '.woff2', '.gz']);

/** null where git does not know the folder: then it is a copy that somebody has fetched. */
function tracked(): readonly string[] | null {
  try {
    const names = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return names.split('\0').filter((name) => name !== '' && !pictures.has(extname(name).toLowerCase()));
  } catch {
    return null;
  }
}

function textOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > largest) return '';
  const bytes = readFileSync(path);
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}

const names = tracked();
if (names === null) console.log('Secrets were not looked for: this is no git folder.');
const found = (names ?? []).flatMap((name) => secretsIn(textOf(join(folder, name))).map(({ line, kind }) => `${name}:${line}: ${kind}`));
for (const each of found) console.error(`Secrets: ${each}`);
process.exitCode = found.length > 0 ? 1 : 0;
