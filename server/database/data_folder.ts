import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartupError } from '../platform/startup_error.js';

/** PostgreSQL refuses root: under root it runs as "nobody", who owns nothing else. */
const NOBODY = 65534;

/** Whom the database runs as: nothing to change for an ordinary user, nobody for root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export const databaseAccount = (): Account | null =>
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;

/** Where everything of one embedded database lies. */
export interface DatabasePlace {
  /** Belongs to the database's account alone. */
  readonly root: string;
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
}

/**
 * The place of the database inside the data folder. Where nobody cannot reach the data folder (a clone in root's own
 * home), the place lies under /var/lib and the data folder holds a symlink to it, so it is found and visible.
 */
export function preparePlace(folder: string, account: Account | null): DatabasePlace {
  const root = join(folder, 'postgres');
  try {
    if (!exists(root)) makePrivate(folder, root, account);
    const real = realpathSync(root);
    return {
      root: real,
      cluster: join(real, 'cluster'),
      sockets: socketFolder(real, account),
      log: join(folder, 'postgres.log'),
    };
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** Makes sure the data folder exists and can be written. */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** Node's own recursive mkdir never returns where the system denies that a parent exists, as under /proc. */
function makeFolder(path: string): void {
  if (exists(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o755 });
}

function unusable(folder: string, error: unknown): StartupError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = {
    EACCES: 'no permission',
    EROFS: 'it is read-only',
    ENOTDIR: 'it is not a folder',
    EEXIST: 'it is not a folder',
    ENOENT: 'it cannot be made',
    ENOSPC: 'the disk is full',
  };
  const reason = why[code as keyof typeof why] ?? message;
  return new StartupError(
    `The data folder ${folder} cannot be used: ${reason}. Set HUB_DATA to a folder this user may write.`,
    1,
    { cause: error },
  );
}

function makePrivate(folder: string, root: string, account: Account | null): void {
  if (account === null || mayReach(folder, account)) {
    mkdirSync(root, { mode: 0o700 });
    own(root, account);
    return;
  }
  mkdirSync('/var/lib/muqawama-hub', { recursive: true, mode: 0o755 });
  const outside = mkdtempSync('/var/lib/muqawama-hub/');
  own(outside, account);
  symlinkSync(outside, root);
}

/** A socket's path may have 107 bytes; where the place lies too deep, the socket gets a private folder of its own. */
function socketFolder(root: string, account: Account | null): string {
  const near = join(root, 'run');
  if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= 100) {
    mkdirSync(near, { recursive: true, mode: 0o700 });
    own(near, account);
    return near;
  }
  const base = Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp';
  const far = mkdtempSync(join(base, 'hub-'));
  own(far, account);
  return far;
}

function own(path: string, account: Account | null): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
  chmodSync(path, 0o700);
}

/** Whether the account may pass through every folder on the way to a path and read what is there. */
export function mayReach(path: string, account: Account): boolean {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const { uid, gid, mode } = statSync(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
