import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../../server/database/embedded.js';
import type { DatabaseAddress } from '../../server/database/orm.js';

/** The benchmark's own PostgreSQL, and who may look behind every policy. */
export interface BenchServer {
  readonly embedded: EmbeddedDatabase;
  readonly folder: string;
  stop(): Promise<void>;
}

/** All contenders and the hubs of several workers keep some at the same time. */
const CONNECTIONS = 400;

/**
 * Starts PostgreSQL as the hub starts it, durable, in a folder of the benchmark's own. Statements are counted by the
 * server itself, which wants to be told before it starts: hence the second start.
 */
export async function startServer(kept: string | null): Promise<BenchServer> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'hub-bench-'));
  // Under root the database runs as nobody, who has to get in.
  if (kept === null) chmodSync(folder, 0o755);
  let embedded = await startEmbedded({ folder, connections: CONNECTIONS });
  const restart = await loadCounting(embedded);
  if (restart) {
    await embedded.stop();
    embedded = await startEmbedded({ folder, connections: CONNECTIONS });
  }
  const stop = async (): Promise<void> => {
    await embedded.stop();
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  };
  return { embedded, folder, stop };
}

async function loadCounting(embedded: EmbeddedDatabase): Promise<boolean> {
  const client = await superuser({ ...embedded, dbName: 'postgres' }, embedded.superuser);
  try {
    const { rows } = await client.query<{ now: string }>(
      `select setting as now from pg_settings where name = 'shared_preload_libraries'`,
    );
    if (rows[0]?.now === 'pg_stat_statements') return false;
    await client.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
    await client.query(`alter system set pg_stat_statements.track = 'none'`);
    return true;
  } finally {
    await client.end();
  }
}

/** A connection past every policy: to prepare, to count and to check, never to answer a question. */
export async function superuser(address: DatabaseAddress, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    host: address.host,
    port: address.port,
    user: name,
    database: address.dbName,
  });
  await client.connect();
  return client;
}

/** Makes a further database on the same server; one of that name is kept, so that a run can go on from an earlier one. */
export async function ensureDatabase(server: EmbeddedDatabase, dbName: string): Promise<DatabaseAddress> {
  const client = await superuser({ ...server, dbName: 'postgres' }, server.superuser);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [dbName]);
    if (rowCount === 0) await client.query(`create database ${dbName} owner ${server.user}`);
  } finally {
    await client.end();
  }
  const { host, port, user } = server;
  return { host, port, user, dbName };
}
