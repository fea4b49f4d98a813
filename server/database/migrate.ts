import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { migrationList } from '../../migrations/list.js';
import { openOrm, STARTUP_ROLE, type DatabaseAddress } from './orm.js';
import { connectAsOwner } from './owner.js';

/** Any number that no other program on the same server is likely to lock. */
const MIGRATION_LOCK = 7_402_011;

/** The database was migrated by newer code than this; running on it could destroy what it does not know. */
export class NewerDatabase extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(`the database is newer than this code: it holds ${unknown.join(', ')}`);
  }
}

/** Brings the tables to this code's version, as their owner; several instances may start at once. */
export async function migrate(address: DatabaseAddress): Promise<readonly string[]> {
  const lock = await connectAsOwner(address);
  let orm: MikroORM | null = null;
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    orm = await openOrm(address, [], 'owner');
    const known = new Set(migrationList.map(({ name }) => name));
    const done = await orm.migrator.getExecuted();
    const unknown = done.map(({ name }) => name).filter((name) => !known.has(name));
    if (unknown.length > 0) throw new NewerDatabase(unknown);
    const applied = await orm.migrator.up();
    return applied.map(({ name }) => name);
  } finally {
    await orm?.close();
    await lock.end();
  }
}

/**
 * Refuses to serve under a role that row-level security does not bind. The canary row is visible to nobody; a pool
 * that sees it is logged in as a superuser, as the owner, or with `bypassrls`.
 */
export async function assertBlind(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; unbound: boolean; canaries: number }>(`
    select current_user as role, (r.rolsuper or r.rolbypassrls) as unbound,
      (select count(*)::int from canary) as canaries
    from pg_roles r where r.rolname = current_user`);
  const seen = rows[0];
  if (seen === undefined || seen.unbound || seen.canaries > 0 || seen.role !== STARTUP_ROLE) {
    throw new Error('the database role of this hub can see rows that no viewer may see; it will not serve');
  }
}
