import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openVault } from '../../server/platform/vault.js';
import type { LoadSizes } from '../../server/demo/load.rules.js';
import { type BenchServer, startServer } from './database.js';
import { assertAlike } from './equality.js';
import { type Goal, goalsOf } from './goals.js';
import { Contender, type ContenderName, LoadClient } from './processes.js';
import { type Cores, findCores, pin } from './processors.js';
import { QUESTIONS, requestsFor } from './questions.js';
import { goalTable, noiseIn, questionTable } from './report.js';
import { StatementCounter } from './statements.js';
import { type Figures, type Game, takeTurns } from './turns.js';
import { makeWorld, type World } from './world.js';

const QUICK: LoadSizes = { referrals: 100_000, files: 30_000, partners: 40, commitments: 800 };
const FULL: LoadSizes = { referrals: 1_000_000, files: 300_000, partners: 40, commitments: 2_000 };
const SECRET = 'a secret of the benchmark that is long enough';
const NAMES: readonly ContenderName[] = ['hub', 'postgraphile', 'floor', 'ordinary'];

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
    /** Keeps the database in this folder, and takes the one that is there. */
    data: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const sizes = values.full ? FULL : QUICK;
const only = values.only?.split(',');
const stops: (() => unknown)[] = [];
const results: { question: string; title: string; figures: Figures[]; noise: string | null }[] = [];
const goals: Goal[] = [];

openVault(SECRET);
try {
  const cores = findCores();
  const server = await startServer(values.data ?? null);
  stops.push(() => server.stop());
  pin(server.embedded.pid, cores.database);
  say(cores);
  const world = await makeWorld(server, sizes);
  stops.push(() => world.behind.end());
  await play(server, cores, world);
  console.log(`\n${goalTable(goals)}`);
  const noise = results.find((one) => one.noise !== null)?.noise;
  if (noise) console.log(`\n${noise}`);
  if (values.json) writeFileSync(values.json, JSON.stringify({ sizes, cores, results, goals }, null, 2));
} finally {
  for (const stop of stops.reverse()) await stop();
}

function say({ server, database }: Cores): void {
  console.log(
    server === null
      ? 'Processes are not pinned: there is no taskset here, or one core only.'
      : `The measured server runs on core ${server} alone; PostgreSQL and the client share core ${database}.`,
  );
}

async function play(server: BenchServer, cores: Cores, world: World): Promise<void> {
  const client = await LoadClient.start(cores.database);
  stops.push(() => client.stop());
  const counter = await StatementCounter.open(server, world.address.dbName);
  stops.push(() => counter.close());
  const contenders: Contender[] = [];
  for (const name of NAMES) {
    const contender = await Contender.start(name, { address: world.address, secret: SECRET }, cores.server);
    stops.push(() => contender.stop());
    contenders.push(contender);
  }
  await counter.listen(3);
  const game: Game = {
    ...{ client, counter, postmaster: server.embedded.pid },
    rounds: Number(values.rounds ?? (values.full ? 8 : 5)),
    milliseconds: 1000 * Number(values.seconds ?? (values.full ? 3 : 1.5)),
    connections: 32,
  };
  for (const question of QUESTIONS.filter(({ key }) => only === undefined || only.includes(key))) {
    const able = contenders.filter(({ name }) => requestsFor(question, name, world).length > 0);
    await assertAlike(question, able, world);
    const players = able.map((contender) => ({
      label: contender.name as string,
      contender,
      requests: requestsFor(question, contender.name, world),
    }));
    const [hub] = players;
    const figures = await takeTurns(game, hub ? [...players, { ...hub, label: 'hub again' }] : players);
    results.push({ question: question.key, title: question.title, figures, noise: noiseIn(figures) });
    goals.push(...goalsOf(question.key, figures));
    console.log(`\n${question.key}: ${question.title}\n${questionTable(figures)}`);
  }
}
