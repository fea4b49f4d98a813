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
export async function freshDatabase(name = 'test'): Promise<FreshDatabase> {
  const { host, port, user, superuser, template } = inject('server');
  const dbName = `${name.toLowerCase().replace(/\W+/g, '_')}_${process.pid}_${++made}`;
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
