import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The hub that answers `/graphql` during `npm run dev`; one port serves both in production. */
const hub = 'http://127.0.0.1:4000';

/** Libraries change rarely and pages often: a returning reader loads only what changed. */
const libraries: readonly [string, RegExp][] = [
  ['react', /node_modules\/(react|react-dom|react-router|scheduler|cookie)\//],
  ['apollo', /node_modules\/(@apollo|graphql|graphql-ws|rxjs|@wry|optimism|@graphql-typed-document-node)\//],
];

/** The hub that serves this build answers these operations and no others: the list lies beside Vite's own. */
const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(join(import.meta.dirname, 'graphql/generated/persisted-documents.json'));
    this.emitFile({ type: 'asset', fileName: '.vite/documents.json', source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), trustedDocuments],
  build: {
    outDir: '../build/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: libraries.map(([name, test]) => ({ name, test, priority: 10 })),
        },
      },
    },
  },
  // GraphiQL's workers are found by Vite's own `?worker`, which the bundling of dependencies does not know.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    port: 5173,
    strictPort: true,
    // The very address only: our own folder `graphql/` is served under it too.
    proxy: { '^/graphql(\\?.*)?$': { target: hub, ws: true } },
  },
});
