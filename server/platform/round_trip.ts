import type { Connection, Pool, PoolClient, QueryResultRow, Submittable } from 'pg';
import { Recent } from './recent.js';
import { Turnstile } from './turnstile.js';
import type { DatabaseSession } from './viewer.js';

/** What may be bound to a parameter. */
export type Scalar = string | number | bigint | boolean | Date;
export type SqlValue = Scalar | null | readonly Scalar[];

/** One statement: its text, the same whoever asks, and the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A row as PostgreSQL writes its values. */
export type TextRow = readonly (string | null)[];

/**
 * Runs statements for one principal in one transaction and one round trip. They leave together with one end: PostgreSQL
 * makes that a transaction without being told to begin and commit, so each costs a third of the messages. The principal
 * is local to the transaction and nothing of it stays on the pooled connection. All are done or none: the first failure
 * is thrown as it came. Returns the rows of each statement.
 */
export async function runTogether(
  pool: Pool,
  session: DatabaseSession,
  statements: readonly Statement[],
): Promise<readonly (readonly TextRow[])[]> {
  return withConnection(pool, async (client) => {
    try {
      const [, ...answers] = await sendTogether(client, [principal(session), ...statements.map(named)]);
      return answers;
    } catch (error) {
      // A failure is told before the transaction has ended: waits for the end.
      await client.query('select 1').catch(() => undefined);
      throw error instanceof Failure ? error.cause : error;
    }
  });
}

/**
 * How many short ones use a pool at once. More of them keep each other from the processor and in turns for the same rows:
 * with sixteen a page costs PostgreSQL a fifth more, and sending a referral a third.
 */
const AT_ONCE = 4;
const turnstiles = new WeakMap<Pool, Turnstile>();

/** Does something with a connection of the pool, when it is its turn. */
export function withConnection<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const turnstile = turnstiles.get(pool) ?? new Turnstile(AT_ONCE);
  turnstiles.set(pool, turnstile);
  return turnstile.pass(async () => {
    const client = await pool.connect();
    try {
      return await act(client);
    } finally {
      giveBack(client);
    }
  });
}

/** Which of several statements failed; `cause` is the failure as it came. */
export class Failure extends Error {
  constructor(
    readonly at: number,
    override readonly cause: unknown,
  ) {
    super('a statement failed');
  }
}

const spoilt = new WeakSet<PoolClient>();

/** Sends statements under one end and gives the rows of each. Those behind one that fails are not done: `Failure`. */
export async function sendTogether(
  client: PoolClient,
  asked: readonly Named[],
): Promise<readonly (readonly TextRow[])[]> {
  return (await send(client, asked, null)).answers;
}

/** The same, and gives the rows of the last by the names of their columns, each value as the driver reads its type. */
export async function askTogether<R extends QueryResultRow>(
  client: PoolClient,
  asked: readonly Named[],
): Promise<R[]> {
  const { answers, columns } = await send(client, asked, asked.length - 1);
  const readers = columns.map(({ name, dataTypeID }) => ({ name, read: client.getTypeParser(dataTypeID) }));
  return (answers.at(-1) ?? []).map((row) => {
    const values = readers.map(({ name, read }, at) => {
      const text = row[at] ?? null;
      return [name, text === null ? null : (read(text) as unknown)] as const;
    });
    return Object.fromEntries(values) as R;
  });
}

async function send(
  client: PoolClient,
  asked: readonly Named[],
  described: number | null,
): Promise<Answered> {
  const held = heldBy(client);
  const isNew = asked.some(({ name }) => name !== '' && !held.has(name));
  try {
    return await new Promise((resolve, reject) => {
      client.query(new RoundTrip(asked, held, described, resolve, reject));
    });
  } catch (error) {
    // Which of the new names the connection has learnt is not known.
    if (isNew) spoilt.add(client);
    throw error;
  }
}

/** Gives a connection back to its pool; one that is not idle, or not sure of its prepared statements, is closed. */
function giveBack(client: PoolClient): void {
  const isFull = heldBy(client).size > MOST_TEXTS;
  client.release(isFull || spoilt.has(client) || client.getTransactionStatus() !== 'I');
}

