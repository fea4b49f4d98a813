import { addMonths } from '../platform/clock.js';
import { canStep, forbiddenStep, type Life } from '../platform/life.js';
import { SupportKind } from '../partners/programme.rules.js';

export enum ObligationKind {
  REPORT = 'REPORT',
  MEETING = 'MEETING',
  PLAN = 'PLAN',
  DELIVERABLE = 'DELIVERABLE',
  CONTRIBUTION = 'CONTRIBUTION',
  OTHER = 'OTHER',
}

export enum ObligationState {
  DUE = 'DUE',
  FULFILLED = 'FULFILLED',
  LATE = 'LATE',
  WAIVED = 'WAIVED',
}

export type ObligationAction = 'FULFIL' | 'WAIVE';

const S = ObligationState;

/** `LAPSE` is what time does: a due date passed. A late obligation may still be fulfilled. */
export const obligationLife: Life<ObligationState, ObligationAction | 'LAPSE'> = {
  DUE: { FULFIL: S.FULFILLED, WAIVE: S.WAIVED, LAPSE: S.LATE },
  LATE: { FULFIL: S.FULFILLED, WAIVE: S.WAIVED },
  FULFILLED: {},
  WAIVED: {},
};

/** The rule that forbids the action in this state, or null. */
export const obligationRule = (state: ObligationState, action: ObligationAction): string | null =>
  canStep(obligationLife, state, action) ? null : forbiddenStep('obligation', state, action);

/** What kind of obligation a deliverable of a kind of support is. */
export function obligationKindOf(kind: SupportKind): ObligationKind {
  if (kind === SupportKind.PLAN) return ObligationKind.PLAN;
  if (kind === SupportKind.EVENT) return ObligationKind.MEETING;
  if (kind === SupportKind.GRANT) return ObligationKind.CONTRIBUTION;
  return ObligationKind.DELIVERABLE;
}

/** When the committee must meet next: one rhythm after the last due date, or after the entry into force. */
export const nextMeetingDue = (after: string, rhythmMonths: number): string => addMonths(after, rhythmMonths);
