import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type EmscriptenOptions = Parameters<NodeFS['init']>[1];
type NodeStream = Readonly<{ nfd?: number; node: unknown }>;
type NodeFsBackend = {
  stream_ops: { fsync?: (stream: NodeStream) => number };
  realPath: (node: unknown) => string;
};

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    // Windows cannot sync a folder, and does not need to.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(folder);
  }
}

/**
 * The folder of PGlite with a real fsync. PGlite's own file system answers "done" to fsync without doing it; with this
 * one (and without -F) a commit is answered after its log is on disk, as in any PostgreSQL. `onSync` hears of each.
 */
export class DurableFs extends NodeFS {
  readonly #onSync: () => void;

  constructor(folder: string, onSync: () => void) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(pglite: PGlite, options: EmscriptenOptions) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const install = (module: { NODEFS: NodeFsBackend; FS: { ErrnoError: new (errno: number) => Error } }) => {
      const inputOutputError = 29;
      module.NODEFS.stream_ops.fsync = (stream) => {
        try {
          if (stream.nfd === undefined) syncFolder(module.NODEFS.realPath(stream.node));
          else fsyncSync(stream.nfd);
        } catch {
          throw new module.FS.ErrnoError(inputOutputError);
        }
        this.#onSync();
        return 0;
      };
    };
    const preRun = [...(emscriptenOpts.preRun as unknown[]), install];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as EmscriptenOptions };
  }
}
