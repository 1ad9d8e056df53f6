import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { compressAssets } from './src/web/build/compress-assets.ts';

// The design system's packages do not say that their modules are free of side effects; what we import of them is.
const designSystem = /node_modules\/(@digdir|@floating-ui|@navikt|@tanstack|@u-elements|@radix-ui)\//;

export default defineConfig({
  publicDir: 'src/web/public',
  // vitest reads this file too where it has none of its own.
  plugins: process.env.VITEST ? [] : [reactRouter(), compressAssets('build/client')],
  // React's server code looks at this when it runs: without it the pages are made by the slow development copy.
  define: process.env.VITEST ? {} : { 'process.env.NODE_ENV': JSON.stringify('production') },
  // One server file that starts fast: packages are bundled and shaken instead of read from node_modules.
  ssr: { noExternal: true, external: ['pg', 'kysely', '@electric-sql/pglite', 'yjs'] },
  build: {
    // The content policy allows no data: URIs for fonts and styles.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: designSystem, sideEffects: false }] } },
  },
});
