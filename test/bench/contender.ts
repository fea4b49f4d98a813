import { setInterval } from 'node:timers';
import type { DatabaseAddress } from '../../server/database/orm.js';

/** What a contender is told when it starts. */
export interface Setup {
  readonly address: DatabaseAddress;
  /** The key of personal values, which the hub needs to open its vault. */
  readonly secret: string;
  /** For the hub of several workers: how many. */
  readonly workers?: number;
}

/** Who asks, in the database's terms, for contenders that have no sign-in of their own. */
export const PRINCIPAL_HEADER = 'x-principal';

/** Processor time of all threads until now in microseconds, memory now, and the most since it was last asked. Bytes. */
export interface Usage {
  readonly cpu: number;
  readonly resident: number;
  readonly mostResident: number;
}

export type ToContender = 'usage' | 'stop';
export type FromContender = { readonly port: number } | { readonly usage: Usage };

export interface Running {
  readonly port: number;
  readonly close: () => Promise<unknown>;
}

/**
 * Runs one contender in this process, for the benchmark that started it and no longer than that. One of several
 * processes says itself what all of them use.
 */
export async function runContender(
  start: (setup: Setup) => Promise<Running>,
  usageOfAll?: () => Promise<Usage>,
): Promise<void> {
  const running = await start(JSON.parse(process.argv[2] ?? '{}') as Setup);
  const send = (message: FromContender): void => void process.send?.(message);
  let mostResident = 0;
  const look = (): number => {
    const { rss } = process.memoryUsage();
    mostResident = Math.max(mostResident, rss);
    return rss;
  };
  setInterval(look, 200).unref();
  process.on('message', (message: ToContender) => {
    if (message === 'stop') return void running.close().finally(() => process.exit(0));
    if (usageOfAll !== undefined) return void usageOfAll().then((usage) => send({ usage }));
    const { user, system } = process.cpuUsage();
    const resident = look();
    send({ usage: { cpu: user + system, resident, mostResident } });
    mostResident = resident;
  });
  process.on('disconnect', () => process.exit(0));
  send({ port: running.port });
}
