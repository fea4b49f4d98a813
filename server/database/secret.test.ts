import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepSecret } from './secret.js';

test('the key is made once, readable by its owner alone, and never replaced when damaged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const secret = keepSecret(folder);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keepSecret(folder)).toBe(secret);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  truncateSync(join(folder, 'secret'));
  expect(() => keepSecret(folder)).toThrow(/damaged/);
});
