import type { Migration } from '@mikro-orm/migrations';

/**
 * Closes a table: nobody sees a row unless a policy says so, its owner included. The hub itself (jobs, the sealer,
 * sign-in) reads everything; what it may write is granted where the table is made.
 */
export function guard(migration: Migration, table: string): void {
  migration.addSql(`alter table ${table} enable row level security`);
  migration.addSql(`alter table ${table} force row level security`);
  migration.addSql(`grant select on ${table} to hub_system`);
  migration.addSql(`create policy system on ${table} to hub_system using (true) with check (true)`);
}

/** Reference data that every signed-in viewer may read. */
export function readableByAll(migration: Migration, table: string): void {
  migration.addSql(`grant select on ${table} to hub_staff, hub_partner`);
  migration.addSql(`create policy readable on ${table} for select to hub_staff, hub_partner using (true)`);
}
