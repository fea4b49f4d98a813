import 'reflect-metadata';
import type { FormattedExecutionResult } from 'graphql';
import type { DatabaseAddress } from '../../server/database/orm.js';
import { DEMO_PASSWORD } from '../../server/demo/account.data.js';
import type pg from 'pg';
import { type Hub, openHub } from '../../server/hub.js';
import type { ServerOptions } from '../../server/http/server.js';
import { createToken } from '../../server/identity/api_token.actions.js';
import { addPersonWithHash } from '../../server/identity/person.actions.js';
import { hashPassword } from '../../server/identity/secret.actions.js';
import { openSession } from '../../server/identity/session.actions.js';
import { dateIn } from '../../server/platform/clock.js';
import { openVault } from '../../server/platform/vault.js';
import { type Role, type Scope, SYSTEM, type Viewer } from '../../server/platform/viewer.js';
import type { Statement } from '../../server/platform/round_trip.js';
import { connectAsSuperuser, freshDatabase } from './database.js';
import { idOf } from './operations.js';

export const PASSWORD = 'a password of the tests';
/** A test writes its own queries, as many as it likes; the tests of these two rules turn them on again. */
const UNTOLD = { limit: 1_000_000_000, perSecond: 1_000_000 };
const SERVER: Omit<ServerOptions, 'report'> = {
  ...{ host: '127.0.0.1', port: 0, origins: [], portals: null, development: false },
  documents: null,
  budgets: { person: UNTOLD, tokens: UNTOLD, strangers: UNTOLD },
};

let passwordHash: Promise<string> | null = null;

/** Somebody signed in to a test hub. */
export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly viewer: Viewer;
  readonly cookie: string;
}

/** How a caller proves who they are. */
export type Caller = { readonly cookie: string } | { readonly token: string };

export interface Answer<T> extends FormattedExecutionResult<T> {
  readonly status: number;
  readonly headers: Headers;
}

/** A hub of a test file's own, on a port and a database of its own; real connections, a clock that can be set. */
export class TestHub {
  readonly statements: Statement[] = [];
  /** What the hub reported as a fault of its own; printed too, unless the test expects some. */
  readonly faults: unknown[] = [];
  expectsFaults = false;
  private people = 0;
  private offset = 0;
  hub: Hub;
  url: string;
  address: Awaited<ReturnType<typeof freshDatabase>>;

  private options: Partial<ServerOptions> = {};
  private replica: DatabaseAddress | null = null;

  static async open(name: string, options: Partial<ServerOptions> = {}): Promise<TestHub> {
    return TestHub.over(await freshDatabase(name), null, options);
  }

  /** Over a database that is there already, and perhaps a replica of it. */
  static async over(
    address: TestHub['address'],
    replica: DatabaseAddress | null = null,
    options: Partial<ServerOptions> = {},
  ): Promise<TestHub> {
    openVault('a secret of the tests that is long enough');
    const made = new TestHub();
    Object.assign(made, { options, address, replica });
    await made.start();
    return made;
  }

  /** Starts it (again) on the same database. */
  async start(): Promise<void> {
    this.hub = await openHub({
      address: this.address,
      server: { ...SERVER, ...this.options },
      report: (error, where) => {
        this.faults.push(error);
        if (!this.expectsFaults) console.error('fault', where, error);
      },
      sweeping: false,
      clock: () => new Date(Date.now() + this.offset),
      onStatement: (statement) => this.statements.push(statement),
      replica: this.replica,
    });
    this.url = `http://127.0.0.1:${this.hub.port}`;
  }

  async close(): Promise<void> {
    await this.hub.close();
    await this.address.drop();
  }

  /** Lets so many days pass. */
  passDays(days: number): void {
    this.offset += days * 86_400_000;
  }

  /** Runs everything that time brings about, once. */
  sweep(): Promise<void> {
    return this.hub.sweeper.runAll();
  }

  /** A connection past every policy; the caller ends it. */
  superuser(): Promise<pg.Client> {
    return connectAsSuperuser(this.address);
  }

  /** One number, read past every policy. */
  async count(sql: string, values: readonly unknown[] = []): Promise<number> {
    const client = await this.superuser();
    const { rows } = await client.query<{ count: string }>(sql, [...values]);
    await client.end();
    return Number(rows[0]?.count);
  }

