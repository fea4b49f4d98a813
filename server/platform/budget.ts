import { limitExceeded } from './errors.js';

/** What one may spend at once, and how much of it comes back each second. */
export interface BudgetSize {
  readonly limit: number;
  readonly perSecond: number;
}

/** How a budget stands after a request. */
export interface Standing extends BudgetSize {
  readonly cost: number;
  readonly remaining: number;
  /** When all of it is there again, if nothing more is spent. */
  readonly resetAt: Date;
}

/** For whoever writes queries, beside the rule that programs read. */
export const SMALLER =
  'Ask for shorter pages, for fewer lists inside a page, or for one list in each of several requests.';

interface Debt {
  readonly points: number;
  readonly at: number;
}

/** Who was away longest is forgotten first, and has got the most back by then. */
const MOST_REMEMBERED = 20_000;

/** Points that come back steadily, one account for each key. */
export class Budget {
  private readonly debts = new Map<string, Debt>();
  private spent = new Map<string, number>();

  constructor(
    readonly size: BudgetSize,
    private readonly clock: () => Date,
    private readonly most = MOST_REMEMBERED,
  ) {}

  /** Spends, or refuses and spends nothing: who is refused and tries again is no worse off. */
  async take(key: string, cost: number): Promise<Standing> {
    const { limit, perSecond } = this.size;
    const now = this.clock().getTime();
    const owed = this.owed(key, now);
    if (cost > limit) throw limitExceeded('query.too_costly', { limit, cost, advice: SMALLER });
    const missing = owed + cost - limit;
    if (missing > 0) {
      const seconds = Math.ceil(missing / perSecond);
      const remaining = Math.max(0, Math.floor(limit - owed));
      throw limitExceeded('rate_limit.spent', { limit, remaining, cost, seconds, advice: SMALLER });
    }
    this.remember(key, { points: owed + cost, at: now });
    this.spent.set(key, (this.spent.get(key) ?? 0) + cost);
    return this.standing(owed + cost, cost, now);
  }

  /** What was spent here since this was asked last, for other processes to owe as well. */
  takeSpent(): [key: string, points: number][] {
    const spent = [...this.spent];
    this.spent = new Map();
    return spent;
  }

  /** What was spent elsewhere. Also beyond the limit: it was spent before anybody here knew, and comes back as slowly. */
  owe(key: string, points: number): void {
    const now = this.clock().getTime();
    this.remember(key, { points: this.owed(key, now) + points, at: now });
  }

  private owed(key: string, now: number): number {
    const debt = this.debts.get(key);
    if (debt === undefined) return 0;
    // A clock that was set back gives nothing and takes nothing.
    const seconds = Math.max(0, now - debt.at) / 1_000;
    return Math.max(0, debt.points - seconds * this.size.perSecond);
  }

  /** The order of the map is the order of the last visits. */
  private remember(key: string, debt: Debt): void {
    this.debts.delete(key);
    this.debts.set(key, debt);
    const [oldest] = this.debts.keys();
    if (this.debts.size > this.most && oldest !== undefined) this.debts.delete(oldest);
  }

  private standing(owed: number, cost: number, now: number): Standing {
    const { limit, perSecond } = this.size;
    const resetAt = new Date(now + Math.ceil((owed / perSecond) * 1_000));
    return { limit, perSecond, cost, remaining: Math.floor(limit - owed), resetAt };
  }
}
