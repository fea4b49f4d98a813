import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartupError } from './platform/startup_error.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** How many processes answer. */
  readonly workers: number;
  /** The data folder, absolute. */
  readonly data: string;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Null: everything is read from the database itself. */
  readonly replicaUrl: string | null;
  readonly demo: boolean;
  /** Where browsers may come from; the first is the address that is printed and put in links. */
  readonly origins: readonly [string, ...string[]];
  /** Null: kept in the data folder, made at the first start. */
  readonly secret: string | null;
  readonly logLevel: LogLevel;
  /** Started by `npm run dev`. */
  readonly isDevelopment: boolean;
}

/** A row of the README's table. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  readonly default: string;
  readonly isSecret?: boolean;
}

/** Everything that can be set, in the order of the README's table, which a test compares with this. */
export const settings: readonly Setting[] = [
  { name: 'PORT', meaning: 'the one port for the portals and the endpoint', default: '4000' },
  { name: 'HOST', meaning: 'the address to listen on; `0.0.0.0` for all', default: '127.0.0.1' },
  { name: 'HUB_WORKERS', meaning: 'how many processes answer on that port, 1 to 64', default: '1' },
  { name: 'HUB_DATA', meaning: 'the data folder: the embedded database and its key', default: '.hub' },
  {
    name: 'DATABASE_URL',
    meaning: 'a PostgreSQL server of your own, `postgres://user:password@host:port/database`',
    default: 'embedded',
    isSecret: true,
  },
  {
    name: 'DATABASE_REPLICA_URL',
    meaning: 'a streaming replica of it, for queries; these may then be five seconds late',
    default: 'none',
    isSecret: true,
  },
  {
    name: 'HUB_DEMO',
    meaning: '`off`: start empty, without demo and sign-ins (only with the embedded database)',
    default: 'on',
  },
  {
    name: 'HUB_ORIGIN',
    meaning: 'the address people use, when it is not this machine: `https://hub.example.org`',
    default: 'this machine',
  },
  {
    name: 'HUB_SECRET',
    meaning: 'the key of personal values, 32 characters or more; required with DATABASE_URL',
    default: 'made once',
    isSecret: true,
  },
  { name: 'LOG_LEVEL', meaning: LOG_LEVELS.map((level) => `\`${level}\``).join(', '), default: 'info' },
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Throws one error that names every fault, so that nobody mends them one by one. */
export function readConfig(
  environment: Environment = process.env,
  args: readonly string[] = process.argv.slice(2),
): Config {
  const faults: string[] = unknownNames(environment);
  const value = (name: string): string | null => environment[name]?.trim() || null;
  const isDevelopment = args.includes('--dev');
  const databaseUrl = value('DATABASE_URL');
  if (databaseUrl !== null && !isDatabaseUrl(databaseUrl)) {
    faults.push('DATABASE_URL is not of the form postgres://user:password@host:port/database');
  }
  const port = portOf(value('PORT'), faults);
  const host = value('HOST') ?? '127.0.0.1';
  const config: Config = {
    port,
    host,
    workers: workersOf(value('HUB_WORKERS'), faults),
    data: resolve(projectFolder(), value('HUB_DATA') ?? '.hub'),
    databaseUrl,
    replicaUrl: replicaUrlOf(value('DATABASE_REPLICA_URL'), databaseUrl, faults),
    demo: demoOf(value('HUB_DEMO'), databaseUrl, faults),
    origins: originsOf(value('HUB_ORIGIN'), host, port, isDevelopment, faults),
    secret: secretOf(value('HUB_SECRET'), databaseUrl, faults),
    logLevel: logLevelOf(value('LOG_LEVEL'), faults),
    isDevelopment,
  };
  if (faults.length > 0) throw new StartupError(`The configuration is wrong: ${faults.join('; ')}.`, 2);
  return config;
}

/** The configuration as it may be printed. */
export function printableConfig(config: Config): Record<string, string> {
  return {
    PORT: String(config.port),
    HOST: config.host,
    HUB_WORKERS: String(config.workers),
    HUB_DATA: config.data,
    DATABASE_URL: masked(config.databaseUrl) ?? 'embedded',
    DATABASE_REPLICA_URL: masked(config.replicaUrl) ?? 'none',
    HUB_DEMO: config.demo ? 'on' : 'off',
    HUB_ORIGIN: config.origins[0],
    HUB_SECRET: config.secret === null ? 'kept in the data folder' : '***',
    LOG_LEVEL: config.logLevel,
  };
}

const masked = (url: string | null): string | undefined =>
  url?.replace(/^(\w+:\/\/)[^@]*@([^?]*).*$/, '$1***@$2');

/** The folder of package.json: this file lies at different depths before and after compiling. */
export function projectFolder(): string {
  let at = import.meta.dirname;
  while (!existsSync(join(at, 'package.json')) && dirname(at) !== at) at = dirname(at);
  return at;
}

function unknownNames(environment: Environment): string[] {
  const known = settings.map(({ name }) => name);
  const isUnknown = (name: string): boolean => name.startsWith('HUB_') && !known.includes(name);
  const own = known.filter((name) => name.startsWith('HUB_')).join(', ');
  return Object.keys(environment)
    .filter(isUnknown)
    .sort()
    .map((name) => `${name} is not a setting (there are ${own})`);
}

function portOf(value: string | null, faults: string[]): number {
  if (value === null) return 4000;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    faults.push(`PORT is "${value}" and must be a number up to 65535`);
  }
  return Number(value);
}

