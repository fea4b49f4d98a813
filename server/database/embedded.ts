import { chmodSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../platform/startup_error.js';
import { databaseAccount, prepareFolder, preparePlace, type DatabasePlace } from './data_folder.js';
import { findBinaries } from './embedded_binaries.js';
import { lockFolder } from './folder_lock.js';
import {
  abandonPostmaster,
  ensureCluster,
  findPostmaster,
  PORT,
  startPostmaster,
  stopPostmaster,
  SUPERUSER,
  type Postmaster,
} from './postmaster.js';

/** A running PostgreSQL of the hub's own, and how to reach it. */
export interface EmbeddedDatabase {
  /** The folder of its private socket; there is no TCP port. */
  readonly host: string;
  readonly port: number;
  /** Owns the database `hub`, may create roles, is no superuser: the same rights an administrator's own server gives. */
  readonly user: string;
  readonly dbName: string;
  /** Only for tests, which copy databases. */
  readonly superuser: string;
  readonly pid: number;
  /** Whether this start made the database. */
  readonly isNew: boolean;
  /** Whether it was found running after a hub that was killed. */
  readonly isAdopted: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly folder: string;
  readonly log?: (line: string) => void;
  /** For tests only: what is acknowledged may be lost when the machine stops. */
  readonly fast?: boolean;
  /** For tests only: pretend to be another platform, such as `aix-ppc64`. */
  readonly platform?: string;
}

const OWNER = 'hub_owner';
const DATABASE = 'hub';

/**
 * Starts the embedded PostgreSQL on a data folder, or takes over the one that a killed hub left running there. One hub
 * per folder: a second one is refused before it touches anything.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  prepareFolder(options.folder);
  const unlock = lockFolder(options.folder);
  try {
    return await launch(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function launch(options: EmbeddedOptions, unlock: () => void): Promise<EmbeddedDatabase> {
  const { folder, log = () => {} } = options;
  const account = databaseAccount();
  const place = preparePlace(folder, account);
  const binaries = findBinaries(place.root, account, options.platform);
  const isNew = await ensureCluster(place, binaries, account);
  const left = await adopt(place, log);
  shorten(place.log);
  const postmaster =
    left ?? startPostmaster(place, binaries, account, settings(place, options.fast ?? false));
  const onExit = (): void => abandonPostmaster(postmaster);
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    await stopPostmaster(postmaster);
    process.off('exit', onExit);
    if (!postmaster.sockets.startsWith(place.root))
      rmSync(postmaster.sockets, { recursive: true, force: true });
    unlock();
  };
  try {
    await ensureDatabase(await connect(postmaster, place, log), left !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    host: postmaster.sockets,
    port: PORT,
    user: OWNER,
    dbName: DATABASE,
    superuser: SUPERUSER,
    pid: postmaster.pid,
    isNew,
    isAdopted: left !== null,
    stop,
  };
}

/** A server that cannot be reached any more (its socket was swept away) is stopped, and started anew. */
async function adopt(place: DatabasePlace, log: (line: string) => void): Promise<Postmaster | null> {
  const left = findPostmaster(place);
  if (left === null) return null;
  if (existsSync(left.sockets)) {
    log('The last hub was killed; its database is still running and is taken over.');
    return left;
  }
  await stopPostmaster(left);
  return null;
}

function settings(place: DatabasePlace, fast: boolean): Record<string, string> {
  const lasting = { max_wal_size: '2GB', checkpoint_timeout: '10min' };
  const fleeting = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '64MB',
  };
  return {
    listen_addresses: '',
    unix_socket_directories: `"${place.sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '256MB',
    random_page_cost: '1.1',
    // Compiling a statement costs more than the short ones the hub sends.
    jit: 'off',
    // Nobody replicates an embedded database, and large loads write less.
    wal_level: 'minimal',
    max_wal_senders: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fast ? fleeting : lasting),
  };
}

/** While it starts, or recovers after a power cut, connections are refused: each attempt needs a new client. */
async function connect(
  postmaster: Postmaster,
  place: DatabasePlace,
  log: (line: string) => void,
): Promise<pg.Client> {
  const started = Date.now();
  for (let noted = 0; postmaster.isAlive(); await sleep(25)) {
    const client = new pg.Client({
      host: postmaster.sockets,
      port: PORT,
      user: SUPERUSER,
      database: 'postgres',
    });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch {
      await client.end().catch(() => {});
    }
    const waited = Math.floor((Date.now() - started) / 5000);
    if (waited > noted) log('The database is recovering what the last run left …');
    noted = waited;
  }
  throw new StartupError(
    `The embedded database did not start: ${lastLine(place.log)} (all of it in ${place.log})`,
  );
}

async function ensureDatabase(client: pg.Client, isAdopted: boolean): Promise<void> {
  try {
    await prepareDatabase(client, isAdopted);
  } finally {
    await client.end();
  }
}

async function prepareDatabase(client: pg.Client, isAdopted: boolean): Promise<void> {
  if (isAdopted) {
    // The killed hub's sessions may still hold locks.
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
  }
  const { rowCount: owner } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
  if (owner === 0) await client.query(`create role ${OWNER} login createrole`);
  const { rowCount: database } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (database === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
}

/** The server's own log is for looking into trouble: the last run's is enough once it has grown. */
function shorten(path: string): void {
  if (!existsSync(path)) return;
  chmodSync(path, 0o600);
  if (readFileSync(path).length > 5_000_000) truncateSync(path);
}

function lastLine(path: string): string {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return (
    lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ??
    lines.at(-1) ??
    'no reason given'
  ).trim();
}
