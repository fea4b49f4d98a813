import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Vite would load the module build of `graphql` beside the one its users load; two copies refuse each other's types. */
const alias = [{ find: /^graphql$/, replacement: at('../node_modules/graphql/index.js') }];

/** What is waited for comes at once; on a busy machine "at once" takes its time. */
const patient = { poll: { timeout: 15_000 } };

/** In `test/` because they look at the whole house, but nothing is started for them. */
const withoutHub = [
  ...['test/architecture.test.ts', 'test/schema.test.ts', 'test/readme.test.ts', 'test/web_budget.test.ts'],
];

/** Everything that starts the hub. */
export const hub: TestProjectInlineConfiguration = {
  resolve: { alias },
  test: {
    name: 'hub',
    root: at('..'),
    include: ['test/*.test.ts'],
    exclude: withoutHub,
    pool: 'forks',
    // The schema and the entities are loaded once for a worker, not for each file.
    isolate: false,
    globalSetup: [at('support/database_setup.ts')],
    setupFiles: [at('support/metadata.ts')],
    expect: patient,
    // Of the documents made to hold compiled reads against plain ones; `npm run test:documents` makes more.
    provide: { documents: 400, seed: 0 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { groupOrder: 1 },
  },
};

/** Two cores: more workers than that only take turns. */
export default defineConfig({
  root: at('..'),
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'rules',
          root: at('..'),
          include: [
            'server/**/*.test.ts',
            'migrations/**/*.test.ts',
            'web/**/*.test.{ts,tsx}',
            ...withoutHub,
          ],
          pool: 'threads',
          isolate: false,
          setupFiles: [at('support/metadata.ts')],
          sequence: { groupOrder: 0 },
        },
      },
      hub,
      {
        resolve: { alias },
        test: {
          name: 'browser',
          root: at('..'),
          include: ['test/browser/*.test.ts'],
          pool: 'forks',
          isolate: false,
          // One browser and one hub fill two cores.
          maxWorkers: 1,
          globalSetup: [at('support/database_setup.ts')],
          setupFiles: [at('support/metadata.ts')],
          expect: patient,
          testTimeout: 90_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
