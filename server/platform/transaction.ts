import { finished } from 'node:stream/promises';
import type { PoolClient, QueryResultRow } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import {
  askTogether,
  Failure,
  type Named,
  named,
  principal,
  sendTogether,
  type Statement,
} from './round_trip.js';
import type { DatabaseSession } from './viewer.js';

/** What is thrown in place of what PostgreSQL refused. */
export type Refusal = (error: unknown) => unknown;

/** A statement that nobody waits for. */
interface Ahead {
  readonly statement: Named;
  readonly refusal: Refusal;
}

const asItCame: Refusal = (error) => error;
const BEGIN: Named = { name: 'begin_work', text: 'begin', values: [] };
const COMMIT: Named = { name: 'commit_work', text: 'commit', values: [] };

/**
 * A transaction on one connection for one principal. Nothing is waited for that nobody needs: to begin, to say who the
 * principal is and to write what is not looked at again leaves with the next question, or with the commit.
 */
export class Transaction {
  private ahead: Ahead[];
  private readonly atTheEnd: Ahead[] = [];
  private readonly sent: Promise<void>[] = [];
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly client: PoolClient,
    session: DatabaseSession,
  ) {
    this.ahead = [BEGIN, principal(session)].map((statement) => ({ statement, refusal: asItCame }));
  }

  /** The rows of a statement, prepared once for its text; what was to be written before leaves with it. */
  async rows<R extends QueryResultRow>(statement: Statement): Promise<R[]> {
    const ahead = this.ahead.splice(0);
    const asked = [...ahead.map(({ statement: written }) => written), named(statement)];
    try {
      return await askTogether<R>(this.client, asked);
    } catch (error) {
      await Promise.all(this.sent);
      throw this.failed(error, ahead);
    }
  }

  /**
   * Writes, without waiting: what is asked next comes after it, and there is no commit if it fails. `refusal` says what
   * a failure means.
   */
  later(statement: Statement, refusal = asItCame): void {
    this.ahead.push({ statement: named(statement), refusal });
  }

  /** Writes after everything else, just before the commit: what it locks is locked for no longer than that takes. */
  last(statement: Statement): void {
    this.atTheEnd.push({ statement: named(statement), refusal: asItCame });
  }

  /** Rows in the format of COPY, a row a line, into a table without policies: the fastest way in. */
  async copy(table: string, text: string): Promise<void> {
    await this.ask(async () => {
      const stream = this.client.query(copyFrom(`copy ${table} from stdin`));
      stream.end(text);
      await finished(stream);
    });
  }

  /** For the ORM, which takes this for a transaction of its own: it hands over text, and takes rows and their number. */
  async executeQuery({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): Promise<object> {
    const { rows, rowCount } = await this.ask(() => this.client.query<object>(sql, [...parameters]));
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  /** Rejects, with the first failure, if anything that was sent ahead has failed: then nothing was done. */
  async commit(): Promise<void> {
    this.ahead.push(...this.atTheEnd, { statement: COMMIT, refusal: asItCame });
    this.sendAhead();
    await Promise.all(this.sent);
    if (this.failure !== null) throw this.failure.error;
  }

  async rollback(): Promise<void> {
    this.ahead = [];
    await this.client.query('rollback');
  }

  private sendAhead(): void {
    const ahead = this.ahead.splice(0);
    if (ahead.length === 0) return;
    const sent = sendTogether(
      this.client,
      ahead.map(({ statement }) => statement),
    );
    this.sent.push(
      sent.then(
        () => undefined,
        (error: unknown) => void this.failed(error, ahead),
      ),
    );
  }

  /** The first failure, in the words of whoever wrote what failed; what fails after it fails because of it. */
  private failed(error: unknown, ahead: readonly Ahead[]): unknown {
    const [cause, at] = error instanceof Failure ? [error.cause, error.at] : [error, ahead.length];
    this.failure ??= { error: (ahead[at]?.refusal ?? asItCame)(cause) };
    return this.failure.error;
  }

  /** What fails after a failure fails because of it. */
  private async ask<A>(question: () => Promise<A>): Promise<A> {
    this.sendAhead();
    try {
      return await question();
    } catch (error) {
      await Promise.all(this.sent);
      throw this.failure?.error ?? error;
    }
  }
}
