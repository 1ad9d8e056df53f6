import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['{src,test,bench,scripts}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Each worker may hold an embedded database of 200 MB.
    maxWorkers: 2,
    // A worker reads the program once, not once for each file: tests keep nothing for each other in modules.
    isolate: false,
    // Programs that tests start read what was stripped and compiled before, as `npm start` does.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compile', import.meta.url)) },
    // Long enough for a busy machine of two cores: a test that hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/global-setup.ts'],
  },
});
