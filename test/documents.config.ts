import { defineConfig } from 'vitest/config';
import { hub } from './vitest.config.js';

/**
 * Ten thousand made documents, for whoever changes how reads are compiled (`npm run test:documents`). A failure names
 * its seed: put it here, with one document, to see it again.
 */
export default defineConfig({
  ...hub,
  test: { ...hub.test, include: ['test/made_documents.test.ts'], provide: { documents: 10_000, seed: 0 } },
});
