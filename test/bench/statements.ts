import type pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchServer } from './database.js';
import { superuser } from './database.js';

/** How many statements one request sends: all of them, and those that touch data. */
export interface StatementCount {
  readonly all: number;
  readonly data: number;
}

/** Frames of a transaction and who it is on behalf of; what is left touches data. */
const FRAME = `query ~* '^\\s*(begin|start transaction|commit|rollback|savepoint|release|set |discard|select set_config)'`;

/** Counts statements as PostgreSQL itself sees them; switched off while time is taken. */
export class StatementCounter {
  /** What those who wait for their turn send by themselves, in a second. */
  private background: StatementCount = { all: 0, data: 0 };

  private constructor(
    private readonly client: pg.Client,
    private readonly database: string,
  ) {}

  static async open({ embedded }: BenchServer, database: string): Promise<StatementCounter> {
    const client = await superuser({ ...embedded, dbName: 'postgres' }, embedded.superuser);
    await client.query('create extension if not exists pg_stat_statements');
    return new StatementCounter(client, database);
  }

  /** Listens to the contenders while nobody asks them anything. */
  async listen(seconds: number): Promise<void> {
    const { all, data } = await this.sent(() => wait(seconds * 1000));
    this.background = { all: all / seconds, data: data / seconds };
  }

  /** What the statements of `body` were, for each of the requests it makes. */
  async count(body: () => Promise<number>): Promise<StatementCount> {
    const began = performance.now();
    let requests = 1;
    const { all, data } = await this.sent(async () => void (requests = await body()));
    const seconds = (performance.now() - began) / 1000;
    const each = (sent: number, idle: number): number => Math.max(0, sent - idle * seconds) / requests;
    return { all: each(all, this.background.all), data: each(data, this.background.data) };
  }

  private async sent(body: () => Promise<void>): Promise<StatementCount> {
    await this.track('top');
    await this.client.query('select pg_stat_statements_reset()');
    await body();
    const { rows } = await this.client.query<{ all: string; data: string }>(
      `select coalesce(sum(calls), 0) as all, coalesce(sum(calls) filter (where not ${FRAME}), 0) as data
       from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = $1
       join pg_roles u on u.oid = s.userid and not u.rolsuper`,
      [this.database],
    );
    await this.track('none');
    return { all: Number(rows[0]?.all), data: Number(rows[0]?.data) };
  }

  private async track(what: 'top' | 'none'): Promise<void> {
    await this.client.query(`alter system set pg_stat_statements.track = '${what}'`);
    await this.client.query('select pg_reload_conf()');
    // Every session hears of it by itself.
    await wait(300);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