function workersOf(value: string | null, faults: string[]): number {
  if (value === null) return 1;
  if (!/^[1-9]\d?$/.test(value) || Number(value) > 64) {
    faults.push(`HUB_WORKERS is "${value}" and must be a whole number from 1 to 64`);
  }
  return Number(value);
}

function replicaUrlOf(value: string | null, databaseUrl: string | null, faults: string[]): string | null {
  if (value === null) return null;
  if (!isDatabaseUrl(value)) {
    faults.push('DATABASE_REPLICA_URL is not of the form postgres://user:password@host:port/database');
  }
  if (databaseUrl === null)
    faults.push('DATABASE_REPLICA_URL is a replica of DATABASE_URL, which is not set');
  return value;
}

function demoOf(value: string | null, databaseUrl: string | null, faults: string[]): boolean {
  if (value !== null && value !== 'on' && value !== 'off') {
    faults.push(`HUB_DEMO is "${value}" and must be "on" or "off"`);
  }
  if (value === 'on' && databaseUrl !== null) {
    faults.push('HUB_DEMO is for the embedded database alone and DATABASE_URL is set');
  }
  return databaseUrl === null && value !== 'off';
}

function originsOf(
  value: string | null,
  host: string,
  port: number,
  isDevelopment: boolean,
  faults: string[],
): readonly [string, ...string[]] {
  if (value !== null) {
    if (!isOrigin(value)) faults.push(`HUB_ORIGIN is "${value}" and must be like https://hub.example.org`);
    return [value];
  }
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const bound = host.includes(':') ? `[${host}]` : host;
  if (!['0.0.0.0', '[::]', ...names].includes(bound)) names.push(bound);
  // Vite serves the portals during development and passes `/graphql` on.
  const ports = isDevelopment ? [port, 5173] : [port];
  const origins = ports.flatMap((number) => names.map((name) => `http://${name}:${number}`));
  return [`http://localhost:${port}`, ...origins.slice(1)];
}

function secretOf(value: string | null, databaseUrl: string | null, faults: string[]): string | null {
  if (value === null && databaseUrl !== null) faults.push('HUB_SECRET is required with DATABASE_URL');
  if (value !== null && value.length < 32) faults.push('HUB_SECRET must have 32 characters or more');
  return value;
}

function logLevelOf(value: string | null, faults: string[]): LogLevel {
  const found = LOG_LEVELS.find((level) => level === (value ?? 'info'));
  if (found === undefined) faults.push(`LOG_LEVEL is "${value}" and must be one of ${LOG_LEVELS.join(', ')}`);
  return found ?? 'info';
}

function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1
  );
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value;
}
