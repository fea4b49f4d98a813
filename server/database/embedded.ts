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
  /** How many connections its hub may take; absent: as many as one process does. */
  readonly connections?: number;
  readonly log?: (line: string) => void;
  /** For tests only: what is acknowledged may be lost when the machine stops. */
  readonly fast?: boolean;
  /** For tests only: pretend to be another platform, such as `aix-ppc64`. */
  readonly platform?: string;
}

const OWNER = 'hub_owner';
const DATABASE = 'hub';
/** Connections that the server has room for, whoever its hub is, and beyond what that hub takes: for the command line. */
const LEAST_ROOM = 100;
const SPARE = 20;

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

/** A server and a first session in it. */
interface Connected {
  readonly postmaster: Postmaster;
  readonly client: pg.Client;
}

async function launch(options: EmbeddedOptions, unlock: () => void): Promise<EmbeddedDatabase> {
  const { folder, log = () => {} } = options;
  const account = databaseAccount();
  const place = preparePlace(folder, account);
  const binaries = findBinaries(place.root, account, options.platform);
  const isNew = await ensureCluster(place, binaries, account);
  shorten(place.log);
  const room = Math.max(LEAST_ROOM, (options.connections ?? 0) + SPARE);
  const adopted = await adopt(place, room, log);
  const start = (): Postmaster =>
    startPostmaster(place, binaries, account, settings(place, room, options.fast ?? false));
  const { postmaster, client } = adopted ?? (await startAnew(start, place, log));
  const onExit = (): void => abandonPostmaster(postmaster);
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    await stopPostmaster(postmaster);
    process.off('exit', onExit);
    const isElsewhere = !postmaster.sockets.startsWith(place.root);
    if (isElsewhere) rmSync(postmaster.sockets, { recursive: true, force: true });
    unlock();
  };
  try {
    await prepareDatabase(client, adopted !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  const { sockets: host, pid } = postmaster;
  const names = { user: OWNER, dbName: DATABASE, superuser: SUPERUSER };
  return { host, port: PORT, ...names, pid, isNew, isAdopted: adopted !== null, stop };
}

/**
 * The server that the last hub left. One that is just ending, because that hub did not wait for it, is waited for; one
 * whose socket was swept away, or that has no room for a hub of more workers, is stopped; then there is nothing to take
 * over.
 */
async function adopt(
  place: DatabasePlace,
  room: number,
  log: (line: string) => void,
): Promise<Connected | null> {
  for (;;) {
    const postmaster = findPostmaster(place);
    if (postmaster === null) return null;
    const client = existsSync(postmaster.sockets) ? await connect(postmaster, log) : null;
    if (client !== null && (await hasRoom(client, room))) {
      log('The last hub was killed; its database is still running and is taken over.');
      return { postmaster, client };
    }
    await client?.end();
    await stopPostmaster(postmaster);
  }
}

async function hasRoom(client: pg.Client, room: number): Promise<boolean> {
  const { rows } = await client.query<{ max_connections: string }>('show max_connections');
  return Number(rows[0]?.max_connections) >= room;
}

/** A server that was killed may leave sessions that end a little later; until then none may start beside them. */
async function startAnew(
  start: () => Postmaster,
  place: DatabasePlace,
  log: (line: string) => void,
): Promise<Connected> {
  for (let attempt = 1; ; attempt++) {
    const postmaster = start();
    const onExit = (): void => abandonPostmaster(postmaster);
    process.once('exit', onExit);
    const client = await connect(postmaster, log);
    process.off('exit', onExit);
    if (client !== null) return { postmaster, client };
    const reason = lastLine(place.log);
    if (attempt === 50 || !reason.includes('still in use')) {
      throw new StartupError(`The embedded database did not start: ${reason} (all of it in ${place.log})`);
    }
    await sleep(200);
  }
}

function settings(place: DatabasePlace, room: number, fast: boolean): Record<string, string> {
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
    max_connections: String(room),
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

/**
 * While it starts, or recovers after a power cut, connections are refused: each attempt needs a new client. Null when
 * the server ended meanwhile.
 */
async function connect(postmaster: Postmaster, log: (line: string) => void): Promise<pg.Client | null> {
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
  return null;
}

/** The hub's own role and database, once; ends the session. */
async function prepareDatabase(client: pg.Client, isAdopted: boolean): Promise<void> {
  try {
    if (isAdopted) await client.query(END_OTHER_SESSIONS);
    const { rowCount: owner } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
    if (owner === 0) await client.query(`create role ${OWNER} login createrole`);
    const { rowCount: database } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ]);
    if (database === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

/** Those of a hub that was killed may still hold locks. */
const END_OTHER_SESSIONS = `select pg_terminate_backend(pid) from pg_stat_activity
  where pid <> pg_backend_pid() and backend_type = 'client backend'`;

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
