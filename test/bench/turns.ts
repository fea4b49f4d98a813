import { setTimeout as wait } from 'node:timers/promises';
import type { Sent, Turn } from './client.js';
import type { Contender, LoadClient } from './processes.js';
import { databaseCpu } from './processors.js';
import type { StatementCount, StatementCounter } from './statements.js';

/** One contender's figures for one question: the median of its rounds. CPU in milliseconds a request. */
export interface Figures {
  readonly name: string;
  readonly rate: number;
  readonly rates: readonly number[];
  readonly p50: number;
  readonly p99: number;
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly statements: StatementCount;
  readonly bytes: number;
  /** The most memory the contender's process held meanwhile. Bytes. */
  readonly resident: number;
}

/** Somebody who takes turns: the same contender may come twice, to see how much the machine itself varies. */
export interface Player {
  readonly label: string;
  readonly contender: Contender;
  /** What it is asked in one turn. */
  readonly requests: () => readonly Sent[];
  /** Whether each request is sent once, because it changes something. */
  readonly once?: boolean;
  /** Before each turn, outside the time. */
  readonly before?: () => Promise<void>;
  readonly after?: (count: number) => void;
}

export interface Game {
  readonly client: LoadClient;
  readonly counter: StatementCounter;
  readonly postmaster: number;
  readonly rounds: number;
  readonly milliseconds: number;
  readonly connections: number;
}

export type Measured = Turn & {
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly resident: number;
};

/** What makes code warm and plans known: so many requests, or on a slow machine so many milliseconds. */
const WARMING = 500;
const LONGEST_WARMING = 10_000;

/** Everybody in every round, each round beginning with another. */
export async function takeTurns(game: Game, players: readonly Player[]): Promise<Figures[]> {
  const counts = new Map<Player, StatementCount>();
  for (const player of players) {
    await turn(game, player, LONGEST_WARMING, WARMING);
    counts.set(player, await counted(game, player));
  }
  const turns = new Map<Player, Measured[]>(players.map((player) => [player, []]));
  for (let round = 0; round < game.rounds; round++) {
    const at = round % players.length;
    for (const player of [...players.slice(at), ...players.slice(0, at)]) {
      turns.get(player)?.push(await turn(game, player, game.milliseconds));
    }
  }
  return players.map((player) =>
    summed(
      player.label,
      turns.get(player) ?? [],
      counts.get(player) ?? { all: 0, data: 0, blocks: 0, longest: [] },
    ),
  );
}

export async function turn(game: Game, player: Player, milliseconds: number, most = 1e9): Promise<Measured> {
  const { contender, once = false } = player;
  await player.before?.();
  const requests = player.requests();
  // What the one before left behind (a seal, a vacuum) is not the next one's.
  await wait(150);
  const { url } = contender;
  const [server, database] = [await contender.usage(), databaseCpu(game.postmaster)];
  const load = {
    url,
    requests,
    connections: game.connections,
    milliseconds,
    most: once ? Math.min(most, requests.length) : most,
  };
  const seen = await game.client.run(load);
  const [serverAfter, databaseAfter] = [await contender.usage(), databaseCpu(game.postmaster)];
  if (seen.firstError !== null) throw new Error(`${player.label} failed under load: ${seen.firstError}`);
  player.after?.(seen.count);
  return {
    ...seen,
    resident: serverAfter.mostResident,
    serverCpu: (serverAfter.cpu - server.cpu) / 1000 / seen.count,
    databaseCpu: ((databaseAfter ?? 0) - (database ?? 0)) / 1000 / seen.count,
  };
}

const COUNTED = 100;

function counted(game: Game, player: Player): Promise<StatementCount> {
  return game.counter.count(async () => (await turn(game, player, 10_000, COUNTED)).count);
}

function summed(name: string, turns: readonly Measured[], statements: StatementCount): Figures {
  const middle = (pick: (one: Measured) => number): number => median(turns.map(pick));
  return {
    name,
    statements,
    rate: middle(({ count, seconds }) => count / seconds),
    rates: turns.map(({ count, seconds }) => count / seconds),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    serverCpu: middle((one) => one.serverCpu),
    databaseCpu: middle((one) => one.databaseCpu),
    bytes: middle(({ bytes, count }) => bytes / count),
    resident: Math.max(...turns.map(({ resident }) => resident)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** How far apart the rounds of one contender lie, as a part of the middle one. */
export const spread = (rates: readonly number[]): number =>
  rates.length === 0 ? 0 : (Math.max(...rates) - Math.min(...rates)) / median(rates);
