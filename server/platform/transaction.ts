import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { named, principal, type Statement } from './round_trip.js';
import type { DatabaseSession } from './viewer.js';

/** What the ORM asks of a transaction that it did not begin: it hands over text, and takes rows and their number. */
interface OrmTransaction {
  executeQuery(query: { readonly sql: string; readonly parameters: readonly unknown[] }): Promise<object>;
}

/**
 * A transaction on one connection for one principal. Nothing is waited for that nobody needs: to begin, to say who the
 * principal is and to write what is not looked at again leaves with the next question, or with the commit.
 */
export class Transaction implements OrmTransaction {
  /** Sent ahead: no question was asked of them. */
  private readonly ahead: Promise<unknown>[] = [];
  private readonly atTheEnd: Statement[] = [];
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly client: PoolClient,
    session: DatabaseSession,
  ) {
    this.later({ text: 'begin', values: [] });
    const { name, text, values } = principal(session);
    this.sendAhead(client.query({ name, text, values: [...values] }));
  }

  /** The rows of a statement, prepared once for its text. */
  async rows<R extends QueryResultRow>(statement: Statement): Promise<R[]> {
    const { rows } = await this.asked(this.client.query<R>(prepared(statement)));
    return rows;
  }

  /**
   * Writes, without waiting: what is asked next comes after it, and there is no commit if it fails. `refusal` says what
   * a failure means.
   */
  later(statement: Statement, refusal?: Refusal): void {
    this.sendAhead(this.client.query(prepared(statement)), refusal);
  }

  /** Writes after everything else, just before the commit: what it locks is locked for no longer than that takes. */
  last(statement: Statement): void {
    this.atTheEnd.push(statement);
  }

  async executeQuery({
    sql,
    parameters,
  }: {
    readonly sql: string;
    readonly parameters: readonly unknown[];
  }): Promise<object> {
    const { rows, rowCount } = await this.asked(this.client.query<object>(sql, [...parameters]));
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  }

  /** Rejects, with the first failure, if anything that was sent ahead has failed: then nothing was done. */
  async commit(): Promise<void> {
    for (const statement of this.atTheEnd) this.later(statement);
    this.later({ text: 'commit', values: [] });
    await Promise.all(this.ahead);
    if (this.failure !== null) throw this.failure.error;
  }

  async rollback(): Promise<void> {
    await Promise.all(this.ahead);
    await this.client.query('rollback');
  }

  private sendAhead(sent: Promise<unknown>, refusal: Refusal = (error) => error): void {
    this.ahead.push(
      sent.catch((error: unknown) => {
        this.failure ??= { error: refusal(error) };
      }),
    );
  }

  /** What fails after a failure fails because of it. */
  private async asked<R extends QueryResultRow>(sent: Promise<QueryResult<R>>): Promise<QueryResult<R>> {
    try {
      return await sent;
    } catch (error) {
      throw this.failure?.error ?? error;
    }
  }
}

/** What is thrown in place of what PostgreSQL refused. */
export type Refusal = (error: unknown) => unknown;

function prepared(statement: Statement): { name?: string; text: string; values: unknown[] } {
  const { name, text, values } = named(statement);
  return { ...(name === '' ? {} : { name }), text, values: [...values] };
}
