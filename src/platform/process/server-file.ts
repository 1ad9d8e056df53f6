import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { saveAtomically } from '#platform/files/save-atomically.ts';

/**
 * How the command line finds the server that holds a data folder. `token` lets whoever may read the file, its owner,
 * ask for what only the server can do. That the file is there means nothing: the folder's lock tells who runs.
 */
const serverFile = z.strictObject({ pid: z.int(), port: z.int(), token: z.string().length(43) });

export type ServerFile = Readonly<z.infer<typeof serverFile>>;

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'server.json');
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export async function writeServerFile(dataFolder: string, content: ServerFile): Promise<void> {
  await saveAtomically(fileIn(dataFolder), async function* () {
    yield JSON.stringify(content);
  });
}

/** null when there is none, or none that can be read. */
export async function readServerFile(dataFolder: string): Promise<ServerFile | null> {
  try {
    return serverFile.parse(JSON.parse(await readFile(fileIn(dataFolder), 'utf8')));
  } catch {
    return null;
  }
}

export async function removeServerFile(dataFolder: string): Promise<void> {
  await rm(fileIn(dataFolder), { force: true });
}
