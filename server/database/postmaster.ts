import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { commandOf, isRunning } from '../platform/processes.js';
import { StartupError } from '../platform/startup_error.js';
import { exists, type Account, type DatabasePlace } from './data_folder.js';
import type { Binaries } from './embedded_binaries.js';

/** Only makes the cluster and the hub's own role and database; the hub never works as this role. */
export const SUPERUSER = 'postgres';
export const PORT = 5432;
const MAJOR = '18';
/** What is a letter: trigrams are made of letters, and to the plain C locale Arabic has none. */
const LETTERS = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** A PostgreSQL server, started by us or found running. */
export interface Postmaster {
  readonly pid: number;
  readonly sockets: string;
  readonly isAlive: () => boolean;
}

const run = promisify(execFile);

/** Nothing of the caller's environment reaches the database: PG* variables and preloaded libraries would change it. */
const quiet = (account: Account | null) => ({
  env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  cwd: '/',
  ...account,
});

/** Makes the cluster once; an interrupted attempt leaves nothing that looks whole. */
export async function ensureCluster(
  place: DatabasePlace,
  binaries: Binaries,
  account: Account | null,
): Promise<boolean> {
  const version = join(place.cluster, 'PG_VERSION');
  if (exists(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found === MAJOR) return false;
    throw new StartupError(`The data folder was made by PostgreSQL ${found}, this hub brings ${MAJOR}.`);
  }
  const parts = `${place.cluster}.new`;
  rmSync(parts, { recursive: true, force: true });
  const options = [
    '-D',
    parts,
    '-U',
    SUPERUSER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    `--lc-ctype=${LETTERS}`,
    '--no-instructions',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await run(binaries.initdb, [...options, ...locale], quiet(account));
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const reason = (stderr ?? '').split('\n').find((line) => /^initdb: |FATAL/.test(line)) ?? message;
    throw new StartupError(`The embedded database cannot be made: ${reason.trim()}`, 1, { cause: error });
  }
  renameSync(parts, place.cluster);
  return true;
}

/** Starts the server in a session of its own, so that Ctrl-C in a terminal reaches the hub alone, which stops it in order. */
export function startPostmaster(
  place: DatabasePlace,
  binaries: Binaries,
  account: Account | null,
  settings: Readonly<Record<string, string>>,
): Postmaster & { readonly child: ChildProcess } {
  const log = openSync(place.log, 'a', 0o600);
  const list = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const options = { ...quiet(account), detached: true, stdio: ['ignore', log, log] as ('ignore' | number)[] };
  const child = spawn(binaries.postgres, ['-D', place.cluster, '-p', String(PORT), ...list], options);
  closeSync(log);
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  child.unref();
  return {
    child,
    pid: child.pid ?? 0,
    sockets: place.sockets,
    isAlive: () => !ended && child.pid !== undefined,
  };
}

/** A server that outlived a killed hub, by the note it keeps in its own folder. */
export function findPostmaster(place: DatabasePlace): Postmaster | null {
  const note = join(place.cluster, 'postmaster.pid');
  if (!exists(note)) return null;
  const [pid = '', , , , sockets = ''] = readFileSync(note, 'utf8').split('\n');
  const number = Number(pid);
  if (Number.isInteger(number) && number > 1 && isRunning(number) && serves(number, place.cluster)) {
    return { pid: number, sockets: sockets.trim(), isAlive: () => isRunning(number) };
  }
  disown(note);
  rmSync(join(place.sockets, `.s.PGSQL.${PORT}.lock`), { force: true });
  return null;
}

/**
 * PostgreSQL refuses to start while the process of its note exists, though the number may be somebody else's by now,
 * or of a dead process that nobody collects. Our own number, its parent's, it takes for stale; the note must stay,
 * because by the rest of it PostgreSQL makes sure that no session of the dead server still writes.
 */
function disown(note: string): void {
  const [, ...rest] = readFileSync(note, 'utf8').split('\n');
  writeFileSync(note, [String(process.pid), ...rest].join('\n'));
}

/** Whether a process is the server of this cluster; where that cannot be told, its note is believed. */
function serves(pid: number, cluster: string): boolean {
  return commandOf(pid)?.includes(`-D ${cluster} `) ?? true;
}

/** Asks the server to end its sessions and write everything down, and waits until it has. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!postmaster.isAlive()) return;
    send(postmaster.pid, signal);
    for (const end = Date.now() + seconds * 1000; postmaster.isAlive() && Date.now() < end;) await sleep(10);
  }
}

/** For a process that ends without having stopped its database: a signal is all there is time for. */
export function abandonPostmaster(postmaster: Postmaster): void {
  if (postmaster.isAlive()) send(postmaster.pid, 'SIGINT');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between, which is what was wanted.
  }
}
