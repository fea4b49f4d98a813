import type { LoadSizes } from '../../server/demo/load.rules.js';
import type { BenchServer } from './database.js';
import type { Goal } from './goals.js';
import type { Contender } from './processes.js';
import type { Cores } from './processors.js';
import type { Figures, Game } from './turns.js';
import type { World } from './world.js';

/** What every part of the benchmark works with. */
export interface Bench {
  readonly server: BenchServer;
  readonly cores: Cores;
  readonly sizes: LoadSizes;
  readonly secret: string;
  readonly world: World;
  readonly game: Game;
  readonly contenders: readonly Contender[];
  /** What is to be undone when the run ends, however it ends; the last first. */
  readonly stops: (() => unknown)[];
}

/** What one part found. */
export interface Result {
  readonly question: string;
  readonly title: string;
  readonly figures: readonly Figures[];
  readonly goals: readonly Goal[];
  /** What no table holds. */
  readonly lines?: readonly string[];
  /** Why the figures say little, if so. */
  readonly noise: string | null;
}

/** One part of the run, by the key that `--only` names. */
export interface Part {
  readonly key: string;
  readonly run: (bench: Bench) => Promise<Result>;
}

/** The contenders of these names, in their order. */
export const those = ({ contenders }: Bench, ...names: readonly string[]): Contender[] =>
  contenders.filter(({ name }) => names.includes(name));
