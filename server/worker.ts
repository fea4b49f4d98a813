import 'reflect-metadata';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { type Config, projectFolder, readConfig } from './config.js';
import { NewerDatabase } from './database/migrate.js';
import { type DatabaseAddress, parseAddress, poolSize } from './database/orm.js';
import { readDocuments } from './http/documents.js';
import type { ServerOptions } from './http/server.js';
import { openAnswering } from './hub.js';
import { StartupError } from './platform/startup_error.js';
import { passKicks } from './platform/sweep.js';
import { openVault } from './platform/vault.js';
import type { FromWorker, ToWorker } from './platform/workers.js';
import { onFirstFallback, readCounters } from './reads/counters.js';

/** What a worker cannot know of itself: told over the channel to its starter, where no other process reads it. */
export interface Orders {
  readonly address: DatabaseAddress;
  readonly secret: string;
}

/**
 * One of several processes that answer on one port. The one that started it says when to stop: Ctrl-C in a terminal
 * reaches all of them, and this one would be gone before its requests are answered.
 */
export async function work(): Promise<void> {
  process.on('SIGINT', () => undefined);
  const stops: (() => Promise<void>)[] = [];
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    for (const one of stops.reverse()) await one();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  try {
    const config = readConfig();
    const log = pino({ level: config.logLevel, base: null });
    stops.push(watch(log));
    const { address, secret } = await ordersOf(stop);
    openVault(secret);
    const hub = await openAnswering({
      address,
      poolSize: poolSize(config.workers),
      server: serverOf(config),
      isDemo: config.demo,
      replica: replicaOf(config),
      report: (error, where) => log.error({ err: error, where }, 'fault'),
    });
    stops.push(() => hub.close());
    passKicks((kick) => say({ kick }));
    say({ ready: hub.port ?? config.port });
  } catch (error) {
    const { message, exitCode } = knownFault(error) ?? { message: stackOf(error), exitCode: 1 };
    say({ failed: message, exitCode }, () => process.exit(exitCode));
  }
}

function ordersOf(stop: () => Promise<void>): Promise<Orders> {
  return new Promise((resolve) => {
    process.on('message', (message: ToWorker<Orders>) => {
      if ('stop' in message) void stop();
      else resolve(message.orders);
    });
  });
}

const say = (message: FromWorker, then: () => void = () => undefined): void =>
  void process.send?.(message, undefined, undefined, then);

/** A fault of ours shows its origin. */
const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);

/** The port, and what is served on it. */
export function serverOf(config: Config): Omit<ServerOptions, 'report'> {
  const { host, port, origins, isDevelopment: development } = config;
  const portals = join(projectFolder(), 'build', 'web');
  const documents = development ? null : readDocuments(portals);
  return { host, port, origins, portals, development, documents };
}

export const replicaOf = ({ replicaUrl }: Config): DatabaseAddress | null =>
  replicaUrl === null ? null : parseAddress(replicaUrl);

/** Reports what nobody waits for, and tells at the end how often reads were planned, for whoever looks into that. */
export function watch(log: Logger): () => Promise<void> {
  // graphql-js lets go of promises beside one that failed: what they then throw is a fault to report, not an end.
  process.on('unhandledRejection', (error) => log.error({ err: error, where: 'abandoned' }, 'fault'));
  onFirstFallback((field) => log.debug({ field }, 'read apart from its root'));
  const { fallbacks } = readCounters;
  // As figures anybody could ask for, they would tell of people's habits.
  return async () =>
    log.debug({ planned: readCounters.planned, fallbacks: Object.fromEntries(fallbacks) }, 'reads');
}

/** Why the hub cannot start, where whoever starts it can do something about it. */
export function knownFault(error: unknown): StartupError | null {
  if (error instanceof StartupError) return error;
  if (error instanceof NewerDatabase) {
    return new StartupError(`${error.message}; start a newer version of the hub.`);
  }
  if (!(error instanceof Error) || !('code' in error)) return null;
  const told = CODES[String(error.code)];
  return told === undefined ? null : new StartupError(told);
}

const CODES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken by another program: set PORT to a free one.',
  EACCES: 'This user may not listen on that port: set PORT to one above 1023.',
  ECONNREFUSED: 'No database answers at DATABASE_URL.',
};
