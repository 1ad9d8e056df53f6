import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,bench,scripts}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Each worker may hold an embedded database of 200 MB.
    maxWorkers: 2,
    // Long enough for a busy machine of two cores: a test that hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['test/support/global-setup.ts'],
  },
});
