import { addDays, daysBetween } from '../platform/clock.js';
import { HubError } from '../platform/errors.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { SYSTEM, type Viewer } from '../platform/viewer.js';

/** Numbers that look random and are the same each time, so that every demo is alike. */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Before this day little happens, and time need not be looked at as often. */
const BUSY = '2023-03-01';

/** The invented world while it is being filled: who can act, where, and when it is now. */
export class World {
  readonly viewers = new Map<string, Viewer>();
  readonly delegations = new Map<string, string>();
  readonly partners = new Map<string, string>();
  readonly agreements = new Map<string, string>();
  private readonly random: () => number;
  private readonly plans = new Map<string, (() => Promise<void>)[]>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    seed: number,
    /** The real date: nothing of the demo lies after it. */
    readonly today: string,
  ) {
    this.random = repeatable(seed);
  }

  /** Lets somebody act at ten in the morning of a day. */
  as<T>(who: string, on: string, action: (work: Work) => Promise<T>): Promise<T> {
    return this.unitOfWork.at(new Date(`${on}T10:00:00Z`)).run(this.viewer(who), action);
  }

  asHub<T>(on: string, action: (work: Work) => Promise<T>): Promise<T> {
    return this.unitOfWork.at(new Date(`${on}T09:00:00Z`)).run(SYSTEM, action);
  }

  /** Something that happens on a day; what lies after today never does, so that the demo stands in the middle of things. */
  plan(on: string, happening: () => Promise<void>): void {
    if (on > this.today) return;
    this.plans.set(on, [...(this.plans.get(on) ?? []), happening]);
  }

  /** Lives through the days in order, and lets time bring about what it does every other week. */
  async live(
    from: string,
    bringAbout: (on: string) => Promise<void>,
    onDay: (done: number, total: number) => void,
  ): Promise<void> {
    for (let on = from; on <= this.today; on = addDays(on, 1)) {
      for (let list = this.plans.get(on); list !== undefined && list.length > 0; list = this.plans.get(on)) {
        this.plans.set(on, list.slice(1));
        await list[0]?.();
      }
      if (daysBetween(from, on) % (on < BUSY ? 28 : 14) === 0) await bringAbout(on);
      onDay(daysBetween(from, on), daysBetween(from, this.today));
    }
  }

  viewer(who: string): Viewer {
    return this.known(this.viewers, who);
  }

  delegation(key: string): string {
    return this.known(this.delegations, key);
  }

  partner(key: string): string {
    return this.known(this.partners, key);
  }

  agreement(key: string): string {
    return this.known(this.agreements, key);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.between(0, from.length - 1)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  private known<T>(map: ReadonlyMap<string, T>, key: string): T {
    const found = map.get(key);
    if (found === undefined) throw new Error(`the demo has no ${key}`);
    return found;
  }
}

/** In the demo as in life an action can come too late: what the rules refuse simply does not happen. */
export async function attempt(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof HubError) || error.code === 'INVALID_INPUT') throw error;
  }
}
