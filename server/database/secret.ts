import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../platform/startup_error.js';

/**
 * The key of personal values where none is configured: made once, beside the embedded database it belongs to.
 * Losing it loses those values, so a key that is damaged is never silently replaced.
 */
export function keepSecret(folder: string): string {
  const path = join(folder, 'secret');
  const fresh = join(folder, `secret.${process.pid}`);
  try {
    writeFileSync(fresh, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'w' });
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) {
    throw new StartupError(`The key ${path} is damaged; put it back from a copy, or set HUB_SECRET.`);
  }
  return secret;
}
