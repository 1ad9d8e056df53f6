import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Folders named like `/usr/lib/postgresql/15/bin`, newest version first. */
function versioned(parent: string, pattern: RegExp): readonly string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => pattern.test(name))
    .sort((a, b) => Number(/\d+/.exec(b)?.[0]) - Number(/\d+/.exec(a)?.[0]))
    .map((name) => join(parent, name, 'bin'));
}

/** The folder of PostgreSQL's own programs (Debian, Red Hat, Homebrew, PATH), or null where there are none. */
export function findPostgres(env: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [
    ...versioned('/usr/lib/postgresql', /^\d+$/),
    ...versioned('/usr', /^pgsql-\d+$/),
    ...versioned('/opt/homebrew/opt', /^postgresql@\d+$/),
    ...versioned('/usr/local/opt', /^postgresql@\d+$/),
    ...(env['PATH'] ?? '').split(delimiter),
  ];
  return candidates.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}
