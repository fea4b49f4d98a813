import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { QueryResultRow } from 'pg';
import { type SqlValue, withConnection } from './round_trip.js';
import { type Refusal, Transaction } from './transaction.js';
import { databaseSession, type Viewer } from './viewer.js';

/** What an action gets: the entity manager inside its transaction, on whose behalf, and one time for all it does. */
export interface Work {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  /** The rows of a statement that is prepared once for its text, past the ORM. Parameters are `$1`, `$2`. */
  readonly rows: <R extends QueryResultRow>(text: string, values: readonly SqlValue[]) => Promise<R[]>;
  /** Writes without waiting: whatever is asked next comes after it, and if it fails nothing is committed. */
  readonly later: (text: string, values: readonly SqlValue[], refusal?: Refusal) => void;
  /** Writes just before the commit, after everything else: for what others wait for while it is locked. */
  readonly last: (text: string, values: readonly SqlValue[]) => void;
  /** Rows in the format of COPY, a row a line, into a table without policies. */
  readonly copy: (table: string, text: string) => Promise<void>;
  /** Runs after the commit, and only if there is one: wake a reader, start a sweep. Never part of the outcome. */
  readonly afterCommit: (callback: () => void) => void;
}

/** Raised by the database where what was decided on is no longer so when it is written. */
export const OUTDATED = 'HB002';

/** A deadlock, a serialisation failure, something outdated: the whole unit of work may simply run again. */
const RETRIED = new Set(['40P01', '40001', OUTDATED]);
const ATTEMPTS = 5;

/**
 * The only door to the database for changes: one transaction, under the viewer's database role, so that row-level
 * security decides what exists. Everything an action does commits together or not at all.
 */
export class UnitOfWork {
  constructor(
    private readonly orm: MikroORM,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** The same door with the time standing still: what is recorded of the past is dated in the past. */
  at(instant: Date): UnitOfWork {
    return new UnitOfWork(this.orm, () => instant);
  }

  now(): Date {
    return this.clock();
  }

  async run<T>(viewer: Viewer, body: (work: Work) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(viewer, body);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  private async once<T>(viewer: Viewer, body: (work: Work) => Promise<T>): Promise<T> {
    const pool = await this.orm.em.getConnection('write').getNativeClient();
    return withConnection(pool, async (client) => {
      const transaction = new Transaction(client, databaseSession(viewer, this.clock()));
      const callbacks: (() => void)[] = [];
      try {
        const work = this.workIn(transaction, viewer, callbacks);
        const result = await body(work);
        await work.em.flush();
        await transaction.commit();
        for (const callback of callbacks) callback();
        return result;
      } catch (error) {
        // A connection that is gone has rolled back by itself.
        await transaction.rollback().catch(() => undefined);
        throw error;
      }
    });
  }

  private workIn(transaction: Transaction, viewer: Viewer, callbacks: (() => void)[]): Work {
    const em = this.orm.em.fork({ clear: true }) as EntityManager;
    em.setTransactionContext(transaction);
    return {
      ...{ em, viewer, now: this.clock() },
      rows: (text, values) => transaction.rows({ text, values }),
      later: (text, values, refusal) => transaction.later({ text, values }, refusal),
      last: (text, values) => transaction.last({ text, values }),
      copy: (table, text) => transaction.copy(table, text),
      afterCommit: (callback) => void callbacks.push(callback),
    };
  }
}

/** PostgreSQL's five-character code of an error, wherever the layers above put it. */
export function sqlState(error: unknown): string {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return '';
}
