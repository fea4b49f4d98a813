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

const generated = (file: string): string =>
  readFileSync(join(import.meta.dirname, 'graphql/generated', file), 'utf8');

/** What `graphql(…)` gives for an operation or a fragment, by its name, as the generated module says it. */
function readDocuments(): ReadonlyMap<string, string> {
  const lines = generated('graphql.ts').matchAll(
    /^export const \w+ = (\{"?.*\}) as unknown as DocumentNode/gm,
  );
  return new Map(
    [...lines].map(([, text = '']) => {
      const { definitions } = JSON.parse(text) as { definitions: { name: { value: string } }[] };
      return [definitions[0]?.name.value ?? '', text];
    }),
  );
}

/**
 * The generated `graphql` function looks its document up in a map of all of them, which every first load would carry.
 * Built, each document stands where it is used, and is loaded with the page that asks it.
 */
function ownDocuments(): Plugin {
  let documents: ReadonlyMap<string, string> = new Map();
  return {
    name: 'own-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => void (documents = readDocuments()),
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      const own = code.replaceAll(/\bgraphql\(`([^`]*)`\)/g, (_, source: string) => {
        const [, name = ''] = /^\s*(?:query|mutation|subscription|fragment) (\w+)/.exec(source) ?? [];
        const document = documents.get(name);
        if (document === undefined) throw new Error(`${id} asks ${name}, which was not generated`);
        return document;
      });
      return { code: own.replace(/^import \{ graphql \} from '[^']*gql\.js';$/m, ''), map: null };
    },
  };
}

/** The hub that serves this build answers these operations and no others: the list lies beside Vite's own. */
const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  apply: 'build',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: '.vite/documents.json',
      source: generated('persisted-documents.json'),
    });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ownDocuments(), trustedDocuments],
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
