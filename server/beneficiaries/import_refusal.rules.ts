import { HubError } from '../platform/errors.js';
import type { LikenessReason } from './likeness.rules.js';
import type { RowFault } from './import_row.rules.js';

/** Two who are likely to be one person: a row, and a file that is there already or an earlier row. */
export interface LikelyRow {
  readonly row: number;
  readonly like: { readonly row: number } | { readonly reference: string };
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** The first of a kind, and how many there are: nobody reads a list of a hundred thousand. */
export class Told<T> {
  readonly first: T[] = [];
  count = 0;

  add(more: readonly T[]): void {
    this.count += more.length;
    this.first.push(...more.slice(0, SHOWN - this.first.length));
  }
}

export const SHOWN = 100;

/** Nothing was imported, and why, row by row. It holds no value of a cell. */
export class ImportRefusal extends HubError {
  constructor(
    readonly faults: Told<RowFault>,
    readonly duplicates: Told<LikelyRow>,
  ) {
    super('RULE_BROKEN', faults.count > 0 ? 'import.broken_rows' : 'import.likely_duplicates', [], {
      faults: faults.count,
      duplicates: duplicates.count,
    });
    this.name = 'ImportRefusal';
  }
}
