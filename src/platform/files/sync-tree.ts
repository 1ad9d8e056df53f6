import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** As many as Node's own threads: syncs that run at once share the disk's work (0.2 s instead of 1 s for a database). */
const atOnce = 4;

/** Waits until everything in a folder that was just written is on disk. Windows can sync no folder, and is left out. */
export async function syncTree(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = [folder, ...entries.map((entry) => join(entry.parentPath, entry.name))].values();
  async function work(): Promise<void> {
    for (const path of paths) {
      const handle = await open(path, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
}
