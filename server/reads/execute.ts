import type { Pool, PoolClient, QueryArrayConfig } from 'pg';
import { HubError, invalidInput, limitExceeded, notAllowed } from '../platform/errors.js';
import { sqlState } from '../platform/unit_of_work.js';
import { Recent } from './recent.js';
import type { Statement } from './statement.js';

/** Under which database role, and with which variables for the policies, a read runs. */
export interface ReadSession {
  readonly role: string;
  readonly variables: Readonly<Record<string, string>>;
}

const VARIABLE = /^[a-z_]+\.[a-z_]+$/;

/**
 * Runs one statement for one principal: begin, the principal, the read and commit leave in one round trip. The
 * principal is local to the transaction, so nothing of it stays on the pooled connection; a connection that does not
 * come back idle is closed.
 */
export async function execute(
  pool: Pool,
  session: ReadSession,
  statement: Statement,
): Promise<readonly unknown[]> {
  const client = await pool.connect();
  // A connection cut while it is in use also rejects the queries below; unheard, it would end the process.
  client.on('error', ignore);
  const query = named(statement);
  const full = isFull(client, query.name);
  let clean = false;
  try {
    const [, , read] = await outcome([
      client.query('begin read only'),
      client.query(principal(session)),
      client.query<unknown[]>({ ...query, rowMode: 'array' } satisfies QueryArrayConfig),
      client.query('commit'),
    ]);
    clean = isIdle(client);
    return read?.rows[0] ?? [];
  } catch (error) {
    // The commit that was sent behind the failure has rolled the transaction back.
    clean = isIdle(client);
    throw asRefusal(error);
  } finally {
    client.off('error', ignore);
    client.release(!clean || full);
  }
}

const ignore = (): void => undefined;

type Sent = Promise<{ readonly rows: unknown[][] }> | Promise<{ readonly rows: unknown[] }>;

/** Waits for every answer, so that none is left on the wire, then gives the first failure or all of them. */
async function outcome(sent: readonly Sent[]): Promise<readonly { readonly rows: unknown[][] }[]> {
  const settled = await Promise.allSettled(sent as readonly Promise<{ readonly rows: unknown[][] }>[]);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

const isIdle = (client: PoolClient): boolean => client.getTransactionStatus() === 'I';

const principals = new Map<string, { readonly name: string; readonly text: string }>();

/** One `select` that sets the role and the variables, prepared once for each set of variable names. */
function principal({ role, variables }: ReadSession): { name: string; text: string; values: string[] } {
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
  name: string | null;
}
const texts = new Recent<Text>(MOST_TEXTS);
const prepared = new WeakMap<PoolClient, Set<string>>();
let nextName = 0;

/** A text that comes again is prepared under a name of its own, so that PostgreSQL parses and plans it no more. */
function named({ text, values }: Statement): { name?: string; text: string; values: unknown[] } {
  const known = texts.get(text, () => ({ count: 0, name: null }));
  if (++known.count > 1) known.name ??= `read_${nextName++}`;
  const unnamed = { text, values: [...values] };
  return known.name === null ? unnamed : { ...unnamed, name: known.name };
}

/** A connection that holds too many names, most of them long forgotten here, is closed and begins anew. */
function isFull(client: PoolClient, name: string | undefined): boolean {
  const held = prepared.get(client) ?? new Set<string>();
  if (name !== undefined) held.add(name);
  prepared.set(client, held);
  return held.size > MOST_TEXTS;
}

/** What PostgreSQL refuses because of a client's value becomes a refusal that says no more than that. */
function asRefusal(error: unknown): unknown {
  if (error instanceof HubError) return error;
  const state = sqlState(error);
  if (state === '57014') return limitExceeded('read.too_slow');
  if (state === '42501') return notAllowed('read.not_granted');
  if (state.startsWith('22')) return invalidInput('read.value_malformed', []);
  return error;
}
