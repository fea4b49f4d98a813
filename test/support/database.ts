import pg from 'pg';
import { inject } from 'vitest';
import type { DatabaseAddress } from '../../server/database/orm.js';

/** A database of one test file's own, as the migrations leave it. */
export interface FreshDatabase extends DatabaseAddress {
  /** The role that may do everything, to prepare and to look behind what the hub shows. */
  readonly superuser: string;
  drop(): Promise<void>;
}

let made = 0;

/** Copies the migrated template: some hundredth of a second instead of all migrations again. */
export const freshDatabase = (name = 'test', exactly?: string): Promise<FreshDatabase> =>
  copyOf(inject('server').template, name, exactly);

/** A copy of a database to which nobody is connected. */
export async function copyOf(template: string, name: string, exactly?: string): Promise<FreshDatabase> {
  const { host, port, user, superuser } = inject('server');
  const dbName = exactly ?? `${name.toLowerCase().replace(/\W+/g, '_')}_${process.pid}_${++made}`;
  await command(`create database "${dbName}" template ${template} owner ${user}`);
  return {
    host,
    port,
    user,
    superuser,
    dbName,
    drop: () => command(`drop database if exists "${dbName}" with (force)`),
  };
}

/** A plain connection past every row-level policy. The caller ends it. */
export async function connectAsSuperuser(database: FreshDatabase): Promise<pg.Client> {
  const { host, port, superuser, dbName } = database;
  const client = new pg.Client({ host, port, user: superuser, database: dbName });
  await client.connect();
  return client;
}

/** Makes a database once for the run, whichever worker comes first; the others wait for it. */
export async function once(dbName: string, make: () => Promise<void>): Promise<void> {
  const { host, port, superuser } = inject('server');
  const client = new pg.Client({ host, port, user: superuser, database: 'postgres' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [dbName]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [dbName]);
    if (rowCount === 0) await make();
  } finally {
    await client.end();
  }
}

async function command(sql: string): Promise<void> {
  const { host, port, superuser } = inject('server');
  const client = new pg.Client({ host, port, user: superuser, database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
