import 'reflect-metadata';
import { join } from 'node:path';
import pino from 'pino';
import { type Config, printableConfig, projectFolder, readConfig } from './config.js';
import { type EmbeddedDatabase, startEmbedded } from './database/embedded.js';
import { NewerDatabase } from './database/migrate.js';
import { type DatabaseAddress, parseAddress } from './database/orm.js';
import { keepSecret } from './database/secret.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/account.data.js';
import { Anchor } from './events/anchor.js';
import { readDocuments } from './http/documents.js';
import { type Hub, openHub } from './hub.js';
import { progressBar } from './platform/progress_bar.js';
import { StartupError } from './platform/startup_error.js';
import { openVault } from './platform/vault.js';
import { onFirstFallback, readCounters } from './reads/counters.js';

/** Starts the hub as the environment says, and stops it in reverse order at the first signal. */
export async function main(): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const config = readConfig();
    const log = pino({ level: config.logLevel, base: null });
    log.debug(printableConfig(config), 'configuration');
    const database = await openDatabase(config, stops);
    // graphql-js lets go of promises beside one that failed: what they then throw is a fault to report, not an end.
    process.on('unhandledRejection', (error) => log.error({ err: error, where: 'abandoned' }, 'fault'));
    // For whoever looks into why a page is slow; as figures anybody could ask for, they would tell of people's habits.
    stops.push(async () => log.debug(figures(), 'reads'));
    onFirstFallback((field) => log.debug({ field }, 'read apart from its root'));
    const hub = await serve(config, database, log);
    stops.push(() => hub.close());
    onSignal(stop);
    announce(config, hub.port ?? config.port);
  } catch (error) {
    await stop();
    fail(error);
  }
}

export interface OpenDatabase {
  readonly address: DatabaseAddress;
  readonly isNew: boolean;
}

/** The database of the configuration, running, and the vault open. */
export async function openDatabase(config: Config, stops: (() => Promise<void>)[]): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    openVault(config.secret ?? '');
    return { address: parseAddress(config.databaseUrl), isNew: false };
  }
  const embedded: EmbeddedDatabase = await startEmbedded({ folder: config.data });
  stops.push(() => embedded.stop());
  openVault(config.secret ?? keepSecret(config.data));
  return { address: embedded, isNew: embedded.isNew };
}

async function serve(config: Config, database: OpenDatabase, log: pino.Logger): Promise<Hub> {
  const portals = join(projectFolder(), 'build', 'web');
  return openHub({
    address: database.address,
    server: {
      host: config.host,
      port: config.port,
      origins: config.origins,
      portals,
      development: config.isDevelopment,
      documents: config.isDevelopment ? null : readDocuments(portals),
    },
    demo: config.demo
      ? { onProgress: progressBar('First start: filling the demo with invented people and their work') }
      : null,
    anchor: new Anchor(config.data),
    report: (error, where) => log.error({ err: error, where }, 'fault'),
  });
}

/** How often reads were planned, and which fields were answered outside the statement of their root. */
const figures = (): object => ({
  planned: readCounters.planned,
  fallbacks: Object.fromEntries(readCounters.fallbacks),
});

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
  if (error instanceof StartupError) {
    console.error(error.message);
    process.exit(error.exitCode);
  }
  const known = startupFault(error);
  console.error(known ?? error);
  process.exit(1);
}

function startupFault(error: unknown): string | null {
  if (error instanceof NewerDatabase) return `${error.message}; start a newer version of the hub.`;
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'EADDRINUSE') return 'The port is taken by another program: set PORT to a free one.';
  if (error.code === 'EACCES') return 'This user may not listen on that port: set PORT to one above 1023.';
  if (error.code === 'ECONNREFUSED') return 'No database answers at DATABASE_URL.';
  return null;
}
