import { randomUUID } from 'node:crypto';
import type { Notices } from '../database/notices.js';
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

type Kind = keyof BudgetSizes;
const KINDS: readonly Kind[] = ['person', 'tokens', 'strangers'];

const CHANNEL = 'hub_spent';
/** How long other processes may not know of what was spent here. Milliseconds. */
const TOLD_EVERY = 200;
/** Of one notice, which may have 8,000 bytes. */
const MOST_TOLD = 50;

/** From which process, of which kind, and who spent how much. */
type Told = readonly [from: string, kind: Kind, spent: readonly (readonly [key: string, points: number])[]];

/** One account for each caller, however many connections they hold. */
export class Budgets {
  private readonly of: Readonly<Record<Kind, Budget>>;

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

  /**
   * Makes one account of those that the processes over a database keep: each decides at once by what it knows, and
   * tells the others a few times a second what it let be spent. What was spent twice meanwhile is owed in full, so that
   * nobody gets more in the long run than one process would give. Returns how to stop.
   */
  share(notices: Notices): () => void {
    const me = randomUUID();
    notices.hear(CHANNEL, (text) => {
      const [from, kind, spent] = JSON.parse(text) as Told;
      if (from !== me) for (const [key, points] of spent) this.of[kind].owe(key, points);
    });
    const tell = (): void => {
      for (const kind of KINDS) {
        const spent = this.of[kind].takeSpent();
        for (let at = 0; at < spent.length; at += MOST_TOLD) {
          const told: Told = [me, kind, spent.slice(at, at + MOST_TOLD)];
          notices.tell(CHANNEL, JSON.stringify(told));
        }
      }
    };
    const timer = setInterval(tell, TOLD_EVERY);
    return () => clearInterval(timer);
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
