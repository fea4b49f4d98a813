export enum LedgerKind {
  PROMISED = 'PROMISED',
  RESERVED = 'RESERVED',
  RELEASED = 'RELEASED',
  CONSUMED = 'CONSUMED',
  ADJUSTED = 'ADJUSTED',
}

/** How an entry moves the three balances of its allotment. */
export interface Movement {
  readonly promised: number;
  readonly reserved: number;
  readonly consumed: number;
}

/** An entry as plain values; `reservedBefore` is what the referral had reserved, where one is closed. */
export interface Entry {
  readonly kind: LedgerKind;
  readonly quantity: number;
  readonly reservedBefore?: number;
}

/** The arithmetic of the ledger, for display and for checking it; the database does the same under its guard. */
export function movementOf({ kind, quantity, reservedBefore = quantity }: Entry): Movement {
  switch (kind) {
    case LedgerKind.PROMISED:
    case LedgerKind.ADJUSTED:
      return { promised: quantity, reserved: 0, consumed: 0 };
    case LedgerKind.RESERVED:
      return { promised: 0, reserved: quantity, consumed: 0 };
    case LedgerKind.RELEASED:
      return { promised: 0, reserved: -quantity, consumed: 0 };
    case LedgerKind.CONSUMED:
      return { promised: 0, reserved: -reservedBefore, consumed: quantity };
  }
}

/** The balances after all entries. */
export function balancesOf(entries: readonly Entry[]): Movement {
  return entries.map(movementOf).reduce(
    (sum, one) => ({
      promised: sum.promised + one.promised,
      reserved: sum.reserved + one.reserved,
      consumed: sum.consumed + one.consumed,
    }),
    { promised: 0, reserved: 0, consumed: 0 },
  );
}

/** The rule of every allotment: nothing negative, nothing promised twice. */
export const holds = ({ promised, reserved, consumed }: Movement): boolean =>
  reserved >= 0 && consumed >= 0 && reserved + consumed <= promised;
