import 'reflect-metadata';
import cluster from 'node:cluster';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { type Config, printableConfig, projectFolder, readConfig } from './config.js';
import { startEmbedded } from './database/embedded.js';
import { type DatabaseAddress, mostConnections, parseAddress, poolSize } from './database/orm.js';
import { keepSecret } from './database/secret.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/account.data.js';
import { Anchor } from './events/anchor.js';
import { openHub, openTending, type TendingOptions } from './hub.js';
import { progressBar } from './platform/progress_bar.js';
import { kick } from './platform/sweep.js';
import { openVault } from './platform/vault.js';
import { Workers } from './platform/workers.js';
import { knownFault, type Orders, replicaOf, serverOf, watch, work } from './worker.js';

type Stops = (() => Promise<void>)[];

/** Starts the hub as the environment says, and stops it in reverse order at the first signal. */
export async function main(): Promise<void> {
  if (cluster.isWorker) return work();
  const stops: Stops = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const config = readConfig();
    const log = pino({ level: config.logLevel, base: null });
    log.debug(printableConfig(config), 'configuration');
    const database = await openDatabase(config, stops);
    stops.push(watch(log));
    const port = await serve(config, database, log, stops, (error) => void stop().finally(() => fail(error)));
    onSignal(stop);
    announce(config, port);
  } catch (error) {
    await stop();
    fail(error);
  }
}

export interface OpenDatabase {
  readonly address: DatabaseAddress;
  /** The key of personal values. */
  readonly secret: string;
}

/** The database of the configuration, running, and the vault open. */
export async function openDatabase(config: Config, stops: Stops): Promise<OpenDatabase> {
  const address =
    config.databaseUrl === null ? await embedded(config, stops) : parseAddress(config.databaseUrl);
  const secret = config.secret ?? keepSecret(config.data);
  openVault(secret);
  return { address, secret };
}

async function embedded({ data, workers }: Config, stops: Stops): Promise<DatabaseAddress> {
  const database = await startEmbedded({ folder: data, connections: mostConnections(workers) });
  stops.push(() => database.stop());
  const { host, port, user, dbName } = database;
  return { host, port, user, dbName };
}

/** All of it in this process; with several workers, what looks after them here and what answers there. */
async function serve(
  config: Config,
  database: OpenDatabase,
  log: Logger,
  stops: Stops,
  onGivenUp: (error: Error) => void,
): Promise<number> {
  const options: TendingOptions = {
    address: database.address,
    poolSize: poolSize(config.workers),
    demo: config.demo
      ? { onProgress: progressBar('First start: filling the demo with invented people and their work') }
      : null,
    anchor: new Anchor(config.data),
    report: (error, where) => log.error({ err: error, where }, 'fault'),
  };
  if (config.workers === 1) {
    const hub = await openHub({ ...options, server: serverOf(config), replica: replicaOf(config) });
    stops.push(() => hub.close());
    return hub.port ?? config.port;
  }
  const tending = await openTending(options);
  stops.push(() => tending.close());
  const workers = new Workers<Orders>({
    count: config.workers,
    program: join(projectFolder(), 'server', 'start.mjs'),
    args: ['--run', ...(config.isDevelopment ? ['--dev'] : [])],
    orders: database,
    onKick: kick,
    onEnd: (how) => log.error({ how, where: 'worker' }, 'ended, another comes in its place'),
    onGivenUp,
  });
  stops.push(() => workers.close());
  return workers.start();
}

/** The first signal stops in order; a second one, from somebody in a hurry, at once. */
function onSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function announce(config: Config, port: number): void {
  const at = config.origins[0].replace(/:\d+$/, `:${port}`);
  const lines = ['', `  Portals    ${at}`, `  Endpoint   ${at}/graphql`];
  if (config.demo) lines.push('', ...demoLines());
  console.log([...lines, ''].join('\n'));
}

function demoLines(): string[] {
  const rows = DEMO_ACCOUNTS.filter(({ shown }) => shown);
  return [
    '  Sign in to the demo with',
    ...rows.map(({ email, roles }) => `    ${email.padEnd(34)}${roles.join(', ').toLowerCase()}`),
    `    password: ${DEMO_PASSWORD}`,
  ];
}

function fail(error: unknown): never {
  const known = knownFault(error);
  console.error(known?.message ?? error);
  process.exit(known?.exitCode ?? 1);
}
