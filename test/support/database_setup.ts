import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { databaseAccount, preparePlace } from '../../server/database/data_folder.js';
import { startEmbedded, type EmbeddedDatabase } from '../../server/database/embedded.js';
import { lockFolder } from '../../server/database/folder_lock.js';
import { findPostmaster, stopPostmaster } from '../../server/database/postmaster.js';
import { demandEvents } from './every_change.js';

const PREFIX = 'hub-test-';

/** How a worker reaches the run's PostgreSQL. */
export interface TestServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly superuser: string;
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer;
  }
}

/** One PostgreSQL for the whole run, and in it one migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // Under root the database runs as nobody, who has to get in.
  chmodSync(folder, 0o755);
  // Tests of several processes take as many connections as those do.
  const database = await startEmbedded({ folder, fast: true, connections: 250 });
  const stop = async (): Promise<void> => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(database);
  } catch (error) {
    await stop();
    throw error;
  }
  const { host, port, user, superuser, dbName: template } = database;
  project.provide('server', { host, port, user, superuser, template });
  return stop;
}

async function makeTemplate({ host, port, user, superuser, dbName }: EmbeddedDatabase): Promise<void> {
  const { migrate } = await import('../../server/database/migrate.js');
  await migrate({ host, port, user, dbName });
  const inside = new pg.Client({ host, port, user: superuser, database: dbName });
  await inside.connect();
  await demandEvents(inside);
  await inside.end();
  const client = new pg.Client({ host, port, user: superuser, database: 'postgres' });
  await client.connect();
  // A connection to a template makes copying it fail, so nobody gets one.
  await client.query(`alter database ${dbName} allow_connections false`);
  await client.end();
}

/** A run that was killed leaves its database behind; the next run clears it away. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      lockFolder(folder)();
      const left = findPostmaster(preparePlace(folder, databaseAccount()));
      if (left !== null) await stopPostmaster(left);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another run is using it, or it belongs to somebody else.
    }
  }
}
