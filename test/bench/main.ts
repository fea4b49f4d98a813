import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../server/config.js';
import type { LoadSizes } from '../../server/demo/load.rules.js';
import { openVault } from '../../server/platform/vault.js';
import type { Bench, Result } from './bench.js';
import { startServer } from './database.js';
import { PARTS } from './parts.js';
import { Contender, type ContenderName, startClient } from './processes.js';
import { type Cores, findCores, pin } from './processors.js';
import { goalTable, questionTable } from './report.js';
import { StatementCounter } from './statements.js';
import { makeWorld } from './world.js';

const QUICK: LoadSizes = { referrals: 100_000, files: 30_000, partners: 40, commitments: 800 };
const FULL: LoadSizes = { referrals: 1_000_000, files: 300_000, partners: 40, commitments: 2_000 };
const SECRET = 'a secret of the benchmark that is long enough';
const NAMES: readonly ContenderName[] = ['hub', 'postgraphile', 'floor', 'ordinary'];

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    /** `Q1,M1`: these parts alone. */
    only: { type: 'string' },
    /** A file for the results. */
    json: { type: 'string' },
    /** Keeps the databases in this folder, and takes those that are there. */
    data: { type: 'string' },
    rounds: { type: 'string' },
    /** Of one turn. */
    seconds: { type: 'string' },
    /** A folder for a CPU profile of the hub. */
    profile: { type: 'string' },
  },
});

openVault(SECRET);
const stops: (() => unknown)[] = [];
process.once('SIGINT', () => void stopAll().finally(() => process.exit(130)));
process.once('SIGTERM', () => void stopAll().finally(() => process.exit(143)));
try {
  const bench = await prepare();
  const results: Result[] = [];
  for (const part of PARTS) {
    if (values.only !== undefined && !values.only.split(',').includes(part.key)) continue;
    const result = await part.run(bench);
    results.push(result);
    console.log(`\n${result.question}: ${result.title}`);
    if (result.figures.length > 0) console.log(questionTable(result.figures));
    for (const line of result.lines ?? []) console.log(line);
    if (result.noise !== null) console.log(result.noise);
  }
  console.log(`\n${goalTable(results.flatMap(({ goals }) => goals))}`);
  const { sizes, cores } = bench;
  if (values.json) writeFileSync(values.json, JSON.stringify({ sizes, cores, results }, null, 2));
} finally {
  await stopAll();
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

/** What Node is told as `npm start` tells it, and on demand to write a profile. */
function hubFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const flags = scripts.start.split(' ').filter((word) => /^--(max|heap)-/.test(word));
  return values.profile ? [...flags, '--cpu-prof', `--cpu-prof-dir=${values.profile}`] : flags;
}

async function prepare(): Promise<Bench> {
  const cores = findCores();
  const sizes = values.full ? FULL : QUICK;
  const server = await startServer(values.data ?? null);
  stops.push(() => server.stop());
  pin(server.embedded.pid, cores.database);
  say(cores);
  const world = await makeWorld(server, sizes);
  stops.push(() => world.behind.end());
  const client = await startClient(cores.database);
  stops.push(() => client.stop());
  const counter = await StatementCounter.open(server);
  stops.push(() => counter.close());
  const contenders: Contender[] = [];
  for (const name of NAMES) {
    const flags = name === 'hub' ? hubFlags() : [];
    const contender = await Contender.start(
      name,
      { address: world.address, secret: SECRET },
      cores.server,
      flags,
    );
    stops.push(() => contender.stop());
    contenders.push(contender);
  }
  await counter.listen(3);
  const game = {
    ...{ client, counter, postmaster: server.embedded.pid, connections: 32 },
    rounds: Number(values.rounds ?? (values.full ? 8 : 5)),
    milliseconds: 1000 * Number(values.seconds ?? (values.full ? 3 : 1.5)),
  };
  return { server, cores, sizes, secret: SECRET, world, game, contenders, stops };
}

function say({ server, database }: Cores): void {
  console.log(
    server === null
      ? 'Processes are not pinned: there is no taskset here, or one core only.'
      : `The measured server runs on core ${server} alone; PostgreSQL and the client share core ${database}.`,
  );
}
