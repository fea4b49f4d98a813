import type pg from 'pg';
import { connectAsOwner } from '../database/owner.js';
import type { DatabaseAddress } from '../database/orm.js';

/**
 * One connection for filling in bulk. It writes as `hub_system`, under the same policies, checks and triggers as
 * everybody; row-level security is never lifted. A few tables the hub itself may not write, because only a person states
 * an outcome or founds an enterprise: for these the owner lends it the right inside the one transaction that uses it, so
 * that nobody else ever sees that right and a crash leaves none behind.
 */
export class LoadSession {
  private constructor(private readonly client: pg.Client) {}

  static async open(address: DatabaseAddress): Promise<LoadSession> {
    const client = await connectAsOwner(address);
    await client.query(`set timezone = 'UTC'`);
    await client.query(`set work_mem = '128MB'`);
    await client.query('set role hub_system');
    return new LoadSession(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async rows<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...values])).rows;
  }

  /** Makes a table of the session and lets the planner know it. */
  async stage(table: string, sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.client.query(sql, [...values]);
    await this.client.query(`analyze ${table}`);
  }

  /** Inserts in a transaction of its own; returns how many rows. */
  async insert(table: string, sql: string, values: readonly unknown[] = []): Promise<number> {
    await this.client.query('begin');
    try {
      const isLent = await this.lend(table);
      const { rowCount } = await this.client.query(sql, [...values]);
      if (isLent) await this.asOwner(`revoke insert on ${table} from hub_system`);
      await this.client.query('commit');
      return rowCount ?? 0;
    } catch (error) {
      await this.client.query('rollback');
      throw error;
    }
  }

  private async lend(table: string): Promise<boolean> {
    const [right] = await this.rows<{ has: boolean }>(
      `select has_table_privilege('hub_system', $1, 'insert') as has`,
      [table],
    );
    if (right?.has === true) return false;
    await this.asOwner(`grant insert on ${table} to hub_system`);
    return true;
  }

  private async asOwner(sql: string): Promise<void> {
    await this.client.query('set local role none');
    await this.client.query(sql);
    await this.client.query('set local role hub_system');
  }

  /** Numbers go on after the last one given, and, what only the owner may see to, plans know the new sizes. */
  async finish(referrals: number, tables: readonly string[]): Promise<{ readonly bytes: number }> {
    await this.client.query(
      `insert into file_number (year, last) select extract(year from opened_on), max(substr(reference, 9)::int)
       from beneficiary_file group by 1`,
    );
    await this.client.query('reset role');
    await this.client.query(`select setval('referral_number', $1)`, [referrals]);
    for (const table of tables) await this.client.query(`vacuum analyze ${table}`);
    const [size] = await this.rows<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
    return { bytes: Number(size?.bytes ?? 0) };
  }
}