  /** Somebody with these roles, signed in. */
  async person(
    roles: readonly Role[],
    where: { partnerId?: string | null; delegationId?: string | null } = {},
  ): Promise<TestPerson> {
    passwordHash ??= hashPassword(PASSWORD);
    const hash = await passwordHash;
    this.people += 1;
    const email = `person${this.people}@example.org`;
    const names = { nameAr: `شخص ${this.people}`, nameLatin: `Person ${this.people}` };
    return this.hub.unitOfWork.run(SYSTEM, async (work) => {
      const person = await addPersonWithHash(work, { ...names, email, roles, ...where }, hash);
      const { secret, viewer } = await openSession(work, person);
      return { id: person.id, email, viewer, cookie: `hub_session=${secret}` };
    });
  }

  /** A token of somebody's, made as they would make it. */
  async token(owner: TestPerson, ...scopes: readonly Scope[]): Promise<{ id: string; token: string }> {
    const expiresOn = dateIn(new Date(Date.now() + this.offset + 90 * 86_400_000));
    const made = await this.hub.unitOfWork.run(owner.viewer, (work) =>
      createToken(work, { name: 'a tool', scopes, expiresOn }),
    );
    return { id: made.token.id, token: made.secret };
  }

  /** On whose behalf to ask; null: a stranger. */
  as(caller: Caller | null): {
    run: <T>(query: string, variables?: object) => Promise<Answer<T>>;
  } {
    return {
      run: async <T>(query: string, variables: object = {}) => {
        const headers: Record<string, string> = {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
        };
        if (caller !== null) Object.assign(headers, proofOf(caller));
        const body = JSON.stringify({ query, variables });
        const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body });
        const result = (await response.json()) as FormattedExecutionResult<T>;
        return { ...result, status: response.status, headers: response.headers };
      },
    };
  }

  /** As `as(…).run`, where no error is expected: gives the data or throws what went wrong. */
  async ask<T>(caller: Caller | null, query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.as(caller).run<T>(query, variables);
    if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The code and rule of the first refusal. */
  async refusal(caller: Caller | null, query: string, variables: object = {}): Promise<string> {
    const { errors } = await this.as(caller).run(query, variables);
    const extensions = errors?.[0]?.extensions;
    return extensions === undefined
      ? 'nothing was refused'
      : `${String(extensions['code'])} ${String(extensions['rule'])}`;
  }
}

/** What a caller sends: a text of their own, or the id of one of the portals' operations. */
type Sent = { readonly query: string } | { readonly documentId: string };

async function send(url: string, caller: Caller | null, sent: Sent, variables: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(caller === null ? {} : proofOf(caller)) };
  const body = JSON.stringify({ ...sent, variables });
  return fetch(`${url}/graphql`, { method: 'POST', headers, body });
}

/** Asks a hub at an address over HTTP: the data, or what went wrong. */
export async function askOver<T>(
  url: string,
  caller: Caller | null,
  sent: Sent,
  variables: object = {},
): Promise<T> {
  const response = await send(url, caller, sent, variables);
  const { data, errors } = (await response.json()) as FormattedExecutionResult<T>;
  if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
  return data;
}

/** Signs a demo account in at the portals, and makes a tool's token there as its owner would. */
export async function toolOver(url: string, email: string, ...scopes: readonly Scope[]): Promise<Caller> {
  const input = { email, password: DEMO_PASSWORD };
  const response = await send(url, null, { documentId: idOf('mutation SignIn') }, { input });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(await response.text());
  type Made = { createToken: { secret: string } };
  const expiresOn = dateIn(new Date(Date.now() + 90 * 86_400_000));
  const create = { documentId: idOf('mutation CreateToken') };
  const made = await askOver<Made>(url, { cookie }, create, { input: { name: 'a tool', scopes, expiresOn } });
  return { token: made.createToken.secret };
}

/** The header that carries a caller's proof. */
export const proofOf = (caller: Caller): Record<string, string> =>
  'token' in caller ? { authorization: `Bearer ${caller.token}` } : { cookie: caller.cookie };
