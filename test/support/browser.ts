import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { chromiumOptions } from './chromium.js';

/** A real browser for the tests of a file; each test opens contexts of its own. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions());
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('the browser is there only inside a test');
    return browser;
  };
}
