import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { assertBlind, migrate } from './database/migrate.js';
import { type DatabaseAddress, openOrm, openReadPool, openWritePool } from './database/orm.js';
import { fillDemo } from './demo/demo.actions.js';
import { type Anchor, keepNoting } from './events/anchor.js';
import { Feed } from './events/feed.js';
import { LookRecorder } from './events/look_recorder.js';
import { BUDGETS, Budgets } from './graphql/budgets.js';
import type { HubParts } from './graphql/hub_context.js';
import { makeSchema, nodesByPrefix } from './graphql/schema.js';
import { type HubServer, listen, type ServerOptions } from './http/server.js';
import { entities, resolvers, sweeps, upkeep } from './modules.js';
import type { Progress } from './platform/progress_bar.js';
import { Sweeper } from './platform/sweep.js';
import { UnitOfWork } from './platform/unit_of_work.js';
import type { Statement } from './platform/round_trip.js';

export interface HubOptions {
  readonly address: DatabaseAddress;
  /** Null: no port, for the command line and for tests of actions. */
  readonly server: Omit<ServerOptions, 'report'> | null;
  readonly report: (error: unknown, where?: string) => void;
  /** Fill an empty hub with invented people and work, and let the sign-in page name their accounts. */
  readonly demo?: { readonly onProgress: Progress; readonly today?: string } | null;
  /** False: nothing happens by time; tests bring it about themselves. */
  readonly sweeping?: boolean;
  /** Where the end of the record is noted outside the database; absent: nowhere. */
  readonly anchor?: Anchor;
  readonly clock?: () => Date;
  readonly onStatement?: (statement: Statement) => void;
}

export interface Hub {
  readonly port: number | null;
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  readonly unitOfWork: UnitOfWork;
  readonly feed: Feed;
  readonly sweeper: Sweeper;
  readonly close: () => Promise<void>;
}

/** Starts in order: tables, blindness of the role, the record, what time brings about, the port. Stops in reverse. */
export async function openHub(options: HubOptions): Promise<Hub> {
  const { address, report } = options;
  await migrate(address);
  const orm = await openOrm(address, entities);
  const [pool, writePool] = [openReadPool(address), openWritePool(address)];
  const stops: (() => Promise<unknown>)[] = [() => orm.close(), () => pool.end(), () => writePool.end()];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    await assertBlind(pool);
    const unitOfWork = new UnitOfWork(orm, options.clock);
    if (options.demo) await fillDemo(unitOfWork, sweeps, options.demo.onProgress, options.demo.today);
    if (options.anchor !== undefined) {
      stops.push(await keepNoting(options.anchor, unitOfWork, (error) => report(error, 'record')));
    }
    const feed = new Feed(unitOfWork, pool, address, (error) => report(error, 'feed'));
    await feed.start();
    stops.push(() => feed.stop());
    const sweeper = new Sweeper(unitOfWork, [...sweeps, ...upkeep], (name, error) => report(error, name));
    if (options.sweeping !== false) await sweeper.start();
    stops.push(() => sweeper.stop());
    const server = await serve(options, { orm, pool, unitOfWork, feed }, writePool);
    if (server !== null) stops.push(() => server.close());
    return { port: server?.port ?? null, orm, pool, unitOfWork, feed, sweeper, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the port, if there is to be one. */
async function serve(
  { server, report, demo, onStatement, clock = () => new Date() }: HubOptions,
  has: Pick<HubParts, 'orm' | 'pool' | 'unitOfWork' | 'feed'>,
  writePool: pg.Pool,
): Promise<HubServer | null> {
  if (server === null) return null;
  const schema = makeSchema({ resolvers, entities });
  const nodes = nodesByPrefix(schema, entities);
  const looks = new LookRecorder(writePool, clock);
  const budgets = new Budgets(server.budgets ?? BUDGETS, clock);
  const parts = { ...has, looks, nodes, budgets, isDemo: Boolean(demo), onStatement };
  return listen(schema, parts, { ...server, report });
}