export interface Named extends Statement {
  /** Empty: planned for this once. */
  readonly name: string;
}

/** A column as PostgreSQL describes it. */
interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}

interface Answered {
  readonly answers: readonly (readonly TextRow[])[];
  /** Of the one statement that was to be described. */
  readonly columns: readonly Column[];
}

/** The prepared statements of a connection by name, with their columns once these were asked for. */
type Held = Map<string, readonly Column[] | null>;

/** What the driver asks of whatever is to be sent over a connection. */
class RoundTrip implements Submittable {
  private readonly answers: TextRow[][] = [];
  private rows: TextRow[] = [];
  private columns: readonly Column[] = [];

  constructor(
    private readonly statements: readonly Named[],
    private readonly held: Held,
    private readonly described: number | null,
    private readonly resolve: (answered: Answered) => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  submit(connection: Connection): null {
    const { stream } = connection;
    stream.cork();
    for (const [at, { name, text, values }] of this.statements.entries()) {
      if (!this.held.has(name)) {
        connection.parse({ name, text, types: [] }, true);
        if (name !== '') this.held.set(name, null);
      }
      connection.bind({ statement: name, values: values.map(textOf) }, true);
      if (at === this.described) this.describe(connection, name);
      connection.execute(null, true);
    }
    connection.sync();
    stream.uncork();
    return null;
  }

  /** A prepared statement is described once. */
  private describe(connection: Connection, name: string): void {
    const known = this.held.get(name) ?? null;
    if (known === null) connection.describe({ type: 'P', name: '' }, true);
    else this.columns = known;
  }

  handleRowDescription({ fields }: { readonly fields: readonly Column[] }): void {
    this.columns = fields;
    const name = this.statements[this.described ?? -1]?.name ?? '';
    if (name !== '') this.held.set(name, fields);
  }

  handleDataRow({ fields }: { readonly fields: TextRow }): void {
    this.rows.push(fields);
  }

  handleCommandComplete(): void {
    this.answers.push(this.rows);
    this.rows = [];
  }

  handleError(error: unknown): void {
    this.reject(new Failure(this.answers.length, error));
  }

  handleReadyForQuery(): void {
    this.resolve({ answers: this.answers, columns: this.columns });
  }
}

/** A value as PostgreSQL reads it. */
function textOf(value: SqlValue): string | null {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  return `{${value.map((item) => `"${String(textOf(item)).replace(/["\\]/g, '\\$&')}"`).join()}}`;
}

const VARIABLE = /^[a-z_]+\.[a-z_]+$/;
const principals = new Map<string, { readonly name: string; readonly text: string }>();

/** One `select` that sets the role and the variables, prepared once for each set of variable names. */
export function principal({ role, variables }: DatabaseSession): Named {
  const names = Object.keys(variables);
  const key = names.join();
  let known = principals.get(key);
  if (known === undefined) {
    if (names.some((name) => !VARIABLE.test(name))) throw new Error(`not session variables: ${key}`);
    const settings = ['role', ...names].map((name, at) => `set_config('${name}', $${at + 1}, true)`);
    known = { name: `principal_${principals.size}`, text: `select ${settings.join(', ')}` };
    principals.set(key, known);
  }
  return { ...known, values: [role, ...Object.values(variables)] };
}

/** How many texts are remembered, and how many prepared statements one connection may hold. */
export const MOST_TEXTS = 500;

interface Text {
  count: number;
  name: string;
}
const texts = new Recent<Text>(MOST_TEXTS);
let nextName = 0;

/** A text that comes again is prepared under a name of its own, so that PostgreSQL parses and plans it no more. */
export function named({ text, values }: Statement): Named {
  const known = texts.get(text, () => ({ count: 0, name: '' }));
  if (++known.count > 1 && known.name === '') known.name = `text_${nextName++}`;
  return { name: known.name, text, values };
}

const prepared = new WeakMap<PoolClient, Held>();

/** The names that a connection has prepared; one that holds too many, most of them long forgotten, is closed. */
function heldBy(client: PoolClient): Held {
  const held: Held = prepared.get(client) ?? new Map();
  prepared.set(client, held);
  return held;
}
