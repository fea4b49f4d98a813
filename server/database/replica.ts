import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { assertBlind } from './migrate.js';
import { type DatabaseAddress, openReadPool } from './orm.js';

/** A replica that is further behind is not read from. Milliseconds. */
export const LARGEST_LAG = 5_000;
/** By when no process that found a replica near enough can be without what is as old as this. Milliseconds. */
export const SURELY = LARGEST_LAG + 1_000;
/** Between two looks at how far it is, also when somebody waits for it; and how long one may take to connect. */
const PAUSE = 250;
const SHORT_PAUSE = 10;
const PATIENCE = 2_000;
/** A replica that stands still is not waited for with ever more marks. */
const MOST_MARKS = 1_000;

/** How far the primary had come at a moment of this process's own clock, which no other clock is compared with. */
interface Mark {
  readonly at: number;
  readonly place: bigint;
}

const PLACE = `select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as place, system_identifier::text as system
  from pg_control_system()`;
const REPLAYED = `select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() - '0/0'::pg_lsn end as place,
  system_identifier::text as system from pg_control_system()`;

interface Looked {
  readonly place: string | null;
  readonly system: string;
}

/**
 * A copy of the database that follows it: for reads that may be a little late. It is known of it that everything which
 * was committed before some moment is there; once that moment is too long ago, nobody reads from it.
 */
export class Replica {
  readonly pool: pg.Pool;
  private readonly marks: Mark[] = [];
  private holdsUntil = -Infinity;
  private fault: unknown = null;
  private isNew = true;
  private isLost = false;
  private readonly began = performance.now();
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();
  private waiting: (() => void)[] = [];
  private hurry = new AbortController();

  constructor(
    address: DatabaseAddress,
    poolSize: number | undefined,
    private readonly primary: pg.Pool,
    private readonly onLost: (why: unknown) => void,
  ) {
    this.pool = openReadPool(address, poolSize, PATIENCE);
  }

  start(): void {
    this.looking = this.follow();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.hurry.abort();
    await this.looking;
    await this.pool.end();
  }

  /** Whether it answers, and lacks nothing that was committed five seconds ago. */
  isCurrent(): boolean {
    return this.fault === null && performance.now() - this.holdsUntil <= LARGEST_LAG;
  }

  /** A read failed on it: nobody asks it again before it was found well. */
  fail(why: unknown): void {
    this.fault = why;
  }

  /** Resolves when it has all that was committed until now, or when surely no process reads from it any more. */
  async catchUp(): Promise<void> {
    const asked = performance.now();
    while (!this.stopped && this.holdsUntil < asked && performance.now() - this.holdsUntil <= SURELY) {
      const looked = new Promise<void>((resolve) => this.waiting.push(resolve));
      this.hurry.abort();
      await looked;
    }
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      await this.look().catch((error: unknown) => this.fail(error));
      this.tellIfLost();
      for (const looked of this.waiting.splice(0)) looked();
      await this.rest();
    }
    for (const looked of this.waiting.splice(0)) looked();
  }

  /** Once, until it is found well again. One that has just begun has not had the time to be behind. */
  private tellIfLost(): void {
    if (this.isCurrent()) this.isLost = false;
    const isBehind = performance.now() - Math.max(this.began, this.holdsUntil) > LARGEST_LAG;
    if (this.isLost || (this.fault === null && !isBehind)) return;
    this.isLost = true;
    this.onLost(this.fault ?? new Error('The replica is more than five seconds behind'));
  }

  /** Until the next look is due, which is soon for whoever waits for it. */
  private async rest(): Promise<void> {
    this.hurry = new AbortController();
    if (this.stopped) return;
    await sleep(SHORT_PAUSE);
    if (this.waiting.length > 0) return;
    await sleep(PAUSE, undefined, { signal: this.hurry.signal }).catch(() => undefined);
  }

  private async look(): Promise<void> {
    const at = performance.now();
    const here = (await this.primary.query<Looked>(PLACE)).rows[0];
    if (this.marks.length < MOST_MARKS) this.marks.push({ at, place: BigInt(here?.place ?? 0) });
    const there = (await this.pool.query<Looked>(REPLAYED)).rows[0];
    if (there == null || there.place === null || there.system !== here?.system) {
      throw new Error('DATABASE_REPLICA_URL is no streaming replica of DATABASE_URL');
    }
    if (this.isNew || this.fault !== null) await assertBlind(this.pool);
    const reached = BigInt(there.place);
    for (let [first] = this.marks; first !== undefined && first.place <= reached; [first] = this.marks) {
      this.holdsUntil = first.at;
      this.marks.shift();
    }
    this.isNew = false;
    this.fault = null;
  }
}
