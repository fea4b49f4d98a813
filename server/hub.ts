import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { assertBlind, migrate } from './database/migrate.js';
import { Notices } from './database/notices.js';
import { type DatabaseAddress, openOrm, openReadPool, openWritePool } from './database/orm.js';
import { Replica } from './database/replica.js';
import { fillDemo } from './demo/demo.actions.js';
import { type Anchor, keepNoting } from './events/anchor.js';
import { Feed } from './events/feed.js';
import { LookRecorder } from './events/look_recorder.js';
import { BUDGETS, Budgets } from './graphql/budgets.js';
import { makeSchema, nodesByPrefix } from './graphql/schema.js';
import { listen, type ServerOptions } from './http/server.js';
import { entities, resolvers, sweeps, upkeep } from './modules.js';
import type { Progress } from './platform/progress_bar.js';
import type { Statement } from './platform/round_trip.js';
import { Sweeper } from './platform/sweep.js';
import { UnitOfWork } from './platform/unit_of_work.js';

/** What every process of a hub needs, whichever part of the work is its own. */
export interface ProcessOptions {
  readonly address: DatabaseAddress;
  readonly report: (error: unknown, where?: string) => void;
  /** Connections for changes, and as many for reads; absent: what a process takes that is alone. */
  readonly poolSize?: number;
  readonly clock?: () => Date;
}

/** Looking after the hub is one process's: what fills, sweeps and notes. */
export interface TendingOptions extends ProcessOptions {
  /** Fill an empty hub with invented people and work, and let the sign-in page name their accounts. */
  readonly demo?: { readonly onProgress: Progress; readonly today?: string } | null;
  /** False: nothing happens by time; tests bring it about themselves. */
  readonly sweeping?: boolean;
  /** Where the end of the record is noted outside the database; absent: nowhere. */
  readonly anchor?: Anchor;
}

export interface AnsweringOptions extends ProcessOptions {
  /** Null: no port, for the command line and for tests of actions. */
  readonly server: Omit<ServerOptions, 'report'> | null;
  readonly isDemo?: boolean;
  /** A replica of the database, for what may be a little late. */
  readonly replica?: DatabaseAddress | null;
  readonly onStatement?: (statement: Statement) => void;
}

export type HubOptions = TendingOptions & Omit<AnsweringOptions, 'isDemo'>;

interface Base {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  readonly unitOfWork: UnitOfWork;
}

interface Closing {
  readonly close: () => Promise<void>;
}

export interface Hub extends Base, Closing {
  readonly port: number | null;
  readonly feed: Feed;
  readonly sweeper: Sweeper;
}

/** A whole hub in one process: tables, what time brings about, the port. */
export const openHub = (options: HubOptions): Promise<Hub> =>
  inOrder(async (stops) => {
    await migrate(options.address);
    const base = await openBase(options, stops);
    const sweeper = await tend(options, base, stops);
    const answering = await answer({ ...options, isDemo: Boolean(options.demo) }, base, stops);
    return { ...base, sweeper, ...answering };
  });

/** The process that looks after a hub whose workers answer. */
export const openTending = (options: TendingOptions): Promise<Base & Closing> =>
  inOrder(async (stops) => {
    await migrate(options.address);
    const base = await openBase(options, stops);
    await tend(options, base, stops);
    return base;
  });

/** A process that answers, on a database that another looks after. */
export const openAnswering = (options: AnsweringOptions): Promise<Closing & { port: number | null }> =>
  inOrder(async (stops) => {
    const base = await openBase(options, stops);
    const { port } = await answer(options, base, stops);
    return { port };
  });

type Stops = (() => Promise<unknown>)[];

/** Stops in the reverse order of the start, also one that failed half way. */
async function inOrder<T>(start: (stops: Stops) => Promise<T>): Promise<T & Closing> {
  const stops: Stops = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    return { ...(await start(stops)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The database, under a role that sees nothing by itself. */
async function openBase({ address, poolSize, clock }: ProcessOptions, stops: Stops): Promise<Base> {
  const orm = await openOrm(address, entities, 'app', poolSize);
  const pool = openReadPool(address, poolSize);
  stops.push(
    () => orm.close(),
    () => pool.end(),
  );
  await assertBlind(pool);
  return { orm, pool, unitOfWork: new UnitOfWork(orm, clock) };
}

/** Fills the demo, notes the end of the record, brings about what time brings. */
async function tend(options: TendingOptions, { unitOfWork }: Base, stops: Stops): Promise<Sweeper> {
  const { demo, anchor, report } = options;
  if (demo) await fillDemo(unitOfWork, sweeps, demo.onProgress, demo.today);
  if (anchor !== undefined)
    stops.push(await keepNoting(anchor, unitOfWork, (error) => report(error, 'record')));
  const sweeper = new Sweeper(unitOfWork, [...sweeps, ...upkeep], (name, error) => report(error, name));
  if (options.sweeping !== false) await sweeper.start();
  stops.push(() => sweeper.stop());
  return sweeper;
}

/** Follows the record, and opens the port, if there is to be one. */
async function answer(
  options: AnsweringOptions,
  base: Base,
  stops: Stops,
): Promise<Pick<Hub, 'feed' | 'port'>> {
  const { report, server, clock = () => new Date(), onStatement, isDemo = false } = options;
  const notices = new Notices(options.address, (error) => report(error, 'notices'));
  const replica = follow(options, base);
  const feed = new Feed(base.unitOfWork, base.pool, notices, (error) => report(error, 'feed'), replica);
  const budgets = new Budgets(server?.budgets ?? BUDGETS, clock);
  const stopSharing = budgets.share(notices);
  stops.push(
    () => notices.stop(),
    async () => stopSharing(),
  );
  await notices.start();
  feed.start();
  stops.push(
    () => feed.stop(),
    async () => replica?.stop(),
  );
  if (server === null) return { feed, port: null };
  const schema = makeSchema({ resolvers, entities });
  const nodes = nodesByPrefix(schema, entities);
  const writePool = openWritePool(options.address);
  stops.push(() => writePool.end());
  const looks = new LookRecorder(writePool, clock);
  const parts = { ...base, feed, looks, nodes, budgets, isDemo, replica, onStatement };
  const opened = await listen(schema, parts, { ...server, report });
  stops.push(() => opened.close());
  return { feed, port: opened.port };
}

/** The replica, if there is one. One that is lost is reported once, and read from again when it is back. */
function follow({ replica: address, poolSize, report }: AnsweringOptions, { pool }: Base): Replica | null {
  if (!address) return null;
  const onLost = (why: unknown): void => report(why, 'replica, reads go to the primary');
  const replica = new Replica(address, poolSize, pool, onLost);
  replica.start();
  return replica;
}
