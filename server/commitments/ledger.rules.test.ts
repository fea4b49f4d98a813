import { describe, expect, it } from 'vitest';
import { balancesOf, holds, LedgerKind, type Entry } from './ledger.rules.js';

const { PROMISED, RESERVED, RELEASED, CONSUMED, ADJUSTED } = LedgerKind;
const entry = (kind: LedgerKind, quantity: number, reservedBefore?: number): Entry => ({
  kind,
  quantity,
  reservedBefore,
});

describe('the balances are the sum of the entries', () => {
  it.each<[string, Entry[], [number, number, number], boolean]>([
    ['nothing', [], [0, 0, 0], true],
    ['a promise', [entry(PROMISED, 50)], [50, 0, 0], true],
    ['a reservation', [entry(PROMISED, 50), entry(RESERVED, 1)], [50, 1, 0], true],
    ['a release', [entry(PROMISED, 50), entry(RESERVED, 1), entry(RELEASED, 1)], [50, 0, 0], true],
    ['a delivery', [entry(PROMISED, 50), entry(RESERVED, 1), entry(CONSUMED, 1)], [50, 0, 1], true],
    [
      'less delivered than reserved',
      [entry(PROMISED, 900), entry(RESERVED, 500), entry(CONSUMED, 300, 500)],
      [900, 0, 300],
      true,
    ],
    [
      'an adjustment down to what is used',
      [entry(PROMISED, 5), entry(RESERVED, 1), entry(CONSUMED, 1), entry(ADJUSTED, -4)],
      [1, 0, 1],
      true,
    ],
    ['more reserved than promised', [entry(PROMISED, 1), entry(RESERVED, 2)], [1, 2, 0], false],
    [
      'released twice',
      [entry(PROMISED, 1), entry(RESERVED, 1), entry(RELEASED, 1), entry(RELEASED, 1)],
      [1, -1, 0],
      false,
    ],
  ])('%s', (_, entries, [promised, reserved, consumed], allowed) => {
    const balances = balancesOf(entries);
    expect(balances).toEqual({ promised, reserved, consumed });
    expect(holds(balances)).toBe(allowed);
  });
});
