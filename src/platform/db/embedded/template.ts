import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncTree } from '#platform/files/sync-tree.ts';
import { databaseTemplates, programFolder } from '#platform/paths.ts';
import { migrate } from '../migrate.ts';
import { sha256, type Migration } from '../read-migrations.ts';
import { kyselyOn } from './kysely-on.ts';
import { openPglite } from './pglite.ts';

/** Changes when a template made earlier is of no use: other migrations, or another PGlite. */
export function templateKey(migrations: readonly Migration[]): string {
  const manifest = readFileSync(`${programFolder}package.json`, 'utf8');
  const pglite = /"@electric-sql\/pglite": "([^"]+)"/.exec(manifest)?.[1] ?? '';
  return sha256([pglite, ...migrations.map(({ checksum }) => checksum)].join('\n')).slice(0, 16);
}

/** Makes a database with all migrations in `folder` (3 to 5 s); the folder appears when it is complete. */
async function initialise(folder: string, migrations: readonly Migration[]): Promise<void> {
  const unfinished = `${folder}.${process.pid}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const pglite = await openPglite(unfinished, { durable: false });
  const { db } = await kyselyOn(pglite);
  await migrate(db, migrations);
  await db.destroy();
  await pglite.exec('vacuum analyze');
  await pglite.exec('checkpoint');
  await pglite.close();
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another process made the same one meanwhile.
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Templates of other migrations, a day old: a program that is being worked on may still copy a younger one. */
async function removeOld(templates: string, key: string): Promise<void> {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of await readdir(templates)) {
    const other = join(templates, name);
    if (name !== key && (await stat(other)).mtimeMs < dayAgo) await rm(other, { recursive: true, force: true });
  }
}

/** The template for these migrations, made when it is missing. */
export async function ensureTemplate(migrations: readonly Migration[], templates: string = databaseTemplates): Promise<string> {
  const key = templateKey(migrations);
  const folder = join(templates, key);
  if (existsSync(folder)) return folder;
  await mkdir(templates, { recursive: true });
  await initialise(folder, migrations);
  await removeOld(templates, key);
  return folder;
}

export type NewFolderOptions = Readonly<{ durable: boolean; templates?: string }>;

/** A new database folder: a copy of the template (0.1 s), or made from nothing where the program was not built. */
export async function newDatabaseFolder(
  folder: string,
  migrations: readonly Migration[],
  { durable, templates = databaseTemplates }: NewFolderOptions,
): Promise<void> {
  const template = join(templates, templateKey(migrations));
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  if (existsSync(template)) await cp(template, unfinished, { recursive: true });
  else await initialise(unfinished, migrations);
  // From here on a commit is only as lasting as the files it adds to.
  if (durable) await syncTree(unfinished);
  await rename(unfinished, folder);
}
