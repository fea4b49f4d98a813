import { MikroORM, UnderscoreNamingStrategy, type EntityClass } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import { migrationList } from '../../migrations/list.js';

/** Where a database is and as whom to log in. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly dbName: string;
  readonly ssl?: boolean;
}

/** The role every pooled connection starts in and falls back to: it may read nothing until a viewer is set. */
export const STARTUP_ROLE = 'hub_app';

/** More connections of one process only wait for the same processors. */
const LARGEST_POOL = 16;
/** With fewer, whoever waits for a lock holds up everybody else. */
const SMALLEST_POOL = 3;

/**
 * How many connections each process of a hub with so many workers may hold for changes, and as many again for reads:
 * some forty of each for all of them, which is what one server does well.
 */
export const poolSize = (workers: number): number =>
  Math.max(SMALLEST_POOL, Math.min(LARGEST_POOL, Math.floor(40 / workers)));

/** All that a hub with so many workers takes at the most: pools, one to write looks and one to listen; and who tends. */
export const mostConnections = (workers: number): number =>
  (workers === 1 ? 1 : workers + 1) * (2 * poolSize(workers) + 2);

/** Parses a `postgres://` URL; the caller has checked that it is one. */
export function parseAddress(url: string): DatabaseAddress {
  const at = new URL(url);
  return {
    host: at.searchParams.get('host') ?? (at.hostname || 'localhost'),
    port: Number(at.port || 5432),
    user: decodeURIComponent(at.username),
    password: at.password === '' ? undefined : decodeURIComponent(at.password),
    dbName: decodeURIComponent(at.pathname.slice(1)),
    ssl: ['require', 'verify-full', 'verify-ca'].includes(at.searchParams.get('sslmode') ?? ''),
  };
}

/**
 * The ORM over the hub's tables. As `owner` it migrates and nothing else; otherwise every connection begins in
 * `hub_app`, so that work done without a viewer finds an empty database rather than a full one.
 */
export async function openOrm(
  address: DatabaseAddress,
  entities: readonly EntityClass<object>[],
  as: 'app' | 'owner' = 'app',
  most = LARGEST_POOL,
): Promise<MikroORM> {
  return MikroORM.init({
    ...connection(address),
    driverOptions:
      as === 'app'
        ? { ...encryption(address), ...connectionLimits, options: asStartupRole, pipeline: true }
        : encryption(address),
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: migrationList, snapshot: false, silent: true },
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: most },
    forceUtcTimezone: true,
    validateRequired: true,
  });
}

/** A plain pool for compiled reads, under the same startup role: nothing can be written through it. */
export const openReadPool = (address: DatabaseAddress, most = LARGEST_POOL, patience = 0): pg.Pool =>
  openPool(address, most, '-c default_transaction_read_only=on', patience);

/** A plain pool for what is written without the ORM, in one round trip and one after the other. */
export const openWritePool = (address: DatabaseAddress): pg.Pool => openPool(address, 1);

/** `patience`: how long connecting may take, in milliseconds; 0 for as long as the system has. */
function openPool(address: DatabaseAddress, max: number, more = '', patience = 0): pg.Pool {
  const options = `${asStartupRole} ${more}`;
  const limits = { ...connectionLimits, max, connectionTimeoutMillis: patience };
  const pool = new pg.Pool({ ...clientConfig(address), ...limits, options });
  survive(pool);
  return pool;
}

/**
 * A connection that the server drops is replaced at the next use, and whoever waits for its answer learns of it there;
 * unheard, the same would end the process.
 */
function survive(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** No single statement or forgotten transaction may hold the pool. Milliseconds. */
const connectionLimits = {
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

/**
 * The texts of the hub's statements are the same whoever asks, so each is planned once for all values: planning one anew
 * costs several times what answering it does. Dates are written in one manner, whatever the server's own.
 */
const asStartupRole = `-c role=${STARTUP_ROLE} -c plan_cache_mode=force_generic_plan -c datestyle=ISO`;

const encryption = ({ ssl }: DatabaseAddress): object => (ssl ? { ssl: { rejectUnauthorized: true } } : {});

/** How one client of the driver reaches a database. */
export const clientConfig = (address: DatabaseAddress): pg.ClientConfig => ({
  host: address.host,
  port: address.port,
  user: address.user,
  password: address.password,
  database: address.dbName,
  ...encryption(address),
});

const connection = (address: DatabaseAddress): object => ({
  host: address.host,
  port: address.port,
  user: address.user,
  password: address.password,
  dbName: address.dbName,
});
