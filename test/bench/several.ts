import 'reflect-metadata';
import cluster, { type Worker } from 'node:cluster';
import { readFileSync } from 'node:fs';
import { poolSize } from '../../server/database/orm.js';
import { openAnswering, openHub, openTending } from '../../server/hub.js';
import { openVault } from '../../server/platform/vault.js';
import { type FromWorker, type ToWorker, Workers } from '../../server/platform/workers.js';
import { runContender, type Running, type Setup, type Usage } from './contender.js';

/** Forty people ask here for as much as forty thousand: the budgets are kept, and never run out. */
const AMPLE = { limit: 1e12, perSecond: 1e9 };

const server = {
  ...{ host: '127.0.0.1', port: 0, origins: [], portals: null, development: false, documents: null },
  budgets: { person: AMPLE, tokens: AMPLE, strangers: AMPLE },
};
const report = (error: unknown, where?: string): void => console.error('the hub reports', where, error);

/** The hub as it runs with so many workers, one being a single process. */
if (cluster.isPrimary) await runContender(lead, usageOfAll);
else work();

async function lead({ address, secret, workers: count = 1 }: Setup): Promise<Running> {
  openVault(secret);
  const options = { address, report, poolSize: poolSize(count) };
  if (count === 1) {
    const hub = await openHub({ ...options, server });
    return { port: hub.port ?? 0, close: () => hub.close() };
  }
  const tending = await openTending(options);
  const workers = new Workers<Setup>({
    count,
    program: import.meta.filename,
    args: [],
    orders: { address, secret, workers: count },
    onKick: () => undefined,
    onEnd: (how) => console.error('a worker ended', how),
    onGivenUp: (error) => console.error(error.message),
  });
  const port = await workers.start();
  return { port, close: () => workers.close().then(() => tending.close()) };
}

function work(): void {
  const say = (message: FromWorker | Usage): void => void process.send?.(message);
  let close = async (): Promise<void> => undefined;
  process.on('message', (message: ToWorker<Setup> | 'usage') => {
    if (message === 'usage') return say(usage());
    if ('stop' in message) return void close().then(() => process.exit(0));
    const { address, secret, workers = 1 } = message.orders;
    openVault(secret);
    void openAnswering({ address, report, poolSize: poolSize(workers), server }).then((hub) => {
      close = () => hub.close();
      say({ ready: hub.port ?? 0 });
    });
  });
}

/** This process's own. */
function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const resident = share();
  return { cpu: user + system, resident, mostResident: resident };
}

/** What all hold together counts once: pages that processes share are shared out among them, where the system says how. */
function share(): number {
  try {
    const rollup = readFileSync('/proc/self/smaps_rollup', 'utf8');
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1]);
  } catch {
    return process.memoryUsage().rss;
  }
}

async function usageOfAll(): Promise<Usage> {
  const workers = Object.values(cluster.workers ?? {}).filter((one) => one !== undefined);
  const others = await Promise.all(workers.map(ask));
  const all = [usage(), ...others];
  const sum = (pick: (one: Usage) => number): number => all.reduce((total, one) => total + pick(one), 0);
  return {
    cpu: sum(({ cpu }) => cpu),
    resident: sum(({ resident }) => resident),
    mostResident: sum(({ mostResident }) => mostResident),
  };
}

function ask(worker: Worker): Promise<Usage> {
  return new Promise((resolve) => {
    const told = (message: object): void => {
      if (!('cpu' in message)) return;
      worker.off('message', told);
      resolve(message as Usage);
    };
    worker.on('message', told);
    worker.send('usage');
  });
}
