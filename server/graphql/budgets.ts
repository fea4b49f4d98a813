import { Budget, type BudgetSize, type Standing } from '../platform/budget.js';
import { type Viewer, ViewerKind } from '../platform/viewer.js';

/** What each kind of caller may spend. The schema's manual and the README say these numbers too. */
export interface BudgetSizes {
  /** Of one person at the portals, over all their windows. */
  readonly person: BudgetSize;
  /** Of all tokens of one person together: a second token buys nothing. */
  readonly tokens: BudgetSize;
  /** Of all strangers at one address. */
  readonly strangers: BudgetSize;
}

/** The dearest page of the portals costs some 5,000, a request never more than `LIMITS.nodes`. */
export const BUDGETS: BudgetSizes = {
  person: { limit: 600_000, perSecond: 5_000 },
  tokens: { limit: 300_000, perSecond: 2_500 },
  strangers: { limit: 20_000, perSecond: 200 },
};

/** One account for each caller, however many connections they hold. */
export class Budgets {
  private readonly of: Readonly<Record<keyof BudgetSizes, Budget>>;

  constructor(sizes: BudgetSizes, clock: () => Date) {
    this.of = {
      person: new Budget(sizes.person, clock),
      tokens: new Budget(sizes.tokens, clock),
      strangers: new Budget(sizes.strangers, clock),
    };
  }

  /** The budget this caller spends from, and under which name. */
  accountOf({ kind, personId }: Viewer, address: string): { budget: Budget; key: string } {
    if (personId === null) return { budget: this.of.strangers, key: networkOf(address) };
    return { budget: kind === ViewerKind.TOKEN ? this.of.tokens : this.of.person, key: personId };
  }
}

/** What every answer says in `extensions.cost`: the numbers of `rateLimit`. */
export const costOf = ({ cost, limit, remaining, resetAt }: Standing): object => ({
  requested: cost,
  limit,
  remaining,
  resetAt: resetAt.toISOString(),
});

/** Whoever has one address of IPv6 has the 2⁶⁴ beside it as well. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  const gap = address.includes('::') ? Array.from({ length: 8 - first.length - last.length }, () => '0') : [];
  return [...first, ...gap, ...last].slice(0, 4).join(':');
}
