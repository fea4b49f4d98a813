import pg from 'pg';
import { clientConfig, type DatabaseAddress } from './orm.js';

/**
 * One connection as the owner of the tables, for what an administrator does beside the serving hub: migrating, filling,
 * vacuuming. Row-level security binds the owner too. The caller ends it.
 */
export async function connectAsOwner(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client(clientConfig(address));
  await client.connect();
  return client;
}
