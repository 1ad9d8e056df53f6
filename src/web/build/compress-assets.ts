import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|svg|json)$/;

/** A build step that leaves a .br and a .gz beside each text asset of `folder`, so that serving one costs nothing. */
export function compressAssets(folder: string): Plugin {
  return {
    name: 'malbilde-compress-assets',
    apply: (_config, env) => env.command === 'build' && env.isSsrBuild !== true,
    closeBundle: {
      order: 'post',
      async handler() {
        const files = await readdir(join(folder, 'assets')).catch(() => []);
        await Promise.all(files.filter((file) => compressible.test(file)).map((file) => compress(join(folder, 'assets', file))));
      },
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  await writeFile(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}
