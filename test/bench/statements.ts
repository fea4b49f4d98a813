import type pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchServer } from './database.js';
import { superuser } from './database.js';

/** How many statements one request sends: all of them, and those that read or write what was asked for. */
export interface StatementCount {
  readonly all: number;
  readonly data: number;
  /** Pages of tables and indexes that PostgreSQL looked at, wherever they lay: no other process on the machine changes it. */
  readonly blocks: number;
  /** Those that took PostgreSQL longest, to see what stands in the way. */
  readonly longest: readonly {
    readonly text: string;
    readonly calls: number;
    readonly milliseconds: number;
  }[];
}

/**
 * Frames of a transaction and on whose behalf it is; who asks, and the record of who looked, which only the hub has. What
 * is left is about what was asked for.
 */
const FRAME = `'^\\s*(begin|start transaction|commit|rollback|savepoint|release|set |discard|select set_config|select seal_events)'`;
const WHO = `'(from session s join person|^\\s*insert into event )'`;

/** Counts statements as PostgreSQL itself sees them; switched off while time is taken. */
export class StatementCounter {
  /** What those who wait for their turn send by themselves, in a second. */
  private background = { all: 0, data: 0 };

  private constructor(private readonly client: pg.Client) {}

  static async open({ embedded }: BenchServer): Promise<StatementCounter> {
    const client = await superuser({ ...embedded, dbName: 'postgres' }, embedded.superuser);
    await client.query('create extension if not exists pg_stat_statements');
    return new StatementCounter(client);
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
    const { all, data, blocks, longest } = await this.sent(async () => void (requests = await body()));
    const seconds = (performance.now() - began) / 1000;
    const each = (sent: number, idle: number): number => Math.max(0, sent - idle * seconds) / requests;
    return {
      all: each(all, this.background.all),
      data: each(data, this.background.data),
      blocks: blocks / requests,
      longest: longest.map(({ text, calls, milliseconds }) => ({
        ...{ text, calls: calls / requests, milliseconds: milliseconds / requests },
      })),
    };
  }

  private async sent(body: () => Promise<void>): Promise<StatementCount> {
    await this.track('top');
    await this.client.query('select pg_stat_statements_reset()');
    await body();
    const { rows } = await this.client.query<{
      text: string;
      calls: number;
      milliseconds: number;
      frame: boolean;
      blocks: number;
    }>(
      `select query as text, sum(calls)::float8 as calls, sum(total_exec_time) as milliseconds,
         sum(shared_blks_hit + shared_blks_read)::float8 as blocks, query ~* ${FRAME} or query ~* ${WHO} as frame
       from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname like 'bench\\_%'
       join pg_roles u on u.oid = s.userid and not u.rolsuper group by query order by 3 desc`,
    );
    await this.track('none');
    const sum = (some: typeof rows): number => some.reduce((all, { calls }) => all + calls, 0);
    const shortened = rows.map((row) => ({ ...row, text: row.text.replace(/\s+/g, ' ').slice(0, 300) }));
    const blocks = rows.reduce((all, one) => all + one.blocks, 0);
    return {
      ...{ all: sum(rows), data: sum(rows.filter(({ frame }) => !frame)), blocks },
      longest: shortened.slice(0, 12),
    };
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
