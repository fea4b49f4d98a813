import { Measure, SupportKind } from '../partners/programme.rules.js';
import type { Life } from '../platform/life.js';

export enum CommitmentState {
  IN_FORCE = 'IN_FORCE',
  SUSPENDED = 'SUSPENDED',
  ENDED = 'ENDED',
}

/** All follow from the life of the agreement; nobody does them to a commitment by itself. */
export type CommitmentAction = 'SUSPEND' | 'RESUME' | 'END';

const S = CommitmentState;

export const commitmentLife: Life<CommitmentState, CommitmentAction> = {
  IN_FORCE: { SUSPEND: S.SUSPENDED, END: S.ENDED },
  SUSPENDED: { RESUME: S.IN_FORCE, END: S.ENDED },
  ENDED: {},
};

/** When the clause does not say how soon the partner answers. Days. */
export const DEFAULT_RESPONSE_DAYS = 30;

/** What is promised, as far as it can be counted. */
export interface Quantities {
  readonly measure: Measure;
  readonly quantity: number | null;
  readonly amount: string | null;
}

/**
 * How much one allotment holds, or null when there is no quota: best effort and priority have none, and a quantity
 * that the clause leaves open is unknown, which is not zero.
 */
export function quotaOf({ measure, quantity, amount }: Quantities): string | null {
  if (measure === Measure.COUNTED) return quantity === null ? null : String(quantity);
  if (measure === Measure.MONEY) return amount;
  return null;
}

/** Whether a person's file can be sent to it: an event, a plan and a deliverable serve nobody in particular. */
export function servesFiles(kind: SupportKind, measure: Measure): boolean {
  return kind !== SupportKind.EVENT && kind !== SupportKind.PLAN && measure !== Measure.DELIVERABLE;
}

/** `AC-2026-014/8.1`: the agreement, the clause's position in it, and which of its promises. */
export const commitmentReference = (agreement: string, clausePosition: number, number: number): string =>
  `${agreement}/${clausePosition}.${number}`;
