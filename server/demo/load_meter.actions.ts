import type { Progress } from '../platform/progress_bar.js';
import type { LoadSizes } from './load.rules.js';
import { BULK_INSERTS, type BulkInsert } from './load_rows.data.js';

/** As the weights of the bulk inserts: for each referral that is worked out, for each commitment made by the verbs. */
export const PLAN_WEIGHT = 5;
export const COMMITMENT_WEIGHT = 1_000;

/** How fast one table was filled. */
export interface TableReport {
  readonly table: string;
  readonly rows: number;
  readonly seconds: number;
}

/** Counts rows and time by table, and tells how far the whole is. */
export class Meter {
  private readonly began = performance.now();
  private readonly counted = new Map<string, TableReport>();
  private done = 0;
  private readonly total: number;

  constructor(private readonly options: { readonly sizes: LoadSizes; readonly onProgress: Progress }) {
    const { sizes } = options;
    const cost = (bulk: BulkInsert): number => sizes[bulk.of] * bulk.weight;
    const planned = sizes.referrals * PLAN_WEIGHT + sizes.commitments * COMMITMENT_WEIGHT;
    // The rest is for the vacuum at the end.
    this.total = BULK_INSERTS.map(cost).reduce((sum, one) => sum + one, planned) * 1.02;
    options.onProgress(0, this.total);
  }

  get tables(): readonly TableReport[] {
    return [...this.counted.values()];
  }

  seconds(): number {
    return (performance.now() - this.began) / 1000;
  }

  /** Runs something that tells how many rows it made, and moves the bar by its share of the work. */
  async measure<T>(table: string, make: () => Promise<T>, share = 0): Promise<T> {
    const began = performance.now();
    const made = await make();
    const before = this.counted.get(table) ?? { table, rows: 0, seconds: 0 };
    const rows = before.rows + (typeof made === 'number' ? made : 0);
    this.counted.set(table, { table, rows, seconds: before.seconds + (performance.now() - began) / 1000 });
    this.done += share;
    this.options.onProgress(this.done, this.total);
    return made;
  }

  end(): void {
    this.options.onProgress(this.total, this.total);
  }
}
